/**
 * The figures of a report in one statement: rows of one axis, and the nation's beside them. N1-N4, N11
 *
 * Whole fiscal years are read from the sums that every write keeps (`readSums`), which stand for the same questions.
 *
 * As long as the filter leaves every event whole, the stored marks say by which occurrence an event
 * counts in a cell (`countWholes`). Where it takes part of an event away, or restates its tags, the counting
 * occurrence is another one (`countParts`). `tests/reference/totals` is the reference of both.
 */
import {
  type Axis,
  type CellAxis,
  isPartAxis,
  isStoredAxis,
  type TotalAxis,
} from "~/domain/counting/axis";
import { type CellFigures, type TiedTotals, tieRows } from "~/domain/counting/tie-rows";
import { partsOfPeriod } from "~/domain/day/parts-of-period";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { isRestatedAxis } from "~/domain/plan/restatement";
import type { Handle } from "../../client";
import { splitsEvents } from "../filter/occurrence-filter";
import { readRowSums, readSums } from "./counted-sums";
import { countNationParts, countRestated } from "./counts-by-event";
import { totalsOfForms, totalsOfParts } from "./derived-totals";
import { ALL_DAYS, type CountedRow, nationOf, readCounts } from "./total-rows";
import { countParts } from "./totals-of-parts";
import { countWholes } from "./totals-of-wholes";

export async function findTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: TotalAxis,
): Promise<TiedTotals> {
  if (isStoredAxis(axis)) return totalsBy(await countCells(db, filter, [axis]), axis);
  if (!isPartAxis(axis)) return await totalsOfForms(db, await countCells(db, filter, ["kind"]));
  const parts = partsOfPeriod(filter.period ?? ALL_DAYS, axis);
  const rows: { key: string; counted: CountedRow }[] = [];
  for (const { key, period } of parts) {
    rows.push({
      key,
      counted: await countNation(db, { ...filter, period, partOf: filter.period, year: null }),
    });
  }
  return totalsOfParts(rows, await countNation(db, filter));
}

/** The counted cells of several axes, together where it can be: two cost little more than one. */
export async function countCells(
  db: Handle,
  filter: RegisterFilter,
  axes: readonly Axis[],
): Promise<CountedRow[]> {
  const restated = filter.restated === null ? [] : axes.filter(isRestatedAxis);
  const stored = axes.filter((axis) => filter.restated === null || !isRestatedAxis(axis));
  const rows: CountedRow[] = [];
  for (const axis of restated) {
    const kept = await countRestated(db, filter, axis);
    rows.push(...(kept ?? (await countParts(db, filter, ["nation", axis]))));
  }
  if (stored.length > 0) rows.push(...(await countStored(db, filter, ["nation", ...stored])));
  return rows;
}

/** What the nation's row counts: zeros where nothing touches the period. */
async function countNation(db: Handle, filter: RegisterFilter): Promise<CountedRow> {
  const sums = await readSums(db, filter, ["nation"]);
  if (sums === null && splitsEvents(filter)) return nationOf(await countNationParts(db, filter));
  return nationOf(sums ?? (await countWholes(db, filter, ["nation"])));
}

async function countStored(db: Handle, filter: RegisterFilter, axes: CellAxis[]) {
  const sums = await readSums(db, filter, axes);
  if (sums !== null) return sums;
  return splitsEvents(filter)
    ? await countParts(db, filter, axes)
    : await countWholes(db, filter, axes);
}

/** The total alone, where none of its rows is asked for. N2 */
export async function findTotal(db: Handle, filter: RegisterFilter): Promise<CellFigures> {
  const counted = (await readRowSums(db, filter)) ?? (await countNation(db, filter));
  const { rows: _, overlap: __, ...total } = totalsBy([counted], "state");
  return total;
}

/** The totals by one of the axes that are counted. */
export function totalsBy(counted: readonly CountedRow[], axis: Axis): TiedTotals {
  const { rows, total } = readCounts(counted, axis);
  return tieRows(rows, total);
}
