/** Events that wait for somebody: to approve, returned, without one language, with tags of an old plan. P7 */
import {
  and,
  asc,
  between,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lt,
  max,
  ne,
  not,
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
import { events, eventTags, occurrences } from "../../schema/events";
import { occurrenceOrganisers } from "../../schema/occurrence-lists";
import { planCarries, planTerms } from "../../schema/reference";
import { readableBy } from "../filter/occurrence-filter";
import { keptUntilWritten } from "../store/data-version";

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
  return await listWaiting(db, where, limit);
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
  );
}

/** Events with tags of priority areas of which their plan offers none, from a day on. N7 */
export const listOldPlanTags = keptUntilWritten(readOldPlanTags);

async function readOldPlanTags(
  db: Handle,
  { scope, since, limit }: { scope: LeadScope; since: string; limit: number },
): Promise<Waiting> {
  const tagged = db
    .select({ one: sql`1` })
    .from(eventTags)
    .innerJoin(planTerms, eq(planTerms.key, eventTags.term))
    .where(and(eq(eventTags.eventId, events.id), eq(planTerms.axis, "priority")));
  const offered = db
    .select({ one: sql`1` })
    .from(eventTags)
    .innerJoin(planTerms, eq(planTerms.key, eventTags.term))
    .leftJoin(
      planCarries,
      and(eq(planCarries.term, eventTags.term), eq(planCarries.plan, events.plan)),
    )
    .where(
      and(
        eq(eventTags.eventId, events.id),
        eq(planTerms.axis, "priority"),
        or(eq(planTerms.plan, events.plan), sql`${planCarries.term} is not null`),
      ),
    );
  const where = and(recent(scope, since), exists(tagged), not(exists(offered)));
  return await listWaiting(db, where, limit);
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
  // Many wait, and one that wants the first few goes no further.
  const found = await db
    .select(waitingColumns)
    .from(events)
    .where(where)
    .orderBy(asc(events.firstDay), asc(events.id))
    .limit(limit);
  return { rows: found.map(waitingEvent), total: await db.$count(events, where) };
}

async function listWaiting(db: Handle, where: SQL | undefined, limit: number): Promise<Waiting> {
  if (limit === 0) return { rows: [], total: await db.$count(events, where) };
  const found = await db
    .select({ ...waitingColumns, total: sql<number>`count(*) over ()` })
    .from(events)
    .where(where)
    .orderBy(asc(events.firstDay), asc(events.id))
    .limit(limit);
  const rows = found.map(({ total, ...row }) => waitingEvent(row));
  return { rows, total: found[0]?.total ?? 0 };
}

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

/** The organisers each occurrence is narrowed to, by event. */
async function listHosts(
  db: Handle,
  ids: number[],
): Promise<Map<number, { organisers: string[] }[]>> {
  const rows = await db
    .select({
      id: occurrences.id,
      eventId: occurrences.eventId,
      organiser: occurrenceOrganisers.organiser,
    })
    .from(occurrences)
    .leftJoin(occurrenceOrganisers, eq(occurrenceOrganisers.occurrenceId, occurrences.id))
    .where(inArray(occurrences.eventId, ids))
    .orderBy(desc(occurrences.id));
  const byEvent = new Map<number, Map<number, { organisers: string[] }>>();
  for (const { id, eventId, organiser } of rows) {
    const own = byEvent.get(eventId) ?? new Map<number, { organisers: string[] }>();
    const known = own.get(id) ?? { organisers: [] };
    if (organiser !== null) known.organisers.push(organiser);
    byEvent.set(eventId, own.set(id, known));
  }
  return new Map([...byEvent].map(([eventId, own]) => [eventId, [...own.values()]]));
}
