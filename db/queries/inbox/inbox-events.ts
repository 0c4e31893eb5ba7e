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
import { countMade } from "../store/count-made";
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

const ALL = sql`${events}`;

export type SubmittedEvent = WaitingEvent & {
  revision: number;
  submittedBy: number | null;
  submittedAt: Date | null;
  occurrences: { organisers: string[] }[];
};

type Submitted = { scope: LeadScope; notBy: number };

const submitted = (_db: Handle, { scope, notBy }: Submitted) =>
  and(
    isNull(events.withdrawnAt),
    eq(events.approval, "submitted"),
    ledBy(scope),
    or(isNull(events.submittedBy), ne(events.submittedBy, notBy)),
  );
const countSubmitted = countMade(ALL, submitted);

/** Submitted events that somebody else submitted, oldest submission first. */
export async function listSubmitted(
  db: Handle,
  question: Submitted,
  limit: number,
): Promise<Waiting<SubmittedEvent>> {
  const total = await countSubmitted(db, question);
  if (limit === 0 || total === 0) return { rows: [], total };
  const found = await db
    .select({
      ...waitingColumns,
      revision: events.revision,
      submittedBy: events.submittedBy,
      submittedAt: events.submittedAt,
    })
    .from(events)
    .where(submitted(db, question))
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
  return { rows, total };
}

type Stalled = { submittedBy: number; before: Date; reader: DraftReader };

const stalled = (_db: Handle, { submittedBy, before, reader }: Stalled) =>
  and(
    isNull(events.withdrawnAt),
    readableBy(reader),
    eq(events.approval, "submitted"),
    eq(events.submittedBy, submittedBy),
    lt(events.submittedAt, before),
  );
const countStalled = countMade(ALL, stalled);

/** What this person submitted before an instant and nobody has decided on, oldest first. */
export async function listStalled(
  db: Handle,
  question: Stalled,
  limit: number,
): Promise<Waiting<WaitingEvent & { submittedAt: Date | null }>> {
  const total = await countStalled(db, question);
  if (limit === 0 || total === 0) return { rows: [], total };
  const found = await db
    .select({ ...waitingColumns, submittedAt: events.submittedAt })
    .from(events)
    .where(stalled(db, question))
    .orderBy(asc(events.submittedAt), asc(events.id))
    .limit(limit);
  const rows = found.map(({ submittedAt, ...row }) => ({ ...waitingEvent(row), submittedAt }));
  return { rows, total };
}

type Returned = { leads: readonly string[] } | { submittedBy: number };

function returned(_db: Handle, whose: Returned): SQL | undefined {
  const own = "leads" in whose ? ledBy(whose.leads) : eq(events.submittedBy, whose.submittedBy);
  return and(isNull(events.withdrawnAt), eq(events.approval, "returned"), own);
}
const countReturned = countMade(ALL, returned);

/** Returned events of these leads, or those one person submitted; with the instant they came back. */
export async function listReturned(
  db: Handle,
  whose: Returned,
  limit: number,
): Promise<Waiting<WaitingEvent & { returnedAt: Date | null }>> {
  const total = await countReturned(db, whose);
  if (limit === 0 || total === 0) return { rows: [], total };
  const lastReturn = db
    .select({ at: max(eventComments.at) })
    .from(eventComments)
    .where(and(eq(eventComments.eventId, events.id), eq(eventComments.step, "return")));
  // A query of its own inside the sql: a column named in it directly would lose its table among the selected ones.
  const returnedAt = sql<number | null>`${lastReturn}`;
  const found = await db
    .select({ ...waitingColumns, returnedAt })
    .from(events)
    .where(returned(db, whose))
    .orderBy(returnedAt, asc(events.id))
    .limit(limit);
  const rows = found.map(({ returnedAt: at, ...row }) => ({
    ...waitingEvent(row),
    returnedAt: at === null ? null : new Date(at),
  }));
  return { rows, total };
}

type DraftsDue = { whose: { leads: readonly string[] } | { createdBy: number }; days: Period };

/** Drafts of these leads, or those one person entered, of which nothing was held and that begin between two days. P4 */
export const listDraftsDue = waitingBy(hiddenEvents, (_db, { whose, days }: DraftsDue) => {
  const own = "leads" in whose ? ledBy(whose.leads) : eq(events.createdBy, whose.createdBy);
  const due = between(events.firstDay, days.from, days.to);
  // As the index has it.
  return and(isNull(events.withdrawnAt), sql`${events.hidden} = 1`, own, due);
});

type Since = { scope: LeadScope; since: string };

/** Events with a title in one language only, from a day on. */
export const listOneLanguage = waitingBy(oneLanguageEvents, (_db, asked: Since) =>
  and(recent(asked), or(isNull(events.titleJa), isNull(events.titleEn))),
);

/** Events with tags of priority areas of which their plan offers none, from a day on. N7 */
export async function listOldPlanTags(db: Handle, asked: Since, limit: number): Promise<Waiting> {
  return (await areSumsBehind(db))
    ? await listOutdatedAnew(db, asked, limit)
    : await listOutdated(db, asked, limit);
}

const listOutdated = waitingBy(ALL, (db, asked: Since) => {
  const stored = db.select({ id: outdatedTags.eventId }).from(outdatedTags);
  return and(recent(asked), inArray(events.id, stored));
});

const listOutdatedAnew = waitingBy(ALL, (db, asked: Since) =>
  and(recent(asked), hasOutdatedTags(db)),
);

/** Events of 機密性3, of all days: they are to be downgraded or taken out. P186 */
export const listSecret = waitingBy(ALL, (_db, { scope }: { scope: LeadScope }) =>
  // As the index has it.
  and(
    isNull(events.withdrawnAt),
    sql`${events.classification} = 'confidentiality-3'`,
    ledBy(scope),
  ),
);

/** Approved or held, and nobody has decided whether they are counted, from a day on. N13 */
export const listUndecided = waitingBy(ALL, (db, { since }: { since: string }) => {
  const held = db
    .select({ one: sql`1` })
    .from(occurrences)
    .where(and(eq(occurrences.eventId, events.id), eq(occurrences.outcome, "held")));
  const isDue = or(eq(events.approval, "approved"), exists(held));
  // As the index has it.
  return and(sql`${events.counted} = 'pending'`, recent({ scope: "everybody", since }), isDue);
});

/** By first day. `from`: the events by the index that they are to be found by. */
function waitingBy<Question>(
  from: SQL,
  whereOf: (db: Handle, question: Question) => SQL | undefined,
): (db: Handle, question: Question, limit: number) => Promise<Waiting> {
  const count = countMade(from, whereOf);
  return async (db, question, limit) => {
    const total = await count(db, question);
    if (limit === 0 || total === 0) return { rows: [], total };
    // One that wants the first few goes no further.
    const found = await db
      .select(waitingColumns)
      .from(events)
      .where(whereOf(db, question))
      .orderBy(asc(events.firstDay), asc(events.id))
      .limit(limit);
    return { rows: found.map(waitingEvent), total };
  };
}

function recent({ scope, since }: Since): SQL | undefined {
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
