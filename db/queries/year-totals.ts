/**
 * Events and attendance of every fiscal year, for the chart and its table. N1, N2
 *
 * A first day that is known only roughly counts in a year when its whole span lies inside. N11
 */
import { and, count, eq, type SQL, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import { NATION_KEY } from "~/domain/axis";
import { type FiscalYear, fiscalYearOf } from "~/domain/fiscal-year";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { keptUntilWritten } from "./data-version";
import { eventConditions, occurrenceConditions, splitsEvents } from "./occurrence-filter";
import { countIf, countingOutcomes, sumIf } from "./total-rows";

export type YearTotal = {
  year: FiscalYear;
  events: number;
  low: number;
  high: number;
  openEnded: boolean;
  /** Is anything fictional in it? */
  fictional: boolean;
};

/** Years with held events or attendance, oldest first. The filter's period does not matter here. */
export function listYearTotals(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  return ofAllYears(db, { ...filter, period: null, year: null });
}

const ofAllYears = keptUntilWritten(countYears);

type DayTotal = Omit<YearTotal, "year" | "openEnded" | "fictional"> & {
  from: string;
  to: string;
  openEnded: number;
  fictional: number;
};

async function countYears(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  const days = splitsEvents(filter)
    ? await countDaysOfParts(db, filter)
    : await countDays(db, filter);
  const years = new Map<FiscalYear, YearTotal>();
  for (const { from, to, openEnded, fictional, ...day } of days) {
    const year = fiscalYearOf(from);
    if (fiscalYearOf(to) !== year) continue;
    const known = years.get(year) ?? NOTHING;
    years.set(year, {
      year,
      events: known.events + day.events,
      low: known.low + day.low,
      high: known.high + day.high,
      openEnded: known.openEnded || openEnded > 0,
      fictional: known.fictional || fictional > 0,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

const NOTHING = {
  events: 0,
  low: 0,
  high: 0,
  openEnded: false,
  fictional: false,
};

/**
 * Events by the stored marks and attendance by itself, each read in the order in which its rows are
 * stored: over all years that is several times faster than by day.
 */
async function countDays(db: Handle, filter: RegisterFilter): Promise<DayTotal[]> {
  const none = sql<number>`0`;
  const month = { from: monthOf(occurrences.firstFrom), to: monthOf(occurrences.firstTo) };
  const counted = db
    .select({ ...month, events: count(), low: none, high: none, openEnded: none, fictional: none })
    .from(occurrenceCells)
    .crossJoin(occurrences)
    .crossJoin(events)
    .where(
      and(
        eq(occurrenceCells.axis, "nation"),
        eq(occurrenceCells.key, NATION_KEY),
        eq(occurrenceCells.countsAs, "held"),
        eq(occurrences.id, occurrenceCells.occurrenceId),
        heldUnder(db, filter),
      ),
    )
    .groupBy(month.from, month.to);
  const isHeld = eq(occurrences.outcome, "held");
  const session = and(eq(occurrences.type, "session"), isHeld);
  const attended = db
    .select({
      ...{ ...month, events: none },
      low: sumIf(occurrences.attendanceLow, session),
      high: sumIf(occurrences.attendanceHigh, session),
      openEnded: countIf(and(session, eq(occurrences.attendanceOpenEnded, true))),
      fictional: countIf(and(isHeld, eq(events.fictional, true))),
    })
    .from(occurrences)
    .crossJoin(events)
    .where(underEvents(filter))
    .groupBy(month.from, month.to);
  return await unionAll(counted, attended);
}

/** A first day of its month: enough to tell the fiscal year. */
const monthOf = (day: SQLiteColumn) => sql<string>`substr(${day}, 1, 7)`;

/** Where the filter takes part of an event away, it counts by the first of what is left. */
async function countDaysOfParts(db: Handle, filter: RegisterFilter): Promise<DayTotal[]> {
  const order = sql`${occurrences.firstFrom}, ${occurrences.firstTo}, ${occurrences.id}`;
  const held = db.$with("held").as(
    db
      .select({
        from: occurrences.firstFrom,
        to: occurrences.firstTo,
        place:
          sql<number>`row_number() over (partition by ${occurrences.eventId} order by ${order})`.as(
            "place",
          ),
        type: occurrences.type,
        low: occurrences.attendanceLow,
        high: occurrences.attendanceHigh,
        openEnded: occurrences.attendanceOpenEnded,
        fictional: events.fictional,
      })
      .from(occurrences)
      .crossJoin(events)
      .where(heldUnder(db, filter)),
  );
  const session = eq(held.type, "session");
  return await db
    .with(held)
    .select({
      from: held.from,
      to: held.to,
      events: countIf(eq(held.place, 1)),
      low: sumIf(held.low, session),
      high: sumIf(held.high, session),
      openEnded: countIf(and(session, eq(held.openEnded, true))),
      fictional: countIf(eq(held.fictional, true)),
    })
    .from(held)
    .groupBy(held.from, held.to);
}

function heldUnder(db: Handle, filter: RegisterFilter): SQL | undefined {
  return and(
    eq(occurrences.outcome, "held"),
    underEvents(filter),
    occurrenceConditions(db, filter),
  );
}

function underEvents(filter: RegisterFilter): SQL | undefined {
  return and(
    countingOutcomes(filter).includes("held") ? undefined : sql`1 = 0`,
    eq(events.id, occurrences.eventId),
    eventConditions(filter),
  );
}
