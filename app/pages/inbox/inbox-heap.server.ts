/** One heap of the inbox: what is in it for the person who asks. P7 */
import { checkDecides, type Decider, draftReader } from "~/domain/approval/approval";
import { isSecret } from "~/domain/counting/event-form";
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import { resolveLocalTime, todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import {
  DRAFT_DUE_DAYS,
  INBOX_LOOKS_BACK_DAYS,
  type InboxHeap,
  type InboxItem,
  STALLED_AFTER_DAYS,
} from "~/domain/inbox";
import type { Handle } from "~db/client";
import { findReturnComments } from "~db/queries/approvals";
import { type LikelyDouble, listLikelyDoubles } from "~db/queries/inbox/inbox-doubles";
import {
  type LeadScope,
  listDraftsDue,
  listOldPlanTags,
  listOneLanguage,
  listReturned,
  listSecret,
  listStalled,
  listSubmitted,
  listUndecided,
  type WaitingEvent,
} from "~db/queries/inbox/inbox-events";
import { listUncounted } from "~db/queries/inbox/inbox-sessions";
import { findApproversStoodInFor } from "~db/queries/substitutes";

/** Who asks and on which day: everything an answer depends on beside the register. */
export type Reader = { user: Decider; today: string; overBefore: string };

/** An approver's own events to decide on are few; the rest of the list comes as some are decided. */
const MOST_TO_DECIDE = 500;

/** Of each heap, for the few that lie in one area. */
export const MOST_SEARCHED = 500;

export type Heap = { total: number; items: InboxItem[] };

export const NOTHING: Heap = { total: 0, items: [] };

/** Its first `limit` items, and how many there are. */
export async function readHeap(
  read: Handle,
  reader: Reader,
  heap: InboxHeap,
  limit: number,
): Promise<Heap> {
  const { user, today } = reader;
  const since = addDays(today, -INBOX_LOOKS_BACK_DAYS);
  const organiser = user.role === "secretariat" ? null : user.organiser;
  const scope: LeadScope = organiser === null ? "everybody" : [organiser];
  switch (heap) {
    case "to-approve":
      return await readToApprove(read, reader, limit);
    case "returned":
      return await readReturned(read, user.id, organiser, limit);
    case "stalled": {
      const until = addDays(today, -STALLED_AFTER_DAYS);
      const { rows, total } = await listStalled(
        read,
        { submittedBy: user.id, before: endOfDay(until), reader: draftReader(user) },
        limit,
      );
      return { total, items: rows.map((row) => itemOf(row, dayOfInstant(row.submittedAt))) };
    }
    case "draft-due": {
      const whose = organiser === null ? { createdBy: user.id } : { leads: [organiser] };
      const days = { from: since, to: addDays(today, DRAFT_DUE_DAYS) };
      const { rows, total } = await listDraftsDue(read, { whose, days }, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "not-counted":
      return await readNotCounted(
        read,
        { reader: draftReader(user), organiser, since, endedBefore: reader.overBefore },
        limit,
      );
    case "undecided": {
      if (organiser !== null) return NOTHING;
      const { rows, total } = await listUndecided(read, { since }, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "secret": {
      const { rows, total } = await listSecret(read, { scope }, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "one-language": {
      const { rows, total } = await listOneLanguage(read, { scope, since }, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "old-plan-tags": {
      const { rows, total } = await listOldPlanTags(read, { scope, since }, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "double-entry": {
      const { rows, total } = await listLikelyDoubles(read, { since, organiser }, limit);
      return { total, items: rows.map(doubleOf) };
    }
  }
}

/** The secretariat decides for everybody; others for their own organiser, or in the place of an approver. */
async function readToApprove(read: Handle, { user, today }: Reader, limit: number): Promise<Heap> {
  const inPlaceOf = await findApproversStoodInFor(read, user.id, today);
  const deciders: (Decider | null)[] = [null, ...inPlaceOf];
  const all = [user, ...inPlaceOf].some(({ role }) => role === "secretariat");
  const leads = [user, ...inPlaceOf].flatMap(({ organiser }) => organiser ?? []);
  const scope = all ? "everybody" : leads;
  const { rows, total } = await listSubmitted(
    read,
    { scope, notBy: user.id },
    all ? limit : MOST_TO_DECIDE,
  );
  const decided = rows.filter((row) =>
    deciders.some(
      (decider) =>
        checkDecides(user, decider, { ...row, coOrganisers: [], approval: "submitted" }).ok,
    ),
  );
  return {
    total: all ? total : decided.length,
    items: await withComments(
      read,
      decided.slice(0, limit).map((row) => ({
        ...itemOf(row, dayOfInstant(row.submittedAt)),
        revision: row.revision,
      })),
    ),
  };
}

async function readReturned(
  read: Handle,
  userId: number,
  organiser: string | null,
  limit: number,
): Promise<Heap> {
  const whose = organiser === null ? { submittedBy: userId } : { leads: [organiser] };
  const { rows, total } = await listReturned(read, whose, limit);
  const items = rows.map((row) => itemOf(row, dayOfInstant(row.returnedAt)));
  return { total, items: await withComments(read, items) };
}

async function withComments(read: Handle, items: InboxItem[]): Promise<InboxItem[]> {
  if (items.length === 0) return items;
  const ids = items.map(({ eventId }) => eventId);
  const comments = await findReturnComments(read, ids);
  return items.map((item) => ({ ...item, comment: comments.get(item.eventId) ?? null }));
}

async function readNotCounted(
  read: Handle,
  of: Parameters<typeof listUncounted>[1],
  limit: number,
): Promise<Heap> {
  const { rows, total } = await listUncounted(read, of, limit);
  const items = rows.map(({ endedOn, sessions, ...row }) => ({
    ...itemOf({ ...row, firstDay: endedOn }, endedOn),
    sessions,
  }));
  return { total, items };
}

function itemOf(
  { id, title, lead, fictional, classification }: WaitingEvent,
  since: string,
): InboxItem {
  const nothing = { revision: null, sessions: 0, comment: null, other: null };
  const secret = isSecret({ classification });
  return { eventId: id, title, lead, fictional, secret, since, ...nothing };
}

function doubleOf({ first, second }: LikelyDouble): InboxItem {
  const { id, title, lead, fictional } = second;
  return { ...itemOf(first, first.firstDay), other: { eventId: id, title, lead, fictional } };
}

/** The instant at which a day is over in Tokyo; the day that was asked last is known, since all ask for the same one. */
function endOfDay(day: CalendarDate): Date {
  if (lastEnd.day === day) return lastEnd.at;
  const next = resolveLocalTime(addDays(day, 1), "00:00", HOME_ZONE);
  if (!next.ok) throw new Error(`No midnight after ${day}`);
  lastEnd = { day, at: next.instant };
  return lastEnd.at;
}

let lastEnd = { day: "", at: new Date(0) };

/** What was done on a screen has its day in Tokyo. */
function dayOfInstant(at: Date | null): string {
  return at === null ? "" : todayIn(HOME_ZONE, at);
}
