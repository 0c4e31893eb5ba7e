/**
 * The figures where the filter leaves every event whole: by the marks stored with the cells. N1
 *
 * What is held inside the period, planned in it and only roughly dated are three selections of one
 * statement: the first one is long and asks least of each row.
 */
import {
  and,
  count,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias, type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import type { CellAxis } from "~/domain/counting/axis";
import type { Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { insidePeriod, totalConditions } from "../filter/occurrence-filter";
import { flag } from "../store/engine-words";
import { countedCells, countedEvents } from "../store/index-hints";
import {
  ALL_DAYS,
  type CountedRow,
  countedColumns,
  countIf,
  countingOutcomes,
  mergeCells,
  touchesFrom,
} from "./total-rows";

export async function countWholes(
  db: Handle,
  filter: RegisterFilter,
  axes: CellAxis[],
): Promise<CountedRow[]> {
  const period = filter.period ?? ALL_DAYS;
  const held = countHeld(db, filter, axes);
  const inside = and(isCounted(filter, "scheduled"), insidePeriod(period));
  const planned = countMarked(db, "planned", inside, axes);
  const partly = and(isCounted(filter, "held"), isRoughly(period));
  const rough = countMarked(db, "roughlyDated", partly, axes);
  return mergeCells(await unionAll(held, planned, rough));
}

function isCounted(filter: RegisterFilter, outcome: "held" | "scheduled"): SQL | undefined {
  const asked = countingOutcomes(filter).includes(outcome);
  return and(
    asked ? undefined : sql`1 = 0`,
    eq(occurrences.outcome, outcome),
    eq(events.id, occurrences.eventId),
    totalConditions(filter),
  );
}

/** Held in the period: the occurrences first, then their cells in the order in which they are stored. */
function countHeld(db: Handle, filter: RegisterFilter, axes: CellAxis[]) {
  const period = filter.period ?? ALL_DAYS;
  const held = heldIn(db, filter, period);
  const cells = occurrenceCells;
  return db
    .select({
      ...{ axis: sql<string>`${cells.axis}`, key: sql<string>`${cells.key}` },
      ...countedColumns({
        events: count(cells.countsAs),
        pending: countIf(and(isNotNull(cells.countsAs), eq(held.pending, 1))),
        continuing: countContinuing(db, held, period),
        countedInTotal: countIf(and(isNotNull(cells.countsAs), eq(held.inTotal, 1))),
        ...{ low: total(held.low), high: total(held.high), exact: total(held.exact) },
        ...{ onlineLow: total(held.onlineLow), onlineHigh: total(held.onlineHigh) },
        openEnded: total(held.openEnded),
        ...{ sessions: total(held.session), sessionsMissing: total(held.missing) },
        ...{ wholeLow: total(held.wholeLow), wholeHigh: total(held.wholeHigh) },
        ...{ wholeExact: total(held.wholeExact), wholeSessions: total(held.whole) },
        ...{ unknownLow: total(held.unknownLow), unknownHigh: total(held.unknownHigh) },
        ...{ unknownSessions: total(held.unknown), oursOpenEnded: total(held.oursOpenEnded) },
      }),
    })
    .from(held)
    .crossJoin(countedCells)
    .where(and(eq(cells.occurrenceId, held.id), inArray(cells.axis, axes)))
    .groupBy(cells.axis, cells.key);
}

type Held = ReturnType<typeof heldIn>;

/**
 * The held occurrences in the order in which their cells are stored. The order also keeps SQLite from dissolving the
 * subquery: what is asked of an occurrence is then looked up once, and not again for each of its cells.
 */
function heldIn(db: Handle, filter: RegisterFilter, period: Period) {
  const session = eq(occurrences.type, "session");
  const ofSession = (column: SQLiteColumn) => sql<number>`case when ${session} then ${column} end`;
  const missing = and(session, eq(occurrences.officialCount, 0));
  return db
    .select({
      id: occurrences.id,
      eventId: occurrences.eventId,
      beganBefore: flag(lt(events.firstDay, period.from)).as("began_before"),
      inTotal: flag(sql`not (${notInTotal(db, period)})`).as("in_total"),
      session: flag(session).as("is_session"),
      missing: flag(missing).as("is_missing"),
      pending: flag(eq(events.counted, "pending")).as("is_pending"),
      low: ofSession(occurrences.attendanceLow).as("low"),
      high: ofSession(occurrences.attendanceHigh).as("high"),
      exact: ofSession(occurrences.attendanceExact).as("exact"),
      onlineLow: ofSession(occurrences.onlineLow).as("online_low"),
      onlineHigh: ofSession(occurrences.onlineHigh).as("online_high"),
      openEnded: ofSession(occurrences.attendanceOpenEnded).as("is_open_ended"),
      wholeLow: ofSession(occurrences.wholeLow).as("whole_low"),
      wholeHigh: ofSession(occurrences.wholeHigh).as("whole_high"),
      wholeExact: ofSession(occurrences.wholeExact).as("whole_exact"),
      whole: flag(and(session, gt(occurrences.wholeCount, 0))).as("is_whole"),
      unknownLow: ofSession(occurrences.unknownLow).as("unknown_low"),
      unknownHigh: ofSession(occurrences.unknownHigh).as("unknown_high"),
      unknown: flag(and(session, gt(occurrences.unknownCount, 0))).as("is_unknown"),
      oursOpenEnded: ofSession(occurrences.oursOpenEnded).as("ours_open_ended"),
    })
    .from(occurrences)
    .crossJoin(countedEvents)
    .where(and(isCounted(filter, "held"), insidePeriod(period)))
    .orderBy(occurrences.id)
    .as("held");
}

const total = (column: SQL.Aliased<number>) =>
  sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);

/** Counts marked cells as one figure; every other one is 0. */
function countMarked(
  db: Handle,
  figure: "planned" | "roughlyDated",
  ofOccurrence: SQL | undefined,
  axes: CellAxis[],
) {
  const cells = occurrenceCells;
  const marked = eq(cells.countsAs, figure === "planned" ? "planned" : "held");
  return db
    .select({
      ...{ axis: sql<string>`${cells.axis}`, key: sql<string>`${cells.key}` },
      ...countedColumns({ [figure]: count() }),
    })
    .from(occurrences)
    .crossJoin(countedEvents)
    .crossJoin(countedCells)
    .where(
      and(ofOccurrence, eq(cells.occurrenceId, occurrences.id), inArray(cells.axis, axes), marked),
    )
    .groupBy(cells.axis, cells.key);
}

/** Events held in the period whose first held occurrence in the cell lies before it. */
function countContinuing(db: Handle, held: Held, period: Period): SQL<number> {
  const earlier = alias(occurrences, "earlier");
  const earlierCell = alias(occurrenceCells, "earlier_cell");
  const heldBefore = exists(
    db
      .select({ one: sql`1` })
      .from(earlier)
      .crossJoin(earlierCell)
      .where(
        and(
          eq(earlier.eventId, held.eventId),
          lt(earlier.firstTo, period.from),
          eq(earlierCell.occurrenceId, earlier.id),
          eq(earlierCell.axis, occurrenceCells.axis),
          eq(earlierCell.key, occurrenceCells.key),
          eq(earlierCell.countsAs, "held"),
        ),
      ),
  );
  const continues = and(eq(held.beganBefore, 1), isNull(occurrenceCells.countsAs), heldBefore);
  return sql<number>`count(distinct case when ${continues} then ${held.eventId} end)`.mapWith(
    Number,
  );
}

/**
 * Does the total leave the event out? Its first held occurrence then lies before the period, or is known too
 * roughly. The event's own first day rules most of them out before anything is looked up.
 */
function notInTotal(db: Handle, period: Period): SQL | undefined {
  const first = alias(occurrences, "first_held");
  const isFirst = and(eq(first.outcome, "held"), eq(first.countsAs, "held"));
  const before = db
    .select({ one: sql`1` })
    .from(first)
    .where(and(eq(first.eventId, occurrences.eventId), lt(first.firstTo, period.from), isFirst));
  const rough = db
    .select({ id: first.eventId })
    .from(first)
    .where(and(isRoughly(period, first), isFirst));
  return or(
    and(lt(events.firstDay, period.from), exists(before)),
    inArray(occurrences.eventId, rough),
  );
}

/** Touches the period but is not wholly inside: only a span of several days can. N11 */
function isRoughly(
  period: Period,
  of: Record<"firstFrom" | "firstTo", SQLiteColumn> = occurrences,
): SQL | undefined {
  return and(
    ne(of.firstFrom, of.firstTo),
    touchesFrom(period, of),
    sql`not (${insidePeriod(period, of)})`,
  );
}
