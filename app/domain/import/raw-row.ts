import type { TableRow } from "./table-row";

/** A row as it stands in the file. `uncalculated`: places, from 0, of formulas whose value was never kept. */
export type RawRow = TableRow & { uncalculated?: number[] };

/** Of a workbook: first and last row from 1, first and last column from 0. Its value is in the first of both. */
export type MergedCells = { top: number; bottom: number; left: number; right: number };

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column of a reference such as AB12, from 0; -1 where there are no letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** `B2:D4`. Null for what is no area. */
export function mergedCellsOf(reference: string): MergedCells | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  const [, left = "", top = "", right = "", bottom = ""] = match;
  return {
    ...{ top: Number(top), bottom: Number(bottom) },
    ...{ left: columnOf(left), right: columnOf(right) },
  };
}
