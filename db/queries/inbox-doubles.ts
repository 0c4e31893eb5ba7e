/** Pairs of events that are likely one, as long as nobody said that they are two. P7 */
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { addDays } from "~/domain/calendar-date";
import { type ComparedEntry, likelyDoubleEntry } from "~/domain/double-entry";
import type { BilingualText } from "~/domain/language";
import type { Handle } from "../client";
import { distinctEvents } from "../schema/approvals";
import { occurrenceCells } from "../schema/cells";
import { events, occurrences } from "../schema/events";
import { keptUntilWritten } from "./data-version";

export type DoubledEvent = {
  id: number;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  firstDay: string;
};

/** The earlier entry stands first. */
export type LikelyDouble = { first: DoubledEvent; second: DoubledEvent };

/** First days that are known roughly span at most this: what begins later cannot be the same. */
const LONGEST_SPAN_DAYS = 366;

/** All likely doubles that begin on or after a day, drafts that others do not read left out (P4); by first day. */
export const listLikelyDoublePairs = keptUntilWritten(readPairs);

const compared = new WeakMap<Handle, ComparedStates>();

async function readPairs(db: Handle, since: string): Promise<LikelyDouble[]> {
  const comparedBefore = compared.get(db) ?? new Map();
  compared.set(db, comparedBefore);
  const entries = await listEntries(db, since);
  const distinct = new Set(
    (await db.select().from(distinctEvents)).map(({ first, second }) => `${first}:${second}`),
  );
  return pairsOf(entries, comparedBefore).filter(
    ({ first, second }) =>
      !distinct.has(`${Math.min(first.id, second.id)}:${Math.max(first.id, second.id)}`),
  );
}

type Entry = DoubledEvent & Omit<ComparedEntry, "states"> & { states: string[] };

/**
 * Compares each entry with those that begin within a span of it, by state: most have none.
 *
 * Comparing titles takes long, and a change of one event leaves the entries of most states as they were: what was
 * found in a state is found again by its entries, not by when it was found.
 */
function pairsOf(entries: Entry[], comparedBefore: ComparedStates): LikelyDouble[] {
  const byState = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const state of entry.states) {
      const near = byState.get(state);
      if (near === undefined) byState.set(state, [entry]);
      else near.push(entry);
    }
  }
  const found = new Map<string, LikelyDouble>();
  for (const [state, near] of byState) {
    const content = JSON.stringify(near);
    const before = comparedBefore.get(state);
    const pairs = before?.content === content ? before.pairs : comparePairs(near);
    comparedBefore.set(state, { content, pairs });
    for (const pair of pairs) found.set(`${pair.first.id}:${pair.second.id}`, pair);
  }
  return [...found.values()].sort((a, b) => (a.first.firstDay < b.first.firstDay ? -1 : 1));
}

type ComparedStates = Map<string, { content: string; pairs: LikelyDouble[] }>;

function comparePairs(near: Entry[]): LikelyDouble[] {
  const pairs: LikelyDouble[] = [];
  for (const [at, first] of near.entries()) {
    const until = addDays(first.first.to, 3);
    for (let next = at + 1; next < near.length; next += 1) {
      const second = near[next];
      if (second === undefined || second.first.from > until) break;
      if (likelyDoubleEntry(first, second))
        pairs.push({ first: shown(first), second: shown(second) });
    }
  }
  return pairs;
}

function shown({ id, title, lead, fictional, firstDay }: Entry): DoubledEvent {
  return { id, title, lead, fictional, firstDay };
}

/** In the order of their first days. Most that began before the day have nothing after it: they are not read. */
async function listEntries(db: Handle, since: string): Promise<Entry[]> {
  const earliest = addDays(since, -LONGEST_SPAN_DAYS);
  const after = alias(occurrences, "after");
  const ids = db
    .select({ id: after.eventId })
    .from(after)
    .where(
      and(
        inArray(after.outcome, ["scheduled", "held"]),
        gte(after.firstFrom, earliest),
        gte(after.firstTo, since),
      ),
    );
  const live = and(
    inArray(events.id, ids),
    isNull(events.withdrawnAt),
    eq(events.hidden, false),
    gte(events.firstDay, earliest),
  );
  const rows = await db
    .select({
      id: events.id,
      titleJa: events.titleJa,
      titleEn: events.titleEn,
      lead: events.lead,
      fictional: events.fictional,
      firstDay: events.firstDay,
      from: occurrences.firstFrom,
      to: occurrences.firstTo,
      state: occurrenceCells.key,
    })
    .from(events)
    .crossJoin(occurrences)
    .crossJoin(occurrenceCells)
    .where(
      and(
        live,
        eq(occurrences.eventId, events.id),
        inArray(occurrences.outcome, ["scheduled", "held"]),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
      ),
    )
    .orderBy(asc(occurrences.firstFrom), asc(occurrences.firstTo), asc(events.id));
  const entries = new Map<number, Entry>();
  for (const { titleJa, titleEn, from, to, state, ...event } of rows) {
    const known = entries.get(event.id);
    const entry: Entry = known ?? {
      ...event,
      title: { ja: titleJa, en: titleEn },
      first: { from, to },
      states: [],
    };
    if (!entry.states.includes(state)) entry.states.push(state);
    entries.set(event.id, entry);
  }
  return [...entries.values()].filter(({ first }) => first.to >= since);
}
