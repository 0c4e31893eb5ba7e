/**
 * Rows of a text whose cells are separated by a sign, cells with quotation marks among them. The apostrophe with which
 * our files stop a formula is taken off.
 *
 * Read in pieces, so that a large table does not keep others waiting.
 */
import { setImmediate } from "node:timers/promises";
import { CsvError, type Options, parse } from "csv-parse";
import type { TableReason } from "~/domain/import/import-refusal";
import { SEPARATORS, type Separator } from "~/domain/import/table-format";
import type { TableRow } from "~/domain/import/table-row";
import { unescapeFormula } from "~/domain/value/escape-formula";

const PIECE_BYTES = 32_768;
const LONGEST_ROW_BYTES = 200_000;
export const MOST_CELLS = 512;

/** Why the parser stopped, by its code. */
export const STOP_REASONS: Record<string, TableReason> = {
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
  CSV_INVALID_CLOSING_QUOTE: "quote-misplaced",
  INVALID_OPENING_QUOTE: "quote-misplaced",
  CSV_MAX_RECORD_SIZE: "row-too-long",
};

/** `broken`: where the text is no table; the rows before it are there all the same. */
export type DelimitedRows = {
  rows: TableRow[];
  broken: { row: number; reason: TableReason } | null;
};

/** Rows without any text are left out, and reading ends after `most` others. */
export async function delimitedRows(
  text: string,
  { separator, most }: { separator: Separator; most: number },
): Promise<DelimitedRows> {
  const rows: TableRow[] = [];
  let number = 0;
  const parser = parse(delimitedOptions(separator));
  const written = writeInPieces(parser, Buffer.from(text));
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.length > MOST_CELLS)
        return { rows, broken: { row: number + 1, reason: "row-too-long" } };
      number += 1;
      if (cells.every((cell) => cell.trim() === "")) continue;
      rows.push({ number, cells: cells.map(unescapeFormula) });
      if (rows.length >= most) break;
    }
    return { rows, broken: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      rows,
      broken: { row: number + 1, reason: STOP_REASONS[error.code] ?? "table-malformed" },
    };
  } finally {
    await written;
  }
}

export function delimitedOptions(separator: Separator): Options {
  return {
    delimiter: SEPARATORS[separator],
    record_delimiter: ["\r\n", "\n", "\r"],
    bom: true,
    // How many cells a row has is compared with its header, and told by its number.
    relax_column_count: true,
    // What is copied from a spreadsheet has bare quotation marks, such as those of inches.
    relax_quotes: separator === "tab",
    max_record_size: LONGEST_ROW_BYTES,
  };
}

async function writeInPieces(parser: ReturnType<typeof parse>, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length && !parser.destroyed; at += PIECE_BYTES) {
    parser.write(bytes.subarray(at, at + PIECE_BYTES));
    await setImmediate();
  }
  if (!parser.destroyed) parser.end();
}
