/** A table as a file: text for any program, or a workbook. */
import type { TableEnding } from "~/domain/import/kind-file";
import { type CsvFile, csvFile } from "./report/csv-file";
import { workbook } from "./workbook";

export type TableFile =
  | { ending: "csv"; content: CsvFile }
  | { ending: "xlsx"; content: Uint8Array };

/** The first row is the header. */
export function tableFile(ending: TableEnding, rows: readonly (readonly string[])[]): TableFile {
  if (ending === "csv") return { ending, content: csvFile(rows) };
  return { ending, content: workbook([{ name: "1", rows: rows.map((row) => [...row]) }]) };
}
