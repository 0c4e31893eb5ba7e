/**
 * One row of a sheet. A long table is most of a workbook's work: what cells have in common is written once, and a row is
 * put together in one go.
 */
import { columnLetters } from "~/domain/import/raw-row";
import type { SharedTexts } from "./shared-texts";
import type { SheetPrint } from "./sheet-print";
import { styleOf } from "./sheet-style";

export type SheetCell = string | number | null;
export type SheetRow = readonly SheetCell[];

/** Two lines: names of columns are longer than what stands in them. */
const HEAD_HEIGHT = ' ht="38" customHeight="1"';

/** `row`: its number, from 1. */
export function rowXml(
  cells: SheetRow,
  row: number,
  texts: SharedTexts,
  print?: SheetPrint,
): string {
  const looks = looksOf(print, row);
  let xml = `<row r="${row}"${print && row === 1 ? HEAD_HEIGHT : ""}>`;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (value === null || value === "" || value === undefined) continue;
    const look = row === 1 ? (looks[0] ?? NO_LOOK) : (looks[column] ?? NO_LOOK);
    if (typeof value === "string")
      xml += `${beginOf(column)}${row}${look.text}${texts.numberOf(value)}</v></c>`;
    else if (Number.isFinite(value))
      xml += `${beginOf(column)}${row}${look.number}${value}</v></c>`;
  }
  return `${xml}</row>`;
}

const BEGINS: string[] = [];
function beginOf(column: number): string {
  const begin = BEGINS[column] ?? `<c r="${columnLetters(column)}`;
  BEGINS[column] = begin;
  return begin;
}

/** What stands between the number of the row and the figure of a cell, which is itself or the number of its text. */
type Look = { text: string; number: string };

/** A plain cell has no look of its own. */
function lookOf(style: number): Look {
  const look = style === 0 ? "" : ` s="${style}"`;
  return { text: `"${look} t="s"><v>`, number: `"${look}><v>` };
}

const NO_LOOK = lookOf(0);

/** By column, those of the rows of one sheet: made once for it. */
const made = new WeakMap<SheetPrint, { plain: Look[]; strong: Look[] }>();

function looksOf(print: SheetPrint | undefined, row: number): readonly Look[] {
  if (print === undefined) return [];
  const isStrong = print.strong.has(row - 1);
  if (row === 1) return [lookOf(styleOf("head", isStrong))];
  const of = (strong: boolean) => print.formats.map((format) => lookOf(styleOf(format, strong)));
  const both = made.get(print) ?? { plain: of(false), strong: of(true) };
  made.set(print, both);
  return isStrong ? both.strong : both.plain;
}
