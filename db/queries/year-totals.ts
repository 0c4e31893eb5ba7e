/**
 * Events and attendance of every fiscal year, for the chart and its table. N1, N2
 *
 * A first day that is known only roughly counts in a year when its whole span lies inside. N11
 */
import { and, count, eq, type SQL, sql } from "drizzle-orm";
import { type FiscalYear, fiscalYearOf } from "~/domain/fiscal-year";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { keptUntilWritten } from "./data-version";
import { eventConditions, occurrenceConditions, splitsEvents } from "./occurrence-filter";
import { countIf, sumIf } from "./total-rows";

export type YearTotal = {
  year: FiscalYear;
  events: number;
  low: number;
  high: number;
  openEnded: boolean;
};

/** Years with held events or attendance, oldest first. The filter's period does not matter here. */
export function listYearTotals(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  return ofAllYears(db, { ...filter, period: null, year: null });
}

const ofAllYears = keptUntilWritten(countYears);

type DayTotal = Omit<YearTotal, "year" | "openEnded"> & {
  from: string;
  to: string;
  openEnded: number;
};

async function countYears(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  const days = splitsEvents(filter)
    ? await countDaysOfParts(db, filter)
    : await countDays(db, filter);
  const years = new Map<FiscalYear, YearTotal>();
  for (const { from, to, openEnded, ...day } of days) {
    const year = fiscalYearOf(from);
    if (fiscalYearOf(to) !== year) continue;
    const known = years.get(year) ?? { year, events: 0, low: 0, high: 0, openEnded: false };
    years.set(year, {
      year,
      events: known.events + day.events,
      low: known.low + day.low,
      high: known.high + day.high,
      openEnded: known.openEnded || openEnded > 0,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** By first day, in the order of the index: so many rows are added up faster than they are sorted. */
async function countDays(db: Handle, filter: RegisterFilter): Promise<DayTotal[]> {
  return await db
    .select({
      from: occurrences.firstFrom,
      to: occurrences.firstTo,
      events: count(occurrenceCells.countsAs),
      ...attendance(),
    })
    .from(occurrences)
    .crossJoin(events)
    .crossJoin(occurrenceCells)
    .where(
      and(
        heldUnder(db, filter),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "nation"),
      ),
    )
    .groupBy(occurrences.outcome, occurrences.firstFrom, occurrences.firstTo);
}

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
    })
    .from(held)
    .groupBy(held.from, held.to);
}

function heldUnder(db: Handle, filter: RegisterFilter): SQL | undefined {
  return and(
    eq(occurrences.outcome, "held"),
    filter.outcome === null || filter.outcome === "held" ? undefined : sql`1 = 0`,
    eq(events.id, occurrences.eventId),
    eventConditions(filter),
    occurrenceConditions(db, filter),
  );
}

const attendance = () => {
  const session = eq(occurrences.type, "session");
  return {
    low: sumIf(occurrences.attendanceLow, session),
    high: sumIf(occurrences.attendanceHigh, session),
    openEnded: countIf(and(session, eq(occurrences.attendanceOpenEnded, true))),
  };
};
