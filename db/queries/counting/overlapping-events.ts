/**
 * The events behind the overlap of a report: those in several rows, and those a row counts in the
 * period although the nation counted them before. N3, N10
 *
 * They are counted as the totals count them, but one by one; a list that would be long is cut, and says
 * how many there are. Of those that its asker may not read nothing is listed. P185
 */
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Axis } from "~/domain/counting/axis";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { isRestatedAxis } from "~/domain/plan/restatement";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import {
  insidePeriod,
  occurrenceConditions,
  splitsEvents,
  totalConditions,
  totalRowConditions,
} from "../filter/occurrence-filter";
import { cellsUnder, isRestated } from "../plan/restated-cells";
import { inList } from "../store/in-list";
import { countedCells, countedEvents } from "../store/index-hints";
import { listRestatedOverlap, type Overlap } from "./counts-by-event";
import { inCellsOf } from "./part-selections";
import { ALL_DAYS } from "./total-rows";

export type OverlappingEvent = {
  id: number;
  title: BilingualText;
  /** Keys of the rows that count it in the period. */
  rows: string[];
  /** Does the total count it in the period too? If not, the nation counted it in an earlier one. */
  inTotal: boolean;
};

type Overlapping = { events: OverlappingEvent[]; total: number };

export async function listOverlappingEvents(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
  limit: number,
): Promise<Overlapping> {
  const isAnew = filter.restated !== null && isRestatedAxis(axis);
  const kept = isAnew ? await listRestatedOverlap(db, filter, axis) : null;
  return kept === null
    ? await readOverlapping(db, filter, axis, limit)
    : await readableOf(db, filter, kept, limit);
}

/** Those of them that the asker may read. */
async function readableOf(
  db: Handle,
  filter: RegisterFilter,
  overlap: readonly Overlap[],
  limit: number,
): Promise<Overlapping> {
  const ids = overlap.map(({ id }) => id);
  const titled = await db
    .select({
      ...{ id: events.id, ja: events.titleJa, en: events.titleEn },
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(events)
    .where(and(inList(events.id, ids), totalRowConditions(filter)))
    .orderBy(asc(events.id))
    .limit(limit);
  const found = new Map(overlap.map((event) => [event.id, event]));
  return {
    total: titled[0]?.total ?? 0,
    events: titled.map(({ id, ja, en }) => ({
      ...{ id, title: { ja, en } },
      rows: found.get(id)?.rows.toSorted() ?? [],
      inTotal: found.get(id)?.inTotal ?? false,
    })),
  };
}

async function readOverlapping(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
  limit: number,
): Promise<Overlapping> {
  const overlap = overlapOf(db, filter, axis, totalRowConditions(filter));
  const found = await db
    .select({
      ...{ id: overlap.eventId, inNation: sql<number>`${overlap.inNation}`.mapWith(Number) },
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(overlap)
    .orderBy(sql`${overlap.eventId}`)
    .limit(limit);
  if (found.length === 0) return { events: [], total: 0 };
  const firsts = countedFirsts(db, filter, axis, totalRowConditions(filter));

  const ids = found.map(({ id }) => id);
  const rows = await db
    .select({ id: firsts.eventId, key: firsts.key })
    .from(firsts)
    .where(and(inArray(firsts.eventId, ids), eq(firsts.axis, axis)))
    .orderBy(asc(firsts.key));
  const titles = await db
    .select({ id: events.id, ja: events.titleJa, en: events.titleEn })
    .from(events)
    .where(inArray(events.id, ids));
  return {
    total: found[0]?.total ?? 0,
    events: found.map(({ id, inNation: counted }) => {
      const title = titles.find((row) => row.id === id);
      return {
        id,
        title: { ja: title?.ja ?? null, en: title?.en ?? null },
        rows: rows.filter((row) => row.id === id).map(({ key }) => key),
        inTotal: counted === 1,
      };
    }),
  };
}

/** The ids of all of them, for the list. */
export function overlappingIds(db: Handle, filter: RegisterFilter, axis: Axis) {
  const overlap = overlapOf(db, filter, axis, totalConditions(filter));
  return db.select({ id: overlap.eventId }).from(overlap);
}

/** Events in more rows than the nation counts them, and whether it counts them. */
function overlapOf(db: Handle, filter: RegisterFilter, axis: Axis, ofEvents: SQL | undefined) {
  if (!takesPart(filter, axis)) return overlapOfWholes(db, filter, axis, ofEvents);
  const firsts = countedFirsts(db, filter, axis, ofEvents);
  const inNation = sql`max(case when ${firsts.axis} = 'nation' then 1 else 0 end)`;
  return db
    .select({
      eventId: sql<number>`${firsts.eventId}`.as("overlap_event"),
      inNation: sql<number>`${inNation}`.as("overlap_in_nation"),
    })
    .from(firsts)
    .groupBy(firsts.eventId)
    .having(sql`count(*) - 2 * ${inNation} > 0`)
    .as("overlap");
}

/** By the stored marks: of the cells of the axis alone, and of events only those that there is something to say of. */
function overlapOfWholes(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
  ofEvents: SQL | undefined,
) {
  const inNation = sql`max(case when ${occurrences.countsAs} = 'held' then 1 else 0 end)`;
  const several = db
    .select({
      eventId: sql<number>`${occurrences.eventId}`.as("several_event"),
      inNation: sql<number>`${inNation}`.as("several_in_nation"),
    })
    .from(occurrences)
    .crossJoin(countedCells)
    .where(
      and(
        and(eq(occurrenceCells.occurrenceId, occurrences.id), eq(occurrenceCells.axis, axis)),
        eq(occurrenceCells.countsAs, "held"),
        and(eq(occurrences.outcome, "held"), insidePeriod(filter.period ?? ALL_DAYS)),
      ),
    )
    .groupBy(occurrences.eventId)
    .having(sql`count(*) > ${inNation}`)
    .as("several");
  return db
    .select({
      eventId: sql<number>`${several.eventId}`.as("overlap_event"),
      inNation: sql<number>`${several.inNation}`.as("overlap_in_nation"),
    })
    .from(several)
    .crossJoin(countedEvents)
    .where(and(eq(events.id, sql`${several.eventId}`), ofEvents))
    .as("overlap");
}

/** Does it take part of an event away, or restate its tags? Then stored marks do not hold. */
const takesPart = (filter: RegisterFilter, axis: Axis): boolean =>
  splitsEvents(filter) || isRestated(filter, [axis]);

/** Events with something held in the period: of them all days are read, of no others any. */
function heldIn(db: Handle, filter: RegisterFilter) {
  const held = alias(occurrences, "held_inside");
  return db
    .select({ id: held.eventId })
    .from(held)
    .where(
      and(
        eq(held.outcome, "held"),
        insidePeriod(filter.period ?? ALL_DAYS, held),
        occurrenceConditions(db, filter, held),
      ),
    );
}

/** One row for each cell in which an event counts in the period, the nation's among them. */
function countedFirsts(db: Handle, filter: RegisterFilter, axis: Axis, ofEvents: SQL | undefined) {
  const period = filter.period ?? ALL_DAYS;
  const splits = takesPart(filter, axis);
  const { cells, key, stands } = cellsUnder(db, filter, ["nation", axis]);
  const order = sql`${occurrences.firstFrom}, ${occurrences.firstTo}, ${occurrences.id}`;
  const place = sql`row_number() over (partition by ${occurrenceCells.axis}, ${key}, ${occurrences.eventId} order by ${order})`;
  const held = db
    .select({
      eventId: occurrences.eventId,
      axis: sql<string>`${occurrenceCells.axis}`.as("cell_axis"),
      key: sql<string>`${key}`.as("cell_key"),
      firstFrom: occurrences.firstFrom,
      firstTo: occurrences.firstTo,
      place:
        sql<number>`${splits ? place : sql`case when ${occurrenceCells.countsAs} = 'held' then 1 else 0 end`}`.as(
          "place",
        ),
    })
    .from(occurrences)
    .crossJoin(countedEvents)
    .crossJoin(cells)
    .where(
      and(
        inCellsOf(["nation", axis], stands),
        and(
          eq(occurrences.outcome, "held"),
          splits ? inArray(occurrences.eventId, heldIn(db, filter)) : insidePeriod(period),
          ofEvents,
          occurrenceConditions(db, filter),
        ),
      ),
    )
    .as("held_first");
  return db
    .select({ eventId: held.eventId, axis: held.axis, key: held.key })
    .from(held)
    .where(and(eq(held.place, 1), insidePeriod(period, held)))
    .as("counted_first");
}
