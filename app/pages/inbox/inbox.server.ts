/** What waits for the person who asks, counted and with the first items of each heap. P7 */

import type { Context } from "~/context/context.server";
import { checkDecides, type Decider, draftReader } from "~/domain/approval/approval";
import { isSecret } from "~/domain/counting/event-form";
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import { resolveLocalTime, todayIn } from "~/domain/day/local-time";
import { HOME_ZONE, LAST_ZONE } from "~/domain/day/zone-options";
import {
  DRAFT_DUE_DAYS,
  INBOX_HEAPS,
  INBOX_LOOKS_BACK_DAYS,
  type InboxHeap,
  type InboxHeapItems,
  type InboxItem,
  inboxOf,
  STALLED_AFTER_DAYS,
} from "~/domain/inbox";
import { canAnswer } from "~/domain/round/round-answer";
import type { Handle } from "~db/client";
import { findReturnComments } from "~db/queries/approvals";
import { countDueFollowUps } from "~db/queries/contact/follow-ups";
import { type LikelyDouble, listLikelyDoublePairs } from "~db/queries/inbox/inbox-doubles";
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
import { listRoundsDue } from "~db/queries/round/rounds-due";
import { findEventsWithin } from "~db/queries/state-panel";
import { keptUntilWritten } from "~db/queries/store/data-version";
import { findApproversStoodInFor } from "~db/queries/substitutes";
import { countNominations } from "./nominations.server";

/** Who asks and on which day: everything an answer depends on beside the register. */
type Reader = { user: Decider; today: string; overBefore: string };

/** An approver's own events to decide on are few; the rest of the list comes as some are decided. */
const MOST_TO_DECIDE = 500;

/** Of each heap, for the few that lie in one area. */
const MOST_SEARCHED = 500;

/** Every heap with its count, and its first `limit` items: with 0 they are counted alone. Empty for those for whom nothing waits. */
export async function readInbox(
  { db, user, now }: Pick<Context, "db" | "now" | "user">,
  limit: number,
  heaps: readonly InboxHeap[] = INBOX_HEAPS,
): Promise<InboxHeapItems[]> {
  return await readHeaps(db.read, readerOf(user, now), heaps, limit);
}

/** How many things wait in all: asked for with every map, so kept until something is written. */
export async function countInbox({
  db,
  user,
  now,
}: Pick<Context, "db" | "now" | "user">): Promise<number> {
  const reader = readerOf(user, now);
  return (await countWaiting(db.read, reader)) + (await countOwnDoubles(db.read, reader));
}

/**
 * The first things that wait for this person in an area: a state, a jurisdiction or a row for none; null is everywhere.
 * In the order of the inbox.
 */
export async function readWaitingWithin(
  { db, user, now }: Pick<Context, "db" | "now" | "user">,
  state: string | null,
  limit: number,
): Promise<WaitingItem[]> {
  return await findWaitingWithin(db.read, { reader: readerOf(user, now), state, limit });
}

export type WaitingItem = InboxItem & { heap: InboxHeap };
type WithinQuestion = { reader: Reader; state: string | null; limit: number };

export const findWaitingWithin = keptUntilWritten(
  async (db: Handle, { reader, state, limit }: WithinQuestion): Promise<WaitingItem[]> => {
    const heaps = await readHeaps(db, reader, INBOX_HEAPS, MOST_SEARCHED);
    const items = heaps.flatMap(({ heap, items: all }) => all.map((item) => ({ ...item, heap })));
    if (state === null) return items.slice(0, limit);
    const ids = await findEventsWithin(
      db,
      state,
      items.map(({ eventId }) => eventId),
    );
    return items.filter(({ eventId }) => ids.has(eventId)).slice(0, limit);
  },
);

/** Without the likely doubles, which are counted for everybody at once. */
export const countWaiting = keptUntilWritten(async (db: Handle, reader: Reader) => {
  const own = INBOX_HEAPS.filter((heap) => heap !== "double-entry");
  const heaps = await readHeaps(db, reader, own, 0);
  const followUps = await countDueFollowUps(db, reader.user, reader.today);
  const nominations = await countNominations(db, reader.user);
  const { organiser } = reader.user;
  const rounds =
    organiser !== null && canAnswer(reader.user, organiser)
      ? await listRoundsDue(db, organiser)
      : [];
  return heaps.reduce((sum, { total }) => sum + total, followUps + nominations + rounds.length);
});

/** Comparing all that is near each other takes longer than all other heaps of one person. */
export const countDoubles = keptUntilWritten(async (db: Handle, since: CalendarDate) => {
  const byLead: Record<string, number> = {};
  const pairs = await listLikelyDoublePairs(db, since);
  for (const { first, second } of pairs)
    for (const lead of new Set([first.lead, second.lead])) byLead[lead] = (byLead[lead] ?? 0) + 1;
  return { all: pairs.length, byLead };
});

async function countOwnDoubles(db: Handle, { user, today }: Reader): Promise<number> {
  if (inboxOf(user) === null) return 0;
  const { all, byLead } = await countDoubles(db, addDays(today, -INBOX_LOOKS_BACK_DAYS));
  const organiser = user.role === "secretariat" ? null : user.organiser;
  return organiser === null ? all : (byLead[organiser] ?? 0);
}

function readerOf({ id, role, organiser, approver }: Decider, now: Date): Reader {
  const user = { id, role, organiser, approver };
  return { user, today: todayIn(HOME_ZONE, now), overBefore: todayIn(LAST_ZONE, now) };
}

async function readHeaps(
  db: Handle,
  reader: Reader,
  heaps: readonly InboxHeap[],
  limit: number,
): Promise<InboxHeapItems[]> {
  const waits = inboxOf(reader.user) !== null;
  const read: InboxHeapItems[] = [];
  for (const heap of heaps) {
    const { total, items } = waits ? await readHeap(db, reader, heap, limit) : NOTHING;
    read.push({ heap, total, items });
  }
  return read;
}

type Heap = { total: number; items: InboxItem[] };

const NOTHING: Heap = { total: 0, items: [] };

async function readHeap(
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
      const { rows, total } = await listDraftsDue(read, whose, days, limit);
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
      const { rows, total } = await listUndecided(read, since, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "secret": {
      const { rows, total } = await listSecret(read, scope, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "one-language": {
      const { rows, total } = await listOneLanguage(read, scope, since, limit);
      return { total, items: rows.map((row) => itemOf(row, row.firstDay)) };
    }
    case "old-plan-tags": {
      // As many for every asker, so that one answer serves the count and the panel.
      const asked = { scope, since, limit: Math.max(limit, MOST_SEARCHED) };
      const { rows, total } = await listOldPlanTags(read, asked);
      return { total, items: rows.slice(0, limit).map((row) => itemOf(row, row.firstDay)) };
    }
    case "double-entry": {
      const pairs = await listLikelyDoublePairs(read, since);
      const own = pairs.filter((pair) => organiser === null || leadsOne(pair, organiser));
      return { total: own.length, items: own.slice(0, limit).map(doubleOf) };
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
  const { rows, total } = await listSubmitted(read, scope, user.id, all ? limit : MOST_TO_DECIDE);
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

function leadsOne({ first, second }: LikelyDouble, organiser: string): boolean {
  return first.lead === organiser || second.lead === organiser;
}

/** The instant at which a day is over in Tokyo. */
function endOfDay(day: CalendarDate): Date {
  const next = resolveLocalTime(addDays(day, 1), "00:00", HOME_ZONE);
  if (!next.ok) throw new Error(`No midnight after ${day}`);
  return next.instant;
}

/** What was done on a screen has its day in Tokyo. */
function dayOfInstant(at: Date | null): string {
  return at === null ? "" : todayIn(HOME_ZONE, at);
}
