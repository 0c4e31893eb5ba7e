/**
 * Events and attendance of every fiscal year, for the chart and its table. N1, N2
 *
 * A first day that is known only roughly counts in a year when its whole span lies inside. N11
 */
import { and, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { type FiscalYear, fiscalYearOf } from "~/domain/day/fiscal-year";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { findExtent } from "../filter/find-extent";
import {
  besideCells,
  isInCells,
  occurrenceConditions,
  splitsEvents,
  totalConditions,
} from "../filter/occurrence-filter";
import { keptUntilWritten } from "../store/data-version";
import { countedEvents } from "../store/index-hints";
import { readYears, type YearSum } from "./counted-sums";
import { countIf, countingOutcomes, sumIf } from "./total-rows";

export type YearTotal = {
  year: FiscalYear;
  events: number;
  low: number;
  high: number;
  openEnded: boolean;
  sessions: number;
  /** Of them, those that nobody counted. N4 */
  sessionsMissing: number;
  /** Is anything fictional in it? */
  fictional: boolean;
};

/** Years with held events or attendance, oldest first. The filter's period does not matter here. */
export function listYearTotals(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  return findYearTotals(db, { ...filter, period: null, year: null });
}

export const findYearTotals = keptUntilWritten(countYearTotals, (db, filter) =>
  findExtent(db, ofAllDays(filter)),
);

type DayTotal = Omit<YearTotal, "year" | "openEnded" | "fictional"> & {
  from: string;
  to: string;
  openEnded: number;
  fictional: number;
};

/** Of all years, whatever period the filter asks for. */
export async function countYearTotals(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  const { state } = filter;
  const isOfState = state !== null && missionOfKey(state) === null;
  const sums = isOfState
    ? await readYears(db, { ...filter, state: null }, "state", state)
    : await readYears(db, filter, "nation");
  if (sums !== null) return countingOutcomes(filter).includes("held") ? yearsOf(sums) : [];
  const days = splitsEvents(filter)
    ? await countDaysOfParts(db, filter)
    : await countDays(db, filter);
  const inYears = days.flatMap(({ from, to, ...day }) => {
    const year = fiscalYearOf(from);
    return fiscalYearOf(to) === year ? [{ year, ...day }] : [];
  });
  return addedUp(inYears);
}

/** A year in which something is held, if only what goes on. */
function yearsOf(sums: readonly YearSum[]): YearTotal[] {
  const held = sums.filter(({ events, continuing }) => events + continuing > 0);
  return addedUp(held.map(({ fictional, ...sum }) => ({ ...sum, fictional: Number(fictional) })));
}

function addedUp(parts: readonly (Omit<DayTotal, "from" | "to"> & { year: FiscalYear })[]) {
  const years = new Map<FiscalYear, YearTotal>();
  for (const { year, openEnded, fictional, ...part } of parts) {
    const known = years.get(year) ?? NOTHING;
    years.set(year, {
      year,
      events: known.events + part.events,
      low: known.low + part.low,
      high: known.high + part.high,
      openEnded: known.openEnded || openEnded > 0,
      sessions: known.sessions + part.sessions,
      sessionsMissing: known.sessionsMissing + part.sessionsMissing,
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
  sessions: 0,
  sessionsMissing: 0,
  fictional: false,
};

/**
 * By the stored marks, a day at a time in the order of the index. Over all days it is cheaper to know which
 * events do not count than to look each one up.
 */
async function countDays(db: Handle, filter: RegisterFilter): Promise<DayTotal[]> {
  const id = sql<number>`${events.id}`;
  const ids = (condition: SQL) => db.select({ id }).from(countedEvents).where(condition);
  const leftOut = ids(sql`(${totalConditions(filter)}) is not true`);
  const session = eq(occurrences.type, "session");
  return await db
    .select({
      ...{ from: occurrences.firstFrom, to: occurrences.firstTo },
      events: countIf(eq(occurrences.countsAs, "held")),
      low: sumIf(occurrences.attendanceLow, session),
      high: sumIf(occurrences.attendanceHigh, session),
      openEnded: countIf(and(session, eq(occurrences.attendanceOpenEnded, true))),
      sessions: countIf(session),
      sessionsMissing: countIf(and(session, eq(occurrences.officialCount, 0))),
      fictional: countIf(inArray(occurrences.eventId, ids(eq(events.fictional, true)))),
    })
    .from(occurrences)
    .where(and(isHeld(filter), notInArray(occurrences.eventId, leftOut)))
    .groupBy(occurrences.firstFrom, occurrences.firstTo);
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
        official: occurrences.officialCount,
        fictional: sql<number>`${events.fictional}`.as("fictional"),
      })
      .from(occurrences)
      .crossJoin(countedEvents)
      .where(
        and(
          isInCells(db, filter),
          isHeld(filter),
          eq(events.id, occurrences.eventId),
          totalConditions(filter),
          occurrenceConditions(db, besideCells(filter)),
        ),
      ),
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
      sessions: countIf(session),
      sessionsMissing: countIf(and(session, eq(held.official, 0))),
      fictional: countIf(eq(held.fictional, 1)),
    })
    .from(held)
    .groupBy(held.from, held.to);
}

function isHeld(filter: RegisterFilter): SQL | undefined {
  const asked = countingOutcomes(filter).includes("held");
  return and(asked ? undefined : sql`1 = 0`, eq(occurrences.outcome, "held"));
}
