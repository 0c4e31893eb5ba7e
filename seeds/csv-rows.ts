/** Reading and writing the CSV files of this folder: UTF-8, one header row, every value a text. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

export type CsvRow = Record<string, string>;

export function parseCsv(text: string): CsvRow[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}

export function readCsv(path: string): CsvRow[] {
  return parseCsv(readFileSync(path, "utf8"));
}

export function toCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  return stringify([...rows], { header: true, columns: [...columns] });
}
