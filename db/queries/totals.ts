/**
 * The figures of a report in one statement: rows of one axis, and the nation's beside them. N1-N4, N11
 *
 * As long as the filter leaves every event whole, the stored marks say by which occurrence an event
 * counts in a cell (`occurrence_cells.counts_as`). Where it takes part of an event away, the counting
 * occurrence is another one: `countParts` finds it. `domain/totals` is the reference of both.
 */
import { and, eq, exists, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Axis, CellAxis } from "~/domain/axis";
import type { Period } from "~/domain/calendar-date";
import type { RegisterFilter } from "~/domain/register-filter";
import { type TiedTotals, tieRows } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { eventConditions, insidePeriod, splitsEvents, touchesPeriod } from "./occurrence-filter";
import {
  ALL_DAYS,
  type CountedRow,
  countIf,
  countingOutcomes,
  readCounts,
  sumIf,
} from "./total-rows";
import { countParts } from "./totals-of-parts";

export async function findTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
): Promise<TiedTotals> {
  const counted = splitsEvents(filter)
    ? await countParts(db, filter, ["nation", axis])
    : await countWholes(db, filter, ["nation", axis]);
  const { rows, total } = readCounts(counted);
  return tieRows(rows, total);
}

/** Counts by the stored marks. */
async function countWholes(
  db: Handle,
  filter: RegisterFilter,
  axes: CellAxis[],
): Promise<CountedRow[]> {
  const period = filter.period ?? ALL_DAYS;
  const inside = insidePeriod(period);
  const countsHeld = eq(occurrenceCells.countsAs, "held");
  const session = and(eq(occurrences.type, "session"), eq(occurrences.outcome, "held"), inside);
  return await db
    .select({
      axis: occurrenceCells.axis,
      key: occurrenceCells.key,
      events: countIf(and(countsHeld, inside)),
      planned: countIf(and(eq(occurrenceCells.countsAs, "planned"), inside)),
      continuing: countContinuing(db, period),
      roughlyDated: countIf(and(countsHeld, sql`not (${inside})`)),
      countedInTotal: countIf(and(countsHeld, inside, countedInNation(db, period))),
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
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(
      occurrenceCells,
      and(eq(occurrenceCells.occurrenceId, occurrences.id), inArray(occurrenceCells.axis, axes)),
    )
    .where(
      and(
        inArray(occurrences.outcome, countingOutcomes(filter)),
        touchesPeriod(period),
        eventConditions(filter),
      ),
    )
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
      .innerJoin(earlierCell, eq(earlierCell.occurrenceId, earlier.id))
      .where(
        and(
          eq(earlier.eventId, occurrences.eventId),
          lt(earlier.firstTo, period.from),
          eq(earlierCell.axis, occurrenceCells.axis),
          eq(earlierCell.key, occurrenceCells.key),
          eq(earlierCell.countsAs, "held"),
        ),
      ),
  );
  const continues = and(
    eq(occurrences.outcome, "held"),
    sql`${occurrenceCells.countsAs} is null`,
    insidePeriod(period),
    lt(events.firstDay, period.from),
    heldBefore,
  );
  return sql<number>`count(distinct case when ${continues} then ${occurrences.eventId} end)`.mapWith(
    Number,
  );
}

/** Does the total count the event of this row in the period too? */
function countedInNation(db: Handle, period: Period): SQL | undefined {
  const first = alias(occurrences, "first_held");
  const nation = alias(occurrenceCells, "nation_cell");
  const byAnother = exists(
    db
      .select({ one: sql`1` })
      .from(first)
      .innerJoin(nation, eq(nation.occurrenceId, first.id))
      .where(
        and(
          eq(first.eventId, occurrences.eventId),
          eq(nation.axis, "nation"),
          eq(nation.countsAs, "held"),
          insidePeriod(period, first),
        ),
      ),
  );
  return or(eq(occurrenceCells.axis, "nation"), byAnother);
}
