/** The table twin of the map: every area and every row for none, sorted. The same figures, never others. N9 */
import { PLACELESS_KEYS } from "~/domain/counting/axis";
import { NO_FIGURES } from "~/domain/counting/tie-rows";
import type { MapCell } from "./map-classes";

export const TABLE_SORTS = ["name", "held", "planned", "attendance", "last"] as const;
export type TableSort = (typeof TABLE_SORTS)[number];

export function parseTableSort(text: string | null): TableSort {
  return TABLE_SORTS.find((sort) => sort === text) ?? "name";
}

/** A row of the state axis without figures. */
export function emptyCell(key: string): MapCell {
  return { key, ...NO_FIGURES, last: null };
}

export function cellOf(cells: readonly MapCell[], key: string): MapCell {
  return cells.find((cell) => cell.key === key) ?? emptyCell(key);
}

/** All areas in the order asked for, `codes` being the order by name; most first, latest contact first. */
export function areaRows(
  codes: readonly string[],
  cells: readonly MapCell[],
  sort: TableSort,
): MapCell[] {
  const rows = codes.map((code) => cellOf(cells, code));
  if (sort === "name") return rows;
  return rows.sort((a, b) => rank(b, sort) - rank(a, sort));
}

/** Rows for none that have figures. */
export function placelessRows(cells: readonly MapCell[]): MapCell[] {
  return PLACELESS_KEYS.flatMap((key) => cells.filter((cell) => cell.key === key));
}

function rank(cell: MapCell, sort: TableSort): number {
  if (sort === "held") return cell.events;
  if (sort === "planned") return cell.planned;
  if (sort === "attendance") return cell.attendance.low;
  return cell.last ? Date.parse(cell.last.day) : 0;
}
