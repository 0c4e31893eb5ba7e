/**
 * The columns of a table by the names in its first row, whatever it is about, and whether every row has all of its cells.
 *
 * A cell that is absent and one that is empty are two things: the first is a row that slipped, the second says nothing
 * on purpose. So a row with fewer cells than the header, or with text beyond it, is refused by its number.
 */
import type { ImportRefusal } from "~/domain/import/import-refusal";
import type { TableRow } from "~/domain/import/understood-table";
import { fold } from "~/domain/value/search-text";
import { isUnreadable, madeReadable } from "~/domain/value/typed-text";

/** What a table may have: names by column, those that may be missing, and those that are only for the reader. */
export type KnownColumns<Column extends string> = {
  names: Record<Column, readonly string[]>;
  optional: readonly Column[];
  told: readonly string[];
};

/** A column that is there: where, and by the name that the table gives it. */
export type ColumnPlaces<Column extends string> = Map<Column, { at: number; name: string }>;

const LONGEST_SHOWN = 40;

/** A cell to be shown: short, and without signs that would break a line. */
export const shownCell = (text: string): string =>
  madeReadable(text.trim().slice(0, LONGEST_SHOWN));

export function readColumns<Column extends string>(
  { number, cells }: TableRow,
  { names, optional, told }: KnownColumns<Column>,
): { places: ColumnPlaces<Column>; refusals: ImportRefusal[] } {
  const columns = Object.keys(names) as Column[];
  const byName = new Map(
    columns.flatMap((column) => names[column].map((of) => [fold(of), column])),
  );
  const isTold = new Set(told.map(fold));
  const places: ColumnPlaces<Column> = new Map();
  const refusals: ImportRefusal[] = [];
  const refuse = (name: string, reason: ImportRefusal["reason"]) =>
    refusals.push({ row: number, column: shownCell(name), value: "", reason });
  for (const [at, name] of cells.entries()) {
    const column = byName.get(fold(name));
    if (column !== undefined && places.has(column)) refuse(name, "column-twice");
    else if (column !== undefined) places.set(column, { at, name: shownCell(name) });
    else if (name.trim() !== "" && !isTold.has(fold(name))) refuse(name, "column-unknown");
  }
  for (const column of columns)
    if (!places.has(column) && !optional.includes(column)) refuse(column, "column-missing");
  return { places, refusals };
}

/** Rows whose cells are not those of the header. Empty cells beyond it may stay, as spreadsheets leave them. */
export function widthRefusals(header: TableRow, rows: readonly TableRow[]): ImportRefusal[] {
  const expected = filledLength(header.cells);
  return rows.flatMap(({ number, cells }): ImportRefusal[] => {
    const isShort = cells.length < expected;
    const found = isShort ? cells.length : filledLength(cells);
    if (!isShort && found <= expected) return [];
    const reason = isShort ? "cells-missing" : "cells-beyond";
    return [{ row: number, column: null, value: "", reason, cells: { found, expected } }];
  });
}

/** Cells with characters that no person types, in any column: they come from a broken file. */
export function unreadableRefusals(header: TableRow, rows: readonly TableRow[]): ImportRefusal[] {
  return [header, ...rows].flatMap(({ number, cells }) =>
    cells.flatMap((cell, at): ImportRefusal[] => {
      if (!isUnreadable(cell)) return [];
      const column = shownCell(header.cells[at] ?? "");
      return [{ row: number, column, value: shownCell(cell), reason: "unreadable" }];
    }),
  );
}

const filledLength = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== "") + 1;
