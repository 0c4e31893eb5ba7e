/** A paper's tables as CSV: machine names as headers, no preamble. N10 */
import { type CsvFile, csvFile } from "~/reports/report/csv-file";
import type { Paper } from "./paper";

/** Each table as a file of its own, by the name of its sheet. */
export function paperCsvs(paper: Paper): { name: string; content: CsvFile }[] {
  return paper.sheets.map(({ name, columns, rows }) => ({
    name,
    content: csvFile([columns.map((column) => column.name), ...rows]),
  }));
}
