/** What counts in one state, and how many events are held in it by priority area and tier: the report's own figures. N2 */
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { readStateSums } from "./counted-sums";
import { countCells, totalsBy } from "./totals";

export type StateFigures = {
  total: CellFigures;
  /** By row of the axis. */
  priorities: Record<string, number>;
  tiers: Record<string, number>;
};

/** Under a filter that names the state. */
export async function findStateFigures(db: Handle, filter: RegisterFilter): Promise<StateFigures> {
  const sums = await readStateSums(db, filter);
  const counted = sums === null ? await countCells(db, filter, ["priority", "tier"]) : [sums.total];
  const { rows: priorities, overlap: _, ...total } = totalsBy(counted, "priority");
  if (sums !== null) return { total, priorities: sums.heldBy.priority, tiers: sums.heldBy.tier };
  const { rows: tiers } = totalsBy(counted, "tier");
  return { total, priorities: heldByKey(priorities), tiers: heldByKey(tiers) };
}

function heldByKey(rows: readonly (CellFigures & { key: string })[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ key, events }) => [key, events]));
}
