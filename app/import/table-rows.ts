/**
 * Rows of a pasted or uploaded table: separated by commas, or by tabs as a spreadsheet copies them. The apostrophe
 * with which our files stop a formula is taken off.
 */
import { parse } from "csv-parse/sync";
import { unescapeFormula } from "~/domain/value/escape-formula";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

/** `number` is the row's number in the spreadsheet, from 1. Rows without any text are left out. */
export type TableRow = { number: number; cells: string[] };

export function tableRows(text: string): Parsed<TableRow[], "table-malformed"> {
  const [header = ""] = text.split("\n", 1);
  const delimiter = header.includes("\t") ? "\t" : ",";
  const options = { delimiter, bom: true, relax_column_count: true };
  try {
    const rows: string[][] = parse(text, options);
    return parsed(
      rows
        .map((cells, at) => ({ number: at + 1, cells: cells.map(unescapeFormula) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    );
  } catch {
    return refuse("table-malformed");
  }
}
