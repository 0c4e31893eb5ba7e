/**
 * What was done and is planned in the cells of targets: the figures of the report, cell by cell. N1, P10
 *
 * Cells that differ in their state alone are rows of one report by state; the others are rows of one by organiser.
 */
import type { Axis } from "~/domain/counting/axis";
import { type CellFigures, NO_FIGURES } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { type TargetCell, targetCellKey } from "~/domain/targets/target";
import type { Handle } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";

export type TargetFigures = Pick<CellFigures, "events" | "planned" | "attendance">;

/** By `targetCellKey`. `filter` says the period; its levels are those of each cell. */
export async function listTargetFigures(
  db: Handle,
  filter: RegisterFilter,
  cells: readonly TargetCell[],
): Promise<Map<string, TargetFigures>> {
  const figures = new Map<string, TargetFigures>();
  for (const { axis, shared, cells: alike } of reportsOf(cells)) {
    const { rows, ...total } = await findTotals(db, { ...filter, ...shared }, axis);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const cell of alike) {
      const key = cell[axis];
      const row = key === null ? total : (byKey.get(key) ?? NO_FIGURES);
      const { events, planned, attendance } = row;
      figures.set(targetCellKey(cell), { events, planned, attendance });
    }
  }
  return figures;
}

type Report = { axis: Axis & keyof TargetCell; shared: TargetCell; cells: TargetCell[] };

/** A cell of no state is the total of a report by state where there is one; else a row or the total of one by organiser. */
function reportsOf(cells: readonly TargetCell[]): Report[] {
  const reports = new Map<string, Report>();
  const add = (axis: Report["axis"], cell: TargetCell) => {
    const shared = { ...cell, [axis]: null };
    const name = `${axis} ${targetCellKey(shared)}`;
    const report = reports.get(name) ?? { axis, shared, cells: [] };
    report.cells.push(cell);
    reports.set(name, report);
  };
  for (const cell of cells) if (cell.state !== null) add("state", cell);
  for (const cell of cells) {
    if (cell.state !== null) continue;
    add(reports.has(`state ${targetCellKey(cell)}`) ? "state" : "organiser", cell);
  }
  return [...reports.values()];
}
