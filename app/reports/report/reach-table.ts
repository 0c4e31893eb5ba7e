/** Reach as a table: a column for each measure and phase that has figures, rows of the report's axis. N6 */
import type { TotalAxis } from "~/domain/counting/axis";
import type { ReachMeasure, ReachPhase } from "~/domain/counting/reach";
import type { ReachSum, ReachTotal } from "~/domain/counting/reach-totals";
import type { Bilingual } from "~/domain/value/language";
import { type AxisPlan, type AxisTerm, axisRows } from "./axis-rows";

export type ReachColumn = ReachSum & { measure: ReachMeasure; phase: ReachPhase; overlap: number };
export type ReachLine = { key: string; label: Bilingual; figures: (ReachSum | null)[] };
/** Each column has its own total and overlap: measures and phases are never added. */
export type ReachTable = { columns: ReachColumn[]; lines: ReachLine[] };

export function reachTable(
  axis: TotalAxis,
  totals: readonly ReachTotal[],
  terms: readonly AxisTerm[],
  plans: readonly AxisPlan[],
): ReachTable {
  const keys = new Set(totals.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return {
    columns: totals.map(({ rows: _, ...column }) => column),
    lines: axisRows(axis, keys, terms, plans).map(({ key, label }) => ({
      key,
      label,
      figures: totals.map(({ rows }) => rows.find((row) => row.key === key) ?? null),
    })),
  };
}
