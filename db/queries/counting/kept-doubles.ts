/**
 * Likely doubles as they are stored: what is compared of events, and the pairs that came of it. P7
 *
 * For `refreshSums` alone, which keeps all that is derived of an event, and for whoever checks it.
 */
import { and, asc, eq, exists, gt, isNull, lte, ne, not, or, type SQL, sql } from "drizzle-orm";
import { alias, unionAll } from "drizzle-orm/sqlite-core";
import { addDays } from "~/domain/day/calendar-date";
import { likelyDoubleEntry, NEAR_DAYS } from "~/domain/event/double-entry";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { comparedEvents, likelyDoubles } from "../../schema/compared-events";
import { eventSums } from "../../schema/counted-sums";
import { events, occurrences } from "../../schema/events";
import { readableBy } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";

export type ComparedRow = typeof comparedEvents.$inferSelect;
export type PairRow = typeof likelyDoubles.$inferSelect;

/** Compares these events anew with those that are stored. */
export async function keepDoubles(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const [before, after] = [await findCompared(tx, eventIds), await deriveCompared(tx, eventIds)];
  const { gone, come } = changeOf(before, after, saidByRow);
  if (gone.length > 0)
    await removingCompared(tx).execute({ ids: listOf(gone.map((row) => row.eventId)) });
  // Rows of an event that lost one went with it.
  const lost = new Set(gone.map((row) => row.eventId));
  const again = after.filter((row) => lost.has(row.eventId) && !come.includes(row));
  await puttingCompared(tx, [...come, ...again]);

  const pairs = await derivePairs(tx, eventIds);
  const changed = changeOf(await findPairs(tx, eventIds), pairs, saidByPair);
  for (const { first, second } of changed.gone) await removingPair(tx).execute({ first, second });
  await puttingPairs(tx, changed.come);
}

/** What is compared of these events as their rows are: nothing of what only some people read. P4, P185 */
export async function deriveCompared(
  db: Handle,
  eventIds: readonly number[],
): Promise<ComparedRow[]> {
  const rows = await placesOf(db).execute({ ids: listOf(eventIds) });
  const firsts = new Map<number, { from: string; to: string }>();
  const compared = new Map<string, ComparedRow>();
  for (const { eventId, state, from, to } of rows) {
    const first = firsts.get(eventId) ?? { from, to };
    firsts.set(eventId, first);
    const near = {
      nearFrom: addDays(first.from, -NEAR_DAYS),
      nearTo: addDays(first.to, NEAR_DAYS),
    };
    compared.set(`${eventId} ${state}`, { eventId, state, ...first, ...near });
  }
  return [...compared.values()];
}

export async function findCompared(
  db: Handle,
  eventIds: readonly number[],
): Promise<ComparedRow[]> {
  return await comparedOf(db).execute({ ids: listOf(eventIds) });
}

export async function findPairs(db: Handle, eventIds: readonly number[]): Promise<PairRow[]> {
  return await pairsOf(db).execute({ ids: listOf(eventIds) });
}

/** The pairs of these events with any other, by what is stored of both and their titles. */
export async function derivePairs(db: Handle, eventIds: readonly number[]): Promise<PairRow[]> {
  const near = await nearOf(db).execute({ ids: listOf(eventIds) });
  if (near.length === 0) return [];
  const known = await titlesOf(
    db,
    near.flatMap(({ own, other }) => [own, other]),
  );
  const pairs: PairRow[] = [];
  // Near in several rows of the axis, or seen from either side: what is compared is the same.
  const compared = new Set<string>();
  for (const { own, from, to, other, otherFrom, otherTo, state } of near) {
    const sides = [
      { id: own, from, to },
      { id: other, from: otherFrom, to: otherTo },
    ].sort(earlierFirst);
    const [first, second] = sides as [Side, Side];
    const name = `${first.id} ${second.id}`;
    if (compared.has(name)) continue;
    compared.add(name);
    const { title: firstTitle, lead: firstLead } = known.get(first.id) ?? NOBODY;
    const { title: secondTitle, lead: secondLead } = known.get(second.id) ?? NOBODY;
    const entry = ({ from, to }: Side, title: BilingualText) => ({
      ...{ title, first: { from, to }, states: [state] },
    });
    if (likelyDoubleEntry(entry(first, firstTitle), entry(second, secondTitle)))
      pairs.push({
        ...{ first: first.id, second: second.id, firstLead, secondLead },
        until: first.to < second.to ? first.to : second.to,
      });
  }
  return pairs;
}

export const saidByRow = ({ eventId, state, from, to }: ComparedRow) =>
  `${eventId} ${state} ${from} ${to}`;
export const saidByPair = ({ first, second, until, firstLead, secondLead }: PairRow) =>
  `${first} ${second} ${until} ${firstLead} ${secondLead}`;

type Side = { id: number; from: string; to: string };

const NOBODY = { title: { ja: null, en: null }, lead: "" };

function earlierFirst(a: Side, b: Side): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.id - b.id;
}

function changeOf<Row>(before: readonly Row[], after: readonly Row[], said: (row: Row) => string) {
  const [were, are] = [new Set(before.map(said)), new Set(after.map(said))];
  return {
    gone: before.filter((row) => !are.has(said(row))),
    come: after.filter((row) => !were.has(said(row))),
  };
}

async function titlesOf(db: Handle, ids: readonly number[]) {
  const rows = await titled(db).execute({ ids: listOf([...new Set(ids)]) });
  return new Map(rows.map(({ id, ja, en, lead }) => [id, { title: { ja, en }, lead }]));
}

const puttingCompared = manyRows(comparedEvents, [
  ...(["eventId", "state", "from", "to", "nearFrom", "nearTo"] as const),
]);
const puttingPairs = manyRows(
  likelyDoubles,
  ["first", "second", "until", "firstLead", "secondLead"],
  sql`on conflict (first, second) do update set until = excluded.until, first_lead = excluded.first_lead, second_lead = excluded.second_lead`,
);
const removingCompared = madeOnce((tx) =>
  tx.delete(comparedEvents).where(inListNamed(comparedEvents.eventId, "ids")).prepare(),
);
const removingPair = madeOnce((tx) =>
  tx
    .delete(likelyDoubles)
    .where(
      and(
        eq(likelyDoubles.first, sql.placeholder("first")),
        eq(likelyDoubles.second, sql.placeholder("second")),
      ),
    )
    .prepare(),
);
const comparedOf = madeOnce((db) =>
  db
    .select()
    .from(comparedEvents)
    .where(inListNamed(comparedEvents.eventId, "ids"))
    .orderBy(asc(comparedEvents.eventId), asc(comparedEvents.state))
    .prepare(),
);
const pairsOf = madeOnce((db) => {
  const of = (side: typeof likelyDoubles.first | typeof likelyDoubles.second) =>
    db.select().from(likelyDoubles).where(inListNamed(side, "ids"));
  return of(likelyDoubles.first).union(of(likelyDoubles.second)).prepare();
});
const titled = madeOnce((db) =>
  db
    .select({ id: events.id, ja: events.titleJa, en: events.titleEn, lead: events.lead })
    .from(events)
    .where(inListNamed(events.id, "ids"))
    .orderBy(asc(events.id))
    .prepare(),
);
const placesOf = madeOnce((db) =>
  db
    .select({
      ...{ eventId: events.id, state: occurrenceCells.key },
      ...{ from: occurrences.firstFrom, to: occurrences.firstTo },
    })
    .from(events)
    .crossJoin(occurrences)
    .crossJoin(occurrenceCells)
    .where(
      and(
        inListNamed(events.id, "ids"),
        isNull(events.withdrawnAt),
        readableBy(null),
        eq(occurrences.eventId, events.id),
        isStanding(),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
      ),
    )
    .orderBy(asc(occurrences.firstFrom), asc(occurrences.firstTo), asc(events.id))
    .prepare(),
);
/**
 * In one row of the state axis and near: they end near the first day, or end later and begin before it is over. Others that
 * are stale are left out: once they are worked out they find these.
 */
const nearOf = madeOnce((db) => {
  const other = alias(comparedEvents, "other");
  const isStale = exists(
    db
      .select({ one: sql`1` })
      .from(eventSums)
      .where(and(eq(eventSums.eventId, other.eventId), sql`${eventSums.stale} = 1`)),
  );
  const where = (isNear: SQL | undefined) =>
    db
      .select({
        ...{ own: comparedEvents.eventId, from: comparedEvents.from, to: comparedEvents.to },
        ...{ other: sql<number>`${other.eventId}`.as("other_id"), state: comparedEvents.state },
        otherFrom: sql<string>`${other.from}`.as("other_from"),
        otherTo: sql<string>`${other.to}`.as("other_to"),
      })
      .from(comparedEvents)
      .crossJoin(other)
      .where(
        and(
          inListNamed(comparedEvents.eventId, "ids"),
          eq(other.state, comparedEvents.state),
          ne(other.eventId, comparedEvents.eventId),
          isNear,
          or(inListNamed(other.eventId, "ids"), not(isStale)),
        ),
      );
  const endsNear = sql`${other.to} between ${comparedEvents.nearFrom} and ${comparedEvents.nearTo}`;
  const isUnderWay = and(
    // As the index has it.
    sql`${other.from} <> ${other.to}`,
    gt(other.to, comparedEvents.nearTo),
    lte(other.nearFrom, comparedEvents.to),
  );
  return unionAll(where(endsNear), where(isUnderWay)).prepare();
});
