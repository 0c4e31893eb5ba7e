/** A row as it stands in a file becomes one of the table: as many cells as the header, or what is wrong with it. */
import { isUnreadable } from "~/domain/value/typed-text";
import type { RawRow } from "./raw-row";
import { rowKindOf } from "./row-kind";
import { filledLength } from "./table-layout";
import type { BroughtRow, RowKind, UnderstoodFile } from "./understood-file";

/** Few cells have any of these, unreadable ones among them. */
const SUSPECT = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}\p{Co}]/u;

export type TableShape = { width: number; format: UnderstoodFile["format"] };

/** `lone`: a single cell is filled, which is a note unless data follows. */
export type SortedRow = Omit<BroughtRow, "kind"> & { kind: RowKind | "lone" };

export function sortedRow(raw: RawRow, shape: TableShape): SortedRow {
  const cells = raw.cells.map(withOneLineEnd);
  const kind = rowKindOf(cells, shape.width);
  const row: SortedRow = { number: raw.number, cells, kind };
  if (kind === "note" || kind === "total") return row;
  const wrong = problemOf(cells, raw, shape);
  if (wrong !== null) return { ...row, ...wrong };
  return { ...row, cells: fitted(cells, shape.width) };
}

/** Is there a character that only the machine which wrote the file can show? 外字 */
export const hasPrivateCharacter = (cell: string): boolean => /\p{Co}/u.test(cell);

function problemOf(
  cells: readonly string[],
  { uncalculated }: RawRow,
  { width, format }: TableShape,
): Pick<BroughtRow, "problem" | "problemAt"> | null {
  // A workbook keeps no empty cells: there, what is absent is empty.
  if (format === "delimited" && cells.length < width) return { problem: "cells-missing" };
  if (filledLength(cells) > width) return { problem: "cells-beyond" };
  const at = cells.findIndex((cell) => SUSPECT.test(cell) && isUnreadable(cell));
  if (at >= 0) return { problem: "unreadable", problemAt: at };
  const place = uncalculated?.find((of) => of < width);
  return place === undefined ? null : { problem: "formula-uncalculated", problemAt: place };
}

function fitted(cells: string[], width: number): string[] {
  if (cells.length === width) return cells;
  return cells.length > width
    ? cells.slice(0, width)
    : [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}

const withOneLineEnd = (cell: string): string =>
  cell.includes("\r") ? cell.replace(/\r\n?/g, "\n") : cell;
