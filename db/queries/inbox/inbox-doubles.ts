/** Pairs of events that are likely one, as long as nobody said that they are two. P7 */

import {
  and,
  asc,
  eq,
  gte,
  inArray,
  isNull,
  not,
  or,
  type Placeholder,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Classification } from "~/domain/counting/event-form";
import { addDays, compareText } from "~/domain/day/calendar-date";
import { type ComparedEntry, likelyDoubleEntry } from "~/domain/event/double-entry";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { distinctEvents } from "../../schema/approvals";
import { occurrenceCells } from "../../schema/cells";
import { likelyDoubles } from "../../schema/compared-events";
import { events, occurrences } from "../../schema/events";
import { areSumsBehind } from "../counting/event-sums";
import { LONGEST_SPAN_DAYS } from "../counting/total-rows";
import { readableBy } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { keptUntilWritten } from "../store/data-version";
import { madeOnce } from "../store/made-once";

export type DoubledEvent = {
  id: number;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  classification: Classification;
  firstDay: string;
};

/** The earlier entry stands first. */
export type LikelyDouble = { first: DoubledEvent; second: DoubledEvent };

/** Pairs that both begin on or after a day, and of which an organiser leads one; null: everybody's. */
type Asked = { since: string; organiser: string | null };

/** What only some people read is left out (P4, P185). By first day; with how many there are. */
export async function listLikelyDoubles(
  db: Handle,
  asked: Asked,
  limit: number,
): Promise<{ rows: LikelyDouble[]; total: number }> {
  if (limit === 0) return { rows: [], total: await countLikelyDoubles(db, asked) };
  if (await areSumsBehind(db)) {
    const pairs = (await listPairsAnew(db, asked.since)).filter((pair) => isAsked(pair, asked));
    return { rows: pairs.slice(0, limit), total: pairs.length };
  }
  const { first, second } = likelyDoubles;
  const found = await db
    .select({
      ...{ first: doubled(one), second: doubled(other) },
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(likelyDoubles)
    .innerJoin(one, eq(one.id, first))
    .innerJoin(other, eq(other.id, second))
    .where(isShown(asked.since, asked.organiser))
    .orderBy(asc(one.firstDay), asc(first), asc(second))
    .limit(limit);
  const rows = found.map((pair) => ({ first: event(pair.first), second: event(pair.second) }));
  return { rows, total: found[0]?.total ?? 0 };
}

export async function countLikelyDoubles(db: Handle, { since, organiser }: Asked): Promise<number> {
  if (await areSumsBehind(db)) {
    const { all, byLead } = await countDoublesAnew(db, since);
    return organiser === null ? all : (byLead[organiser] ?? 0);
  }
  const counted =
    organiser === null
      ? await countAll(db).execute({ since })
      : await countOwn(db).execute({ since, organiser });
  return counted[0]?.total ?? 0;
}

/** While events wait for what is derived of them: pairs are found by comparing the events. */
const listPairsAnew = keptUntilWritten(readPairs);

export const countDoublesAnew = keptUntilWritten(async (db: Handle, since: string) => {
  const byLead: Record<string, number> = {};
  const pairs = await readPairs(db, since);
  for (const { first, second } of pairs)
    for (const lead of new Set([first.lead, second.lead])) byLead[lead] = (byLead[lead] ?? 0) + 1;
  return { all: pairs.length, byLead };
});

const one = alias(events, "one");
const other = alias(events, "other");

const doubled = (of: typeof one | typeof other) => ({
  ...{ id: of.id, titleJa: of.titleJa, titleEn: of.titleEn, lead: of.lead },
  ...{ fictional: of.fictional, classification: of.classification, firstDay: of.firstDay },
});

type DoubledRow = Omit<DoubledEvent, "title"> & { titleJa: string | null; titleEn: string | null };

const event = ({ titleJa, titleEn, ...row }: DoubledRow): DoubledEvent => ({
  ...row,
  title: { ja: titleJa, en: titleEn },
});

const isAsked = ({ first, second }: LikelyDouble, { organiser }: Asked) =>
  organiser === null || first.lead === organiser || second.lead === organiser;

type Given<Value> = Value | Placeholder;

function isShown(since: Given<string>, organiser: Given<string> | null): SQL | undefined {
  const { first, second, until, firstLead, secondLead } = likelyDoubles;
  const isSaid = (lower: SQLiteColumn, higher: SQLiteColumn) =>
    sql`exists (select 1 from ${distinctEvents} where ${distinctEvents.first} = ${lower} and ${distinctEvents.second} = ${higher})`;
  return and(
    gte(until, since),
    not(isSaid(first, second)),
    not(isSaid(second, first)),
    organiser === null ? undefined : or(eq(firstLead, organiser), eq(secondLead, organiser)),
  );
}

const countingPairs = (db: Handle) =>
  db.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(likelyDoubles);
const countAll = madeOnce((db) =>
  countingPairs(db)
    .where(isShown(sql.placeholder("since"), null))
    .prepare(),
);
const countOwn = madeOnce((db) =>
  countingPairs(db)
    .where(isShown(sql.placeholder("since"), sql.placeholder("organiser")))
    .prepare(),
);

const compared = new WeakMap<Handle, ComparedStates>();

/** What was found in a state among entries of which none has changed. */
type ComparedStates = Map<string, { content: string; pairs: LikelyDouble[] }>;

/**
 * Compares each entry with those that begin within a span of it, by state: most have none.
 *
 * Reading and comparing titles takes long, and a change of one event leaves the entries of most states as they
 * were: what was found in a state is found again by its entries and their revisions, not by when it was found.
 */
async function readPairs(db: Handle, since: string): Promise<LikelyDouble[]> {
  const before = compared.get(db) ?? new Map();
  const now: ComparedStates = new Map();
  compared.set(db, now);
  const changed = new Map<string, { content: string; entries: Entry[] }>();
  for (const [state, entries] of await listEntries(db, since)) {
    const content = entries.map(contentOf).join("|");
    const known = before.get(state);
    if (known?.content === content) now.set(state, known);
    else changed.set(state, { content, entries });
  }
  const titled = await listTitled(db, [...changed.values()]);
  for (const [state, { content, entries }] of changed)
    now.set(state, { content, pairs: comparePairs(state, entries, titled) });
  const distinct = new Set(
    (await db.select().from(distinctEvents)).map(({ first, second }) => `${first}:${second}`),
  );
  const found = new Map<string, LikelyDouble>();
  for (const { pairs } of now.values()) for (const pair of pairs) found.set(nameOf(pair), pair);
  return [...found]
    .filter(([name]) => !distinct.has(name))
    .map(([, pair]) => pair)
    .sort(
      (a, b) =>
        compareText(a.first.firstDay, b.first.firstDay) ||
        a.first.id - b.first.id ||
        a.second.id - b.second.id,
    );
}

const nameOf = ({ first, second }: LikelyDouble) =>
  `${Math.min(first.id, second.id)}:${Math.max(first.id, second.id)}`;

/** An event with the span of its first day; its titles are those of a revision. */
type Entry = { id: number; revision: number; updatedAt: Date; from: string; to: string };

const contentOf = ({ id, revision, updatedAt, from, to }: Entry) =>
  `${id} ${revision} ${updatedAt.getTime()} ${from} ${to}`;

function comparePairs(state: string, entries: Entry[], titled: Titled): LikelyDouble[] {
  const near = entries.flatMap(({ id, from, to }) => {
    const event = titled.get(id);
    return event === undefined ? [] : [{ event, first: { from, to } }];
  });
  const compare = ({ event, first }: (typeof near)[number]): ComparedEntry => ({
    ...{ title: event.title, first, states: [state] },
  });
  const pairs: LikelyDouble[] = [];
  for (const [at, first] of near.entries()) {
    const until = addDays(first.first.to, 3);
    for (let next = at + 1; next < near.length; next += 1) {
      const second = near[next];
      if (second === undefined || second.first.from > until) break;
      if (likelyDoubleEntry(compare(first), compare(second)))
        pairs.push({ first: first.event, second: second.event });
    }
  }
  return pairs;
}

type Titled = ReadonlyMap<number, DoubledEvent>;

/** Events of one statement: it binds at most 32,766 values. */
const EVENTS_AT_ONCE = 10_000;

async function listTitled(db: Handle, states: readonly { entries: Entry[] }[]): Promise<Titled> {
  const ids = [...new Set(states.flatMap(({ entries }) => entries.map(({ id }) => id)))];
  const titled = new Map<number, DoubledEvent>();
  for (let at = 0; at < ids.length; at += EVENTS_AT_ONCE) {
    const rows = await db
      .select({
        ...{ id: events.id, titleJa: events.titleJa, titleEn: events.titleEn },
        ...{ lead: events.lead, fictional: events.fictional, firstDay: events.firstDay },
        classification: events.classification,
      })
      .from(events)
      .where(inArray(events.id, ids.slice(at, at + EVENTS_AT_ONCE)));
    for (const { titleJa, titleEn, ...event } of rows)
      titled.set(event.id, { ...event, title: { ja: titleJa, en: titleEn } });
  }
  return titled;
}

/** By state, in the order of their first days. Most that began before the day have nothing after it: they are not read. */
async function listEntries(db: Handle, since: string): Promise<Map<string, Entry[]>> {
  const earliest = addDays(since, -LONGEST_SPAN_DAYS);
  const after = alias(occurrences, "after");
  const ids = db
    .select({ id: after.eventId })
    .from(after)
    .where(
      and(isStanding(after.outcome), gte(after.firstFrom, earliest), gte(after.firstTo, since)),
    );
  const live = and(
    inArray(events.id, ids),
    isNull(events.withdrawnAt),
    readableBy(null),
    gte(events.firstDay, earliest),
  );
  const rows = await db
    .select({
      ...{ id: events.id, revision: events.revision, updatedAt: events.updatedAt },
      ...{ from: occurrences.firstFrom, to: occurrences.firstTo, state: occurrenceCells.key },
    })
    .from(events)
    .crossJoin(occurrences)
    .crossJoin(occurrenceCells)
    .where(
      and(
        live,
        eq(occurrences.eventId, events.id),
        isStanding(),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
      ),
    )
    .orderBy(asc(occurrences.firstFrom), asc(occurrences.firstTo), asc(events.id));
  const firsts = new Map<number, Entry>();
  const byState = new Map<string, Set<Entry>>();
  for (const { state, ...row } of rows) {
    const entry = firsts.get(row.id) ?? row;
    firsts.set(row.id, entry);
    if (entry.to >= since) byState.set(state, (byState.get(state) ?? new Set()).add(entry));
  }
  return new Map([...byState].map(([state, entries]) => [state, inOrder([...entries])]));
}

/** A state that an event reaches later than others has its entries out of order. */
const inOrder = (entries: Entry[]): Entry[] =>
  entries.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || a.id - b.id);
