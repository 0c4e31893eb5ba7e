import type { Cell } from "~/domain/counting/axis";
import { isRestatedAxis, type RestatedAxis, type Restatement } from "~/domain/plan/restatement";

/**
 * The cells of an occurrence under the plan, in memory: what the SQL report is compared with. P26
 *
 * `tags` are those the occurrence carries on each axis: what it is narrowed to, or else its event's. N0
 */
export function restatedCells(
  cells: readonly Cell[],
  tags: Record<RestatedAxis, readonly string[]>,
  restatement: Restatement,
): Cell[] {
  const restated = cells.flatMap(({ axis, key }): Cell[] => {
    if (!isRestatedAxis(axis)) return [{ axis, key }];
    const sources = restatement.opened.includes(key) ? tags[axis] : [key];
    const rows = sources.flatMap((source) => restatement.rows[axis][source] ?? []);
    return rows.map((row) => ({ axis, key: row }));
  });
  const once = new Map(restated.map((cell) => [`${cell.axis} ${cell.key}`, cell]));
  return [...once.values()];
}
