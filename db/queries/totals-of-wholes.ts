/**
 * The figures where the filter leaves every event whole: by the marks stored with the cells. N1
 *
 * What is held inside the period, planned in it and only roughly dated are three selections of one
 * statement: the first one is long and asks least of each row.
 */
import { and, count, eq, exists, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import type { CellAxis } from "~/domain/axis";
import type { Period } from "~/domain/calendar-date";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { eventConditions, insidePeriod } from "./occurrence-filter";
import {
  ALL_DAYS,
  type CountedRow,
  countIf,
  countingOutcomes,
  mergeCells,
  sumIf,
  touchesFrom,
} from "./total-rows";

export async function countWholes(
  db: Handle,
  filter: RegisterFilter,
  axes: CellAxis[],
): Promise<CountedRow[]> {
  const period = filter.period ?? ALL_DAYS;
  const held = countHeld(db, period, cellsWhere(filter, axes, "held", insidePeriod(period)));
  const plannedThere = and(insidePeriod(period), eq(occurrenceCells.countsAs, "planned"));
  const planned = countMarked(db, "planned", cellsWhere(filter, axes, "scheduled", plannedThere));
  const roughThere = and(isRough(period), eq(occurrenceCells.countsAs, "held"));
  const rough = countMarked(db, "roughlyDated", cellsWhere(filter, axes, "held", roughThere));
  return mergeCells(await unionAll(held, planned, rough));
}

function cellsWhere(
  filter: RegisterFilter,
  axes: CellAxis[],
  outcome: "held" | "scheduled",
  condition: SQL | undefined,
): SQL | undefined {
  const asked = countingOutcomes(filter).includes(outcome);
  return and(
    asked ? undefined : sql`1 = 0`,
    eq(occurrences.outcome, outcome),
    touchesFrom(filter.period ?? ALL_DAYS),
    condition,
    eq(events.id, occurrences.eventId),
    eventConditions(filter),
    eq(occurrenceCells.occurrenceId, occurrences.id),
    inArray(occurrenceCells.axis, axes),
  );
}

function countHeld(db: Handle, period: Period, where: SQL | undefined) {
  const session = eq(occurrences.type, "session");
  const counted = sql`${occurrenceCells.countsAs} is not null`;
  return db
    .select({
      axis: sql<string>`${occurrenceCells.axis}`,
      key: sql<string>`${occurrenceCells.key}`,
      events: count(occurrenceCells.countsAs),
      planned: sql<number>`0`,
      continuing: countContinuing(db, period),
      roughlyDated: sql<number>`0`,
      countedInTotal: countIf(and(counted, sql`not (${notInTotal(db, period)})`)),
      low: sumIf(occurrences.attendanceLow, session),
      high: sumIf(occurrences.attendanceHigh, session),
      exact: sumIf(occurrences.attendanceExact, session),
      onlineLow: sumIf(occurrences.onlineLow, session),
      onlineHigh: sumIf(occurrences.onlineHigh, session),
      openEnded: countIf(and(session, eq(occurrences.attendanceOpenEnded, true))),
      sessions: countIf(session),
      sessionsMissing: countIf(and(session, eq(occurrences.officialCount, 0))),
    })
    .from(occurrences)
    .crossJoin(events)
    .crossJoin(occurrenceCells)
    .where(where)
    .groupBy(occurrenceCells.axis, occurrenceCells.key);
}

/** Counts marked cells as one figure; every other one is 0. */
function countMarked(db: Handle, figure: "planned" | "roughlyDated", where: SQL | undefined) {
  const none = sql<number>`0`;
  return db
    .select({
      axis: sql<string>`${occurrenceCells.axis}`,
      key: sql<string>`${occurrenceCells.key}`,
      events: none,
      planned: figure === "planned" ? count() : none,
      continuing: none,
      roughlyDated: figure === "roughlyDated" ? count() : none,
      ...{ countedInTotal: none, low: none, high: none, exact: none, onlineLow: none },
      ...{ onlineHigh: none, openEnded: none, sessions: none, sessionsMissing: none },
    })
    .from(occurrences)
    .crossJoin(events)
    .crossJoin(occurrenceCells)
    .where(where)
    .groupBy(occurrenceCells.axis, occurrenceCells.key);
}

/**
 * Events held in the period whose first held occurrence in the cell lies before it.
 *
 * The event's own first day rules most of them out before anything is looked up.
 */
function countContinuing(db: Handle, period: Period): SQL<number> {
  const earlier = alias(occurrences, "earlier");
  const earlierCell = alias(occurrenceCells, "earlier_cell");
  const heldBefore = exists(
    db
      .select({ one: sql`1` })
      .from(earlier)
      .crossJoin(earlierCell)
      .where(
        and(
          eq(earlier.eventId, occurrences.eventId),
          lt(earlier.firstTo, period.from),
          eq(earlierCell.occurrenceId, earlier.id),
          eq(earlierCell.axis, occurrenceCells.axis),
          eq(earlierCell.key, occurrenceCells.key),
          eq(earlierCell.countsAs, "held"),
        ),
      ),
  );
  const continues = and(
    lt(events.firstDay, period.from),
    sql`${occurrenceCells.countsAs} is null`,
    heldBefore,
  );
  return sql<number>`count(distinct case when ${continues} then ${occurrences.eventId} end)`.mapWith(
    Number,
  );
}

/**
 * Does the total leave this row's event out? Its first held occurrence then lies before the period, or is
 * known too roughly: hardly ever, so what rules it out is asked first.
 */
function notInTotal(db: Handle, period: Period): SQL | undefined {
  const first = alias(occurrences, "first_held");
  const nation = alias(occurrenceCells, "nation_cell");
  const countsNationally = and(
    eq(nation.occurrenceId, first.id),
    eq(nation.axis, "nation"),
    eq(nation.countsAs, "held"),
  );
  const before = db
    .select({ one: sql`1` })
    .from(first)
    .crossJoin(nation)
    .where(
      and(eq(first.eventId, occurrences.eventId), lt(first.firstTo, period.from), countsNationally),
    );
  const rough = db
    .select({ id: first.eventId })
    .from(first)
    .crossJoin(nation)
    .where(
      and(
        eq(first.outcome, "held"),
        touchesFrom(period, first),
        isRough(period, first),
        countsNationally,
      ),
    );
  return or(
    and(lt(events.firstDay, period.from), exists(before)),
    inArray(occurrences.eventId, rough),
  );
}

/** Among those that touch the period: not wholly inside. N11 */
function isRough(
  period: Period,
  of: Record<"firstFrom" | "firstTo", SQLiteColumn> = occurrences,
): SQL | undefined {
  return sql`not (${insidePeriod(period, of)})`;
}
