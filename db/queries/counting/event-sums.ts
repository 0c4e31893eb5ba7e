/**
 * What events add to the sums of fiscal years, taken out and put in as a whole. N1-N4
 *
 * With it goes what the inbox tells of events beside each other and beside their plan (P7): it is stale with the sums, and
 * worked out with them.
 *
 * Call `refreshSums` in the transaction of every change to what an event counts as, where `refreshDerived`, which calls it,
 * is not called: a decision on what counts, a figure of attendance, a step of approval, a withdrawal.
 *
 * Triggers mark what is changed as stale, so that no change can be forgotten; a new event is there with its row here. Many
 * at once stay stale, and are worked out in batches after it (`catchUpSums`); while there are such, what asks for sums counts
 * events instead (`counting/counted-sums`), so that no figure is ever behind.
 */
import { asc, sql } from "drizzle-orm";
import {
  SUMS,
  SUMS_OF_ATTENDANCE,
  SUMS_OF_EVENTS,
  type SumName,
  eventSums as sumsOf,
} from "~/domain/counting/event-sums";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { comparedEvents, likelyDoubles, outdatedTags } from "../../schema/compared-events";
import { countedSums, eventSums } from "../../schema/counted-sums";
import { events, occurrences } from "../../schema/events";
import { planTerms } from "../../schema/reference";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";
import { keepDoubles } from "./kept-doubles";
import { officialSumsOf } from "./official-sums";
import { keepOutdatedTags } from "./outdated-tags";
import { type StoredSums, type SumRow, SumsOfAll } from "./sums-of-all";

/** As many as one person changes by hand. */
const AT_ONCE = 8;
const CHUNK = 500;

export async function refreshSums(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const stale = await staleOf(tx).execute({ limit: AT_ONCE + 1 });
  const ids = new Set([...eventIds, ...stale.map(({ eventId }) => eventId)]);
  if (ids.size <= AT_ONCE) await workOut(tx, [...ids]);
  else await marking(tx, eventIds.map(staleOne));
}

/** The same of the events of these occurrences. */
export async function refreshSumsAt(tx: Handle, occurrenceIds: readonly number[]): Promise<void> {
  const rows = await eventsAt(tx).execute({ ids: listOf(occurrenceIds) });
  await refreshSums(
    tx,
    rows.map(({ eventId }) => eventId),
  );
}

export async function areSumsBehind(db: Handle): Promise<boolean> {
  return (await staleOf(db).execute({ limit: 1 })).length > 0;
}

/** Works some of the stale ones out; answers how many. */
export async function catchUpSums(tx: Handle, limit: number): Promise<number> {
  const ids = (await staleOf(tx).execute({ limit })).map(({ eventId }) => eventId);
  if (ids.length > 0) await workOut(tx, ids);
  return ids.length;
}

/** Before events are removed: nothing of them is left in the sums. */
export async function removeSums(tx: Handle, eventIds: readonly number[]): Promise<void> {
  for (let at = 0; at < eventIds.length; at += CHUNK) {
    const ids = eventIds.slice(at, at + CHUNK);
    await addToSums(tx, await findSums(tx, ids), []);
    await removing(tx).execute({ ids: listOf(ids) });
  }
}

/** Nothing is derived of any event, and every one is stale: `catchUpSums` makes all anew. */
export async function beginSumsAnew(tx: Handle): Promise<void> {
  for (const table of [countedSums, eventSums, likelyDoubles, comparedEvents, outdatedTags])
    await tx.delete(table);
  const { id, form, fictional } = events;
  await tx.insert(eventSums).select(
    tx
      .select({
        eventId: id,
        form,
        fictional,
        sums: sql`'[]'`.as("sums"),
        stale: sql`1`.as("stale"),
      })
      .from(events),
  );
}

async function workOut(tx: Handle, eventIds: readonly number[]): Promise<void> {
  await keepDoubles(tx, eventIds);
  await keepOutdatedTags(tx, eventIds);
  await storeSums(tx, await findSums(tx, eventIds), await deriveSums(tx, eventIds));
}

/** What the rules make of the rows of these events. Nothing is written. */
export async function deriveSums(db: Handle, eventIds: readonly number[]): Promise<StoredSums[]> {
  const ids = listOf(eventIds);
  const cells = groupedBy(await cellsOf(db).execute({ ids }), ({ occurrenceId }) => occurrenceId);
  const own = groupedBy(await occurrencesOf(db).execute({ ids }), ({ eventId }) => eventId);
  const heads = new Map<string, string>();
  for (const { key, parent } of await headsOf(db).execute())
    if (parent !== null) heads.set(key, parent);
  return (await eventsOf(db).execute({ ids })).map(({ id, withdrawnAt, hidden, ...event }) => {
    const isLeftOut = withdrawnAt !== null || hidden;
    const standing = (own.get(id) ?? []).map((one) => ({ ...one, cells: cells.get(one.id) ?? [] }));
    const sums = sumsOf({ ...event, isLeftOut, occurrences: standing }, heads);
    return { eventId: id, form: event.form, fictional: event.fictional, sums, stale: false };
  });
}

/** As they are stored; an event that has added nothing yet has none. */
export async function findSums(db: Handle, eventIds: readonly number[]): Promise<StoredSums[]> {
  return await storedOf(db).execute({ ids: listOf(eventIds) });
}

async function storeSums(tx: Handle, before: StoredSums[], after: StoredSums[]): Promise<void> {
  const known = new Map(before.map((each) => [each.eventId, each]));
  const changed = after.filter((each) => !sameSums(each, known.get(each.eventId)));
  await addToSums(
    tx,
    changed.flatMap(({ eventId }) => known.get(eventId) ?? []),
    changed,
  );
  await putting(
    tx,
    after.filter((each) => changed.includes(each) || known.get(each.eventId)?.stale),
  );
}

export function sameSums(one: StoredSums, other: StoredSums | undefined): boolean {
  const said = (of: StoredSums) => JSON.stringify([of.form, of.fictional, of.sums]);
  return other !== undefined && said(one) === said(other);
}

const putting = manyRows(
  eventSums,
  ["eventId", "form", "fictional", "sums", "stale"],
  sql`on conflict (event_id) do update set form = excluded.form, fictional = excluded.fictional, sums = excluded.sums, stale = excluded.stale`,
);
/** Of an event that is new, nothing has been added; of another, what it has added stays known. */
const marking = manyRows(
  eventSums,
  ["eventId", "form", "fictional", "sums", "stale"],
  sql`on conflict (event_id) do update set stale = excluded.stale`,
);
const staleOne = (eventId: number): StoredSums => ({
  ...{ eventId, form: "other", fictional: false, sums: [], stale: true },
});

const PLACE = ["axis", "year", "key", "before", "form", "fictional"] as const;
const adding = (names: readonly SumName[]) => {
  const added = names.map((name) => {
    const column = sql.identifier(countedSums[name].name);
    return sql`${column} = ${sql.identifier("counted_sums")}.${column} + excluded.${column}`;
  });
  return manyRows(
    countedSums,
    [...PLACE, ...names],
    sql`on conflict (axis, year, key, "before", form, fictional) do update set ${sql.join(added, sql`, `)}`,
  );
};
const addingAll = adding(SUMS);
const addingEvents = adding(SUMS_OF_EVENTS);

async function addToSums(tx: Handle, gone: StoredSums[], come: StoredSums[]): Promise<void> {
  const total = new SumsOfAll();
  total.add(gone, -1);
  total.add(come, 1);
  const rows = total.rows();
  const isOfEvents = (row: SumRow) => SUMS_OF_ATTENDANCE.every((name) => row[name] === 0);
  await addingEvents(tx, rows.filter(isOfEvents));
  await addingAll(
    tx,
    rows.filter((row) => !isOfEvents(row)),
  );
}

const storedOf = madeOnce((tx) =>
  tx
    .select()
    .from(eventSums)
    .where(inListNamed(eventSums.eventId, "ids"))
    .orderBy(asc(eventSums.eventId))
    .prepare(),
);
const staleOf = madeOnce((tx) =>
  tx
    .select({ eventId: eventSums.eventId })
    .from(eventSums)
    .where(sql`${eventSums.stale} = 1`)
    .orderBy(asc(eventSums.eventId))
    .limit(sql.placeholder("limit"))
    .prepare(),
);
const removing = madeOnce((tx) =>
  tx.delete(eventSums).where(inListNamed(eventSums.eventId, "ids")).prepare(),
);
const eventsAt = madeOnce((tx) =>
  tx
    .selectDistinct({ eventId: occurrences.eventId })
    .from(occurrences)
    .where(inListNamed(occurrences.id, "ids"))
    .orderBy(asc(occurrences.eventId))
    .prepare(),
);
const eventsOf = madeOnce((tx) =>
  tx
    .select({
      ...{ id: events.id, form: events.form, fictional: events.fictional },
      ...{ approval: events.approval, counted: events.counted },
      ...{ withdrawnAt: events.withdrawnAt, hidden: events.hidden },
    })
    .from(events)
    .where(inListNamed(events.id, "ids"))
    .orderBy(asc(events.id))
    .prepare(),
);
const occurrencesOf = madeOnce((tx) =>
  tx
    .select({
      ...{ id: occurrences.id, eventId: occurrences.eventId, type: occurrences.type },
      ...{ outcome: occurrences.outcome },
      ...{ firstFrom: occurrences.firstFrom, firstTo: occurrences.firstTo },
      ...officialSumsOf,
    })
    .from(occurrences)
    .where(inListNamed(occurrences.eventId, "ids"))
    .orderBy(asc(occurrences.id))
    .prepare(),
);
const cellsOf = madeOnce((tx) =>
  tx
    .select({
      occurrenceId: occurrenceCells.occurrenceId,
      axis: occurrenceCells.axis,
      key: occurrenceCells.key,
    })
    .from(occurrences)
    .crossJoin(occurrenceCells)
    .where(
      sql`${inListNamed(occurrences.eventId, "ids")} and ${occurrenceCells.occurrenceId} = ${occurrences.id}`,
    )
    .orderBy(asc(occurrenceCells.occurrenceId), asc(occurrenceCells.axis), asc(occurrenceCells.key))
    .prepare(),
);
const headsOf = madeOnce((tx) =>
  tx
    .select({ key: planTerms.key, parent: planTerms.parent })
    .from(planTerms)
    .orderBy(asc(planTerms.key))
    .prepare(),
);
