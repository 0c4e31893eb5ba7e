/**
 * The rows of a sheet, their cells as text: figures as they stand, days in ISO 8601, formulas by the value that was kept.
 * Rows and cells without anything in them are not given; what a cell lacks before the last one of its row is empty.
 */
import type { DateShape } from "~/domain/import/number-format";
import { columnLetters, columnOf, type RawRow } from "~/domain/import/raw-row";
import { figureText, serialText } from "~/domain/import/serial-number";
import { TableRefused } from "~/domain/import/table-refused";
import { type Attributes, unescapedText, type XmlHandlers, xmlPart } from "./xml-part";

const MOST_COLUMNS = 512;
const LONGEST_CELL = 32_767;
/** As many characters as a sign takes that is written by its code. */
const ESCAPED_LENGTH = "_x000D_".length;

export type CellContext = {
  texts: readonly string[];
  shapes: readonly (DateShape | null)[];
  is1904: boolean;
};

export function sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<RawRow[]> {
  return xmlPart<RawRow>(chunks, (found) => rowHandlers(found, context));
}

type Cell = {
  column: number;
  type: string;
  style: number;
  text: string;
  hasValue: boolean;
  hasFormula: boolean;
};

function rowHandlers(found: (row: RawRow) => void, context: CellContext): XmlHandlers {
  let row: RawRow = { number: 0, cells: [] };
  let cell = cellOf({}, 0);
  let takes = false;
  let readings = 0;
  return {
    open(name, attributes) {
      if (name === "row") {
        row = { number: rowNumber(attributes.r, row.number), cells: [] };
        cell = cellOf({}, -1);
      } else if (name === "c") cell = cellOf(attributes, cell.column + 1);
      else if (name === "v" || name === "t") {
        takes = readings === 0;
        cell.hasValue = true;
      } else if (name === "f") cell.hasFormula = true;
      else if (name === "rPh") readings += 1;
    },
    text(part) {
      if (!takes) return;
      cell.text += part;
      if (cell.text.length > LONGEST_CELL * ESCAPED_LENGTH) refuse("cell-too-long", row, cell);
    },
    close(name) {
      if (name === "v" || name === "t") takes = false;
      else if (name === "rPh") readings -= 1;
      else if (name === "c") addCell(row, cell, context);
      else if (name === "row" && (row.cells.length > 0 || row.uncalculated)) found(row);
    },
  };
}

const cellOf = ({ r, t, s }: Attributes, next: number): Cell => ({
  column: r === undefined ? next : columnOf(r),
  type: t ?? "n",
  style: s === undefined ? 0 : Number(s),
  ...{ text: "", hasValue: false, hasFormula: false },
});

function rowNumber(written: string | undefined, before: number): number {
  const number = written === undefined ? before + 1 : Number(written);
  if (!Number.isSafeInteger(number) || number < 1) throw new TableRefused("workbook-malformed");
  return number;
}

function addCell(row: RawRow, cell: Cell, context: CellContext): void {
  const isUncalculated =
    cell.hasFormula && (!cell.hasValue || (cell.type === "n" && cell.text === ""));
  const text = textOf(cell, row, context);
  // Borders and colours reach further than the table.
  if (text === "" && !isUncalculated) return;
  if (text.length > LONGEST_CELL) refuse("cell-too-long", row, cell);
  if (cell.column < 0) throw new TableRefused("workbook-malformed", { row: row.number });
  if (cell.column >= MOST_COLUMNS) refuse("too-many-columns", row, cell);
  while (row.cells.length <= cell.column) row.cells.push("");
  row.cells[cell.column] = text;
  if (isUncalculated) row.uncalculated = [...(row.uncalculated ?? []), cell.column];
}

function textOf({ type, text, style }: Cell, row: RawRow, context: CellContext): string {
  switch (type) {
    case "s": {
      if (text === "") return "";
      const shared = context.texts[Number(text)];
      if (shared === undefined) throw new TableRefused("workbook-malformed", { row: row.number });
      return shared;
    }
    case "inlineStr":
    case "str":
      return unescapedText(text);
    case "b":
      return text === "1" ? "TRUE" : text === "" ? "" : "FALSE";
    case "d":
      return text.replace(/T00:00(:00(\.0+)?)?Z?$/, "");
    case "n": {
      const shape = context.shapes[style] ?? null;
      const serial = shape === null || text === "" ? Number.NaN : Number(text);
      const day = shape === null ? null : serialText(serial, shape, context.is1904);
      return Number.isNaN(serial) ? figureText(text) : (day ?? figureText(text));
    }
    default:
      return text;
  }
}

function refuse(reason: "cell-too-long" | "too-many-columns", row: RawRow, cell: Cell): never {
  throw new TableRefused(reason, { row: row.number, column: columnLetters(cell.column) });
}
