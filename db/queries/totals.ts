/**
 * The figures of a report in one statement: rows of one axis, and the nation's beside them. N1-N4, N11
 *
 * As long as the filter leaves every event whole, the stored marks say by which occurrence an event
 * counts in a cell (`countWholes`). Where it takes part of an event away, or restates its tags, the counting
 * occurrence is another one (`countParts`). `domain/totals` is the reference of both.
 */
import type { Axis } from "~/domain/axis";
import type { RegisterFilter } from "~/domain/register-filter";
import { type TiedTotals, tieRows } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { splitsEvents } from "./occurrence-filter";
import { isRestated } from "./restated-cells";
import { readCounts } from "./total-rows";
import { countParts } from "./totals-of-parts";
import { countWholes } from "./totals-of-wholes";

export async function findTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: Axis,
): Promise<TiedTotals> {
  const counted =
    splitsEvents(filter) || isRestated(filter, [axis])
      ? await countParts(db, filter, ["nation", axis])
      : await countWholes(db, filter, ["nation", axis]);
  const { rows, total } = readCounts(counted);
  return tieRows(rows, total);
}
