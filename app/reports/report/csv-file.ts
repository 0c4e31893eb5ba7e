/**
 * A CSV file for spreadsheets: byte-order mark for Excel, lines that end as on Windows, numbers as numbers, and text
 * that would be run as a formula behind an apostrophe. Every file that we give out is written here.
 */
import { stringify } from "csv-stringify/sync";
import { escapeFormula } from "~/domain/value/escape-formula";

export type CsvCell = string | number | boolean | null;

declare const escaped: unique symbol;
/** A text that `csvFile` wrote: `csvAnswer` sends no other. */
export type CsvFile = string & { readonly [escaped]: true };

/** The same as bytes, made where the file is. */
export type CsvBytes = Uint8Array<ArrayBuffer> & { readonly [escaped]: true };

export const csvBytes = (file: CsvFile) => new TextEncoder().encode(file) as CsvBytes;

/** The first row holds the names of the columns. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): CsvFile {
  const text = stringify([...rows], {
    bom: true,
    record_delimiter: "\r\n",
    // A lone line end, and an apostrophe that some programs take for a quote.
    quoted_match: /[\r\n']/,
    cast: { string: escapeFormula, boolean: String },
  });
  return text as CsvFile;
}
