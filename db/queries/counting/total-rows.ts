/** The columns both ways of counting end in, and their reading as facts of a cell. N1, N2, N4 */

import type { AnyColumn } from "drizzle-orm";
import { and, gte, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Axis, NATION_KEY } from "~/domain/counting/axis";
import type { Outcome } from "~/domain/counting/occurrence";
import { STANDING } from "~/domain/counting/standing";
import { type CellFacts, NO_ATTENDANCE, type RowFacts } from "~/domain/counting/tie-rows";
import { addDays, type Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { occurrences } from "../../schema/events";
import { touchesPeriod } from "../filter/occurrence-filter";

/**
 * Joins of these queries are written as cross joins with their conditions in `where`: SQLite then reads
 * the tables in the order they are written, from the occurrences of the period outward. Left to itself,
 * and without statistics, it begins with every cell there is.
 */
export type CountedRow = {
  axis: string;
  key: string;
  events: number;
  planned: number;
  continuing: number;
  roughlyDated: number;
  countedInTotal: number;
  low: number;
  high: number;
  exact: number;
  onlineLow: number;
  onlineHigh: number;
  openEnded: number;
  sessions: number;
  sessionsMissing: number;
};

/** Everything there is: what a filter without a period asks for. */
export const ALL_DAYS: Period = { from: "1900-01-01", to: "9999-12-31" };

/**
 * The outcomes whose figures are asked for. A filter by outcome leaves figures out; it does not change
 * by which occurrence an event counts: what was held stays held when only the planned is asked for.
 */
export function countingOutcomes({ outcome }: RegisterFilter): Outcome[] {
  return STANDING.filter((one) => outcome === null || one === outcome);
}

/** No span is longer than a fiscal year, so none that begins earlier touches a period. */
export const LONGEST_SPAN_DAYS = 366;

/** The first day touches the period, said so that an index by day serves both ends. N11 */
export function touchesFrom(
  period: Period | null,
  of: Record<"firstFrom" | "firstTo", SQLiteColumn> = occurrences,
): SQL | undefined {
  if (period === null) return undefined;
  return and(
    gte(of.firstFrom, addDays(period.from, -LONGEST_SPAN_DAYS)),
    touchesPeriod(period, of),
  );
}

/** How many rows meet the condition. */
export function countIf(condition: SQL | undefined): SQL<number> {
  return sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
}

/** The sum of a column over the rows that meet the condition. */
export function sumIf(column: AnyColumn | SQL, condition: SQL | undefined): SQL<number> {
  return sql<number>`sum(case when ${condition} then ${column} else 0 end)`.mapWith(Number);
}

/** The nation's row and the rows of an axis that say something, in the order of their keys. */
export function readCounts(
  counted: readonly CountedRow[],
  axis: Axis,
): { total: CellFacts; rows: RowFacts[] } {
  const nation = counted.find((row) => row.axis === "nation" && row.key === NATION_KEY);
  const rows = counted
    .filter((row) => row.axis === axis && saysSomething(row))
    .map((row) => ({ key: row.key, countedInTotal: row.countedInTotal, ...cellFacts(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { total: nation === undefined ? NOTHING : cellFacts(nation), rows };
}

export function cellFacts(row: CountedRow): CellFacts {
  const { events, planned, continuing, roughlyDated, openEnded, ...rest } = row;
  const { low, high, exact, onlineLow, onlineHigh, sessions, sessionsMissing } = rest;
  return {
    ...{ events, planned, continuing, roughlyDated },
    attendance: {
      ...{ low, high, exact, openEnded: openEnded > 0, onlineLow, onlineHigh },
      ...{ sessions, sessionsMissing },
    },
  };
}

const NOTHING: CellFacts = {
  events: 0,
  planned: 0,
  continuing: 0,
  roughlyDated: 0,
  attendance: NO_ATTENDANCE,
};

function saysSomething({ events, planned, continuing, roughlyDated }: CountedRow): boolean {
  return events + planned + continuing + roughlyDated > 0;
}

/** Adds up the figures of each cell. */
export function mergeCells(rows: readonly CountedRow[]): CountedRow[] {
  const cells = new Map<string, CountedRow>();
  for (const row of rows) {
    const name = `${row.axis} ${row.key}`;
    const known = cells.get(name);
    cells.set(name, known === undefined ? row : addedUp(known, row));
  }
  return [...cells.values()];
}

function addedUp(a: CountedRow, b: CountedRow): CountedRow {
  return {
    ...{ axis: a.axis, key: a.key },
    events: a.events + b.events,
    planned: a.planned + b.planned,
    continuing: a.continuing + b.continuing,
    roughlyDated: a.roughlyDated + b.roughlyDated,
    countedInTotal: a.countedInTotal + b.countedInTotal,
    low: a.low + b.low,
    high: a.high + b.high,
    exact: a.exact + b.exact,
    onlineLow: a.onlineLow + b.onlineLow,
    onlineHigh: a.onlineHigh + b.onlineHigh,
    openEnded: a.openEnded + b.openEnded,
    sessions: a.sessions + b.sessions,
    sessionsMissing: a.sessionsMissing + b.sessionsMissing,
  };
}
