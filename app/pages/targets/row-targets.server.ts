/** The targets of exactly the rows of a report, and of its total. P10 */
import type { TotalAxis } from "~/domain/counting/axis";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import {
  NO_TARGETS,
  type RowTargets,
  targetCellKey,
  targetCellOfFilter,
} from "~/domain/targets/target";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import type { Handle } from "~db/client";
import { findTarget, listTargets } from "~db/queries/targets";

/** By the key of the row; the total's by null. Only states and organisers are rows that a target is set for one by one. */
export async function listRowTargets(
  db: Handle,
  filter: RegisterFilter,
  axis: TotalAxis,
): Promise<{ key: string | null; targets: RowTargets }[]> {
  const asked = targetCellOfFilter(filter);
  if (asked === null || (axis !== "state" && axis !== "organiser")) return [];
  const own = targetCellKey(asked.cell);
  const rows = new Map<string | null, RowTargets>();
  for (const { measure, cell, value, fictional } of await listTargets(db, asked.fiscalYear)) {
    if (fictional && !filter.fictional) continue;
    const key = targetCellKey(cell) === own ? null : cell[axis];
    const isRow = targetCellKey({ ...asked.cell, [axis]: cell[axis] }) === targetCellKey(cell);
    if (!isRow || (key !== null && asked.cell[axis] !== null)) continue;
    rows.set(key, { ...(rows.get(key) ?? NO_TARGETS), [measure]: value });
  }
  return [...rows].map(([key, targets]) => ({ key, targets }));
}

/** The targets of exactly the cell that the filter asks for. P10 */
export async function findRowTargets(db: Handle, filter: RegisterFilter): Promise<RowTargets> {
  const asked = targetCellOfFilter(filter);
  if (asked === null) return NO_TARGETS;
  const valueOfMeasure = async (measure: TargetMeasure) => {
    const target = await findTarget(db, { ...asked, measure });
    return target === null || (target.fictional && !filter.fictional) ? null : target.value;
  };
  return {
    events: await valueOfMeasure("events"),
    attendance: await valueOfMeasure("attendance"),
  };
}
