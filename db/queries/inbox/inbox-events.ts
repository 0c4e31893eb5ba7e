/** Events that wait for somebody: to approve, returned, without one language, with tags of an old plan. P7 */
import {
  and,
  asc,
  between,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lt,
  max,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Classification } from "~/domain/counting/event-form";
import type { Period } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { eventComments } from "../../schema/approvals";
import { outdatedTags } from "../../schema/compared-events";
import { events, occurrences } from "../../schema/events";
import { areSumsBehind } from "../counting/event-sums";
import { hasOutdatedTags } from "../counting/outdated-tags";
import { readableBy } from "../filter/occurrence-filter";
import { hiddenEvents, oneLanguageEvents } from "../store/index-hints";
import { listHosts } from "./inbox-hosts";

export type WaitingEvent = {
  id: number;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  classification: Classification;
  firstDay: string;
};

/** `total` counts all of them, `rows` are the first ones in order; with a limit of 0 they are counted alone. */
export type Waiting<Row = WaitingEvent> = { rows: Row[]; total: number };

/** Whose events: those of these leads, or everybody's. */
export type LeadScope = readonly string[] | "everybody";

export type SubmittedEvent = WaitingEvent & {
  revision: number;
  submittedBy: number | null;
  submittedAt: Date | null;
  occurrences: { organisers: string[] }[];
};

/** Submitted events that somebody else submitted, oldest submission first. */
export async function listSubmitted(
  db: Handle,
  scope: LeadScope,
  notBy: number,
  limit: number,
): Promise<Waiting<SubmittedEvent>> {
  const where = and(
    isNull(events.withdrawnAt),
    eq(events.approval, "submitted"),
    ledBy(scope),
    or(isNull(events.submittedBy), ne(events.submittedBy, notBy)),
  );
  if (limit === 0) return { rows: [], total: await db.$count(events, where) };
  const found = await db
    .select({
      ...waitingColumns,
      revision: events.revision,
      submittedBy: events.submittedBy,
      submittedAt: events.submittedAt,
    })
    .from(events)
    .where(where)
    .orderBy(asc(events.submittedAt), asc(events.id))
    .limit(limit);
  const hosts = await listHosts(
    db,
    found.map(({ id }) => id),
  );
  const rows = found.map(({ revision, submittedBy, submittedAt, ...row }) => ({
    ...waitingEvent(row),
    revision,
    submittedBy,
    submittedAt,
    occurrences: hosts.get(row.id) ?? [],
  }));
  return { rows, total: await db.$count(events, where) };
}

/** What this person submitted before an instant and nobody has decided on, oldest first. */
export async function listStalled(
  db: Handle,
  { submittedBy, before, reader }: { submittedBy: number; before: Date; reader: DraftReader },
  limit: number,
): Promise<Waiting<WaitingEvent & { submittedAt: Date | null }>> {
  const where = and(
    isNull(events.withdrawnAt),
    readableBy(reader),
    eq(events.approval, "submitted"),
    eq(events.submittedBy, submittedBy),
    lt(events.submittedAt, before),
  );
  if (limit === 0) return { rows: [], total: await db.$count(events, where) };
  const found = await db
    .select({ ...waitingColumns, submittedAt: events.submittedAt })
    .from(events)
    .where(where)
    .orderBy(asc(events.submittedAt), asc(events.id))
    .limit(limit);
  const rows = found.map(({ submittedAt, ...row }) => ({ ...waitingEvent(row), submittedAt }));
  return { rows, total: await db.$count(events, where) };
}

/** Returned events of these leads, or those one person submitted; with the instant they came back. */
export async function listReturned(
  db: Handle,
  whose: { leads: readonly string[] } | { submittedBy: number },
  limit: number,
): Promise<Waiting<WaitingEvent & { returnedAt: Date | null }>> {
  const own =
    "leads" in whose
      ? inArray(events.lead, [...whose.leads])
      : eq(events.submittedBy, whose.submittedBy);
  const where = and(isNull(events.withdrawnAt), eq(events.approval, "returned"), own);
  if (limit === 0) return { rows: [], total: await db.$count(events, where) };
  const lastReturn = db
    .select({ at: max(eventComments.at) })
    .from(eventComments)
    .where(and(eq(eventComments.eventId, events.id), eq(eventComments.step, "return")));
  // A query of its own inside the sql: a column named in it directly would lose its table among the selected ones.
  const returnedAt = sql<number | null>`${lastReturn}`;
  const found = await db
    .select({ ...waitingColumns, returnedAt })
    .from(events)
    .where(where)
    .orderBy(returnedAt, asc(events.id))
    .limit(limit);
  const rows = found.map(({ returnedAt: at, ...row }) => ({
    ...waitingEvent(row),
    returnedAt: at === null ? null : new Date(at),
  }));
  return { rows, total: await db.$count(events, where) };
}

/** Drafts of these leads, or those one person entered, of which nothing was held and that begin between two days. P4 */
export async function listDraftsDue(
  db: Handle,
  whose: { leads: readonly string[] } | { createdBy: number },
  days: Period,
  limit: number,
): Promise<Waiting> {
  const own =
    "leads" in whose
      ? inArray(events.lead, [...whose.leads])
      : eq(events.createdBy, whose.createdBy);
  const due = between(events.firstDay, days.from, days.to);
  // As the index has it.
  const where = and(isNull(events.withdrawnAt), sql`${events.hidden} = 1`, own, due);
  return await listWaiting(db, where, limit, hiddenEvents);
}

/** Events with a title in one language only, from a day on. */
export async function listOneLanguage(
  db: Handle,
  scope: LeadScope,
  since: string,
  limit: number,
): Promise<Waiting> {
  return await listWaiting(
    db,
    and(recent(scope, since), or(isNull(events.titleJa), isNull(events.titleEn))),
    limit,
    oneLanguageEvents,
  );
}

/** Events with tags of priority areas of which their plan offers none, from a day on. N7 */
export async function listOldPlanTags(
  db: Handle,
  scope: LeadScope,
  since: string,
  limit: number,
): Promise<Waiting> {
  const stored = inArray(events.id, db.select({ id: outdatedTags.eventId }).from(outdatedTags));
  const isOutdated = (await areSumsBehind(db)) ? hasOutdatedTags(db) : stored;
  return await listWaiting(db, and(recent(scope, since), isOutdated), limit);
}

/** Events of 機密性3, of all days: they are to be downgraded or taken out. P186 */
export async function listSecret(db: Handle, scope: LeadScope, limit: number): Promise<Waiting> {
  const isSecret = eq(events.classification, "confidentiality-3");
  return await listWaiting(db, and(isNull(events.withdrawnAt), isSecret, ledBy(scope)), limit);
}

/** Approved or held, and nobody has decided whether they are counted, from a day on. N13 */
export async function listUndecided(db: Handle, since: string, limit: number): Promise<Waiting> {
  const held = db
    .select({ one: sql`1` })
    .from(occurrences)
    .where(and(eq(occurrences.eventId, events.id), eq(occurrences.outcome, "held")));
  const isDue = or(eq(events.approval, "approved"), exists(held));
  // As the index has it.
  const pending = and(sql`${events.counted} = 'pending'`, recent("everybody", since));
  const where = and(pending, isDue);
  if (limit === 0) return { rows: [], total: await db.$count(events, where) };
  // Many wait, and one that wants the first few goes no further.
  const found = await db
    .select(waitingColumns)
    .from(events)
    .where(where)
    .orderBy(asc(events.firstDay), asc(events.id))
    .limit(limit);
  return { rows: found.map(waitingEvent), total: await db.$count(events, where) };
}

/** `from`: the events by the index that they are to be found by. */
async function listWaiting(
  db: Handle,
  where: SQL | undefined,
  limit: number,
  from = sql`${events}`,
): Promise<Waiting> {
  if (limit === 0) {
    const counted = await db.select({ total: COUNT }).from(from).where(where);
    return { rows: [], total: counted[0]?.total ?? 0 };
  }
  const ids = db
    .select({ id: sql`${events.id}`.as("id") })
    .from(from)
    .where(where);
  const found = await db
    .select({ ...waitingColumns, total: sql<number>`count(*) over ()`.mapWith(Number) })
    .from(events)
    .where(inArray(events.id, ids))
    .orderBy(asc(events.firstDay), asc(events.id))
    .limit(limit);
  const rows = found.map(({ total, ...row }) => waitingEvent(row));
  return { rows, total: found[0]?.total ?? 0 };
}

const COUNT = sql<number>`count(*)`.mapWith(Number);

function recent(scope: LeadScope, since: string): SQL | undefined {
  return and(isNull(events.withdrawnAt), ledBy(scope), gte(events.firstDay, since));
}

function ledBy(scope: LeadScope): SQL | undefined {
  return scope === "everybody" ? undefined : inArray(events.lead, [...scope]);
}

const waitingColumns = {
  id: events.id,
  titleJa: events.titleJa,
  titleEn: events.titleEn,
  lead: events.lead,
  fictional: events.fictional,
  classification: events.classification,
  firstDay: events.firstDay,
};

type WaitingColumns = {
  id: number;
  titleJa: string | null;
  titleEn: string | null;
  lead: string;
  fictional: boolean;
  classification: Classification;
  firstDay: string;
};

function waitingEvent({ titleJa, titleEn, ...row }: WaitingColumns): WaitingEvent {
  return { ...row, title: { ja: titleJa, en: titleEn } };
}
