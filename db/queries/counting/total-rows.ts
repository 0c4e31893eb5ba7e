/** The columns both ways of counting end in, and their reading as facts of a cell. N1, N2, N4 */

import type { AnyColumn } from "drizzle-orm";
import { and, gte, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Axis, NATION_KEY } from "~/domain/counting/axis";
import type { Outcome } from "~/domain/counting/occurrence";
import { STANDING } from "~/domain/counting/standing";
import type { CellFacts, RowFacts } from "~/domain/counting/tie-rows";
import { addDays, type Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { occurrences } from "../../schema/events";
import { touchesPeriod } from "../filter/occurrence-filter";

/**
 * Joins of these queries are written as cross joins with their conditions in `where`: SQLite then reads
 * the tables in the order they are written, from the occurrences of the period outward. Left to itself,
 * and without statistics, it begins with every cell there is.
 */
export type CountedRow = { axis: string; key: string } & Record<CountedName, number>;

/** In the order in which statements that are put together name them. */
export const COUNTED_NAMES = [
  ...(["events", "pending", "planned", "continuing", "roughlyDated", "countedInTotal"] as const),
  ...(["low", "high", "exact", "onlineLow", "onlineHigh", "openEnded"] as const),
  ...(["sessions", "sessionsMissing"] as const),
  ...(["wholeLow", "wholeHigh", "wholeExact", "wholeSessions"] as const),
  ...(["unknownLow", "unknownHigh", "unknownSessions", "oursOpenEnded"] as const),
];
type CountedName = (typeof COUNTED_NAMES)[number];

/** A statement's columns: what it does not count is 0. */
export function countedColumns(
  counted: Partial<Record<CountedName, SQL<number>>>,
): Record<CountedName, SQL<number>> {
  const none = sql<number>`0`;
  return Object.fromEntries(COUNTED_NAMES.map((name) => [name, counted[name] ?? none])) as Record<
    CountedName,
    SQL<number>
  >;
}

/** The counts of a row, in the order of the columns. */
export function countsNamed(counts: readonly number[]): Record<CountedName, number> {
  const named = COUNTED_NAMES.map((name, at) => [name, counts[at] ?? 0]);
  return Object.fromEntries(named) as Record<CountedName, number>;
}

export const NO_COUNTS: readonly number[] = COUNTED_NAMES.map(() => 0);

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
  const rows = counted
    .filter((row) => row.axis === axis && saysSomething(row))
    .map((row) => ({ key: row.key, countedInTotal: row.countedInTotal, ...cellFacts(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { total: cellFacts(nationOf(counted)), rows };
}

/** The nation's row: of zeros where nothing was counted. */
export function nationOf(counted: readonly CountedRow[]): CountedRow {
  const nation = counted.find((row) => row.axis === "nation" && row.key === NATION_KEY);
  return nation ?? NOTHING_COUNTED;
}

const NOTHING_COUNTED = {
  ...{ axis: "nation", key: NATION_KEY },
  ...Object.fromEntries(COUNTED_NAMES.map((name) => [name, 0])),
} as CountedRow;

/** What is left of a row without others. */
export function lessRows(row: CountedRow, others: readonly CountedRow[]): CountedRow {
  const left = { ...row };
  for (const name of COUNTED_NAMES) for (const other of others) left[name] -= other[name];
  return left;
}

export function cellFacts(row: CountedRow): CellFacts {
  const { axis: _, key: __, countedInTotal: ___, ...facts } = row;
  const { events, pending, planned, continuing, roughlyDated, ...attendance } = facts;
  return {
    ...{ events, pending, planned, continuing, roughlyDated },
    attendance: {
      ...attendance,
      openEnded: attendance.openEnded > 0,
      oursOpenEnded: attendance.oursOpenEnded > 0,
    },
  };
}

export function saysSomething({ events, planned, continuing, roughlyDated }: CountedRow): boolean {
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
  const sum = { ...a };
  for (const name of COUNTED_NAMES) sum[name] = a[name] + b[name];
  return sum;
}
