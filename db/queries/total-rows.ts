/** The columns both ways of counting end in, and their reading as facts of a cell. N1, N2, N4 */

import type { AnyColumn } from "drizzle-orm";
import { type SQL, sql } from "drizzle-orm";
import { NATION_KEY } from "~/domain/axis";
import type { Period } from "~/domain/calendar-date";
import type { Outcome } from "~/domain/occurrence";
import type { RegisterFilter } from "~/domain/register-filter";
import { type CellFacts, NO_ATTENDANCE, type RowFacts } from "~/domain/tie-rows";

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
export const ALL_DAYS: Period = { from: "0000-01-01", to: "9999-12-31" };

/**
 * The outcomes whose figures are asked for. A filter by outcome leaves figures out; it does not change
 * by which occurrence an event counts: what was held stays held when only the planned is asked for.
 */
export function countingOutcomes({ outcome }: RegisterFilter): Outcome[] {
  const counting: Outcome[] = ["held", "scheduled"];
  return outcome === null ? counting : counting.filter((one) => one === outcome);
}

/** How many rows meet the condition. */
export function countIf(condition: SQL | undefined): SQL<number> {
  return sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
}

/** The sum of a column over the rows that meet the condition. */
export function sumIf(column: AnyColumn | SQL, condition: SQL | undefined): SQL<number> {
  return sql<number>`sum(case when ${condition} then ${column} else 0 end)`.mapWith(Number);
}

/** The nation's row and the rows that say something, in the order of their keys. */
export function readCounts(counted: readonly CountedRow[]): { total: CellFacts; rows: RowFacts[] } {
  const nation = counted.find(({ axis, key }) => axis === "nation" && key === NATION_KEY);
  const rows = counted
    .filter((row) => row.axis !== "nation" && saysSomething(row))
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
