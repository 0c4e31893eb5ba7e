/**
 * The figures of a report in one statement: rows of one axis, and the nation's beside them. N1-N4, N11
 *
 * As long as the filter leaves every event whole, the stored marks say by which occurrence an event
 * counts in a cell (`countWholes`). Where it takes part of an event away, or restates its tags, the counting
 * occurrence is another one (`countParts`). `tests/reference/totals` is the reference of both.
 */
import type { Axis, CellAxis } from "~/domain/counting/axis";
import { type TiedTotals, tieRows } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { splitsEvents } from "../filter/occurrence-filter";
import { isRestated } from "../plan/restated-cells";
import { type CountedRow, readCounts } from "./total-rows";
import { countParts } from "./totals-of-parts";
import { countWholes } from "./totals-of-wholes";

export async function findTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
): Promise<TiedTotals> {
  return totalsBy(await countCells(db, filter, [axis]), axis);
}

/** The counted cells of several axes, together where it can be: two cost little more than one. */
export async function countCells(
  db: Handle,
  filter: RegisterFilter,
  axes: readonly Axis[],
): Promise<CountedRow[]> {
  const restated = axes.filter((axis) => isRestated(filter, [axis]));
  const stored = axes.filter((axis) => !restated.includes(axis));
  return [
    ...(restated.length > 0 ? await countParts(db, filter, ["nation", ...restated]) : []),
    ...(stored.length > 0 ? await countStored(db, filter, ["nation", ...stored]) : []),
  ];
}

async function countStored(db: Handle, filter: RegisterFilter, axes: CellAxis[]) {
  return splitsEvents(filter)
    ? await countParts(db, filter, axes)
    : await countWholes(db, filter, axes);
}

/** The totals by one of the axes that are counted. */
export function totalsBy(counted: readonly CountedRow[], axis: Axis): TiedTotals {
  const { rows, total } = readCounts(counted, axis);
  return tieRows(rows, total);
}
