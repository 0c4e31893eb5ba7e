/** A table as a file: text for any program, or a workbook. */
import type { TableEnding } from "~/domain/import/kind-file";
import { longWorkbook } from "./long-workbook";
import { type CsvFile, csvFile } from "./report/csv-file";
import { workbook } from "./workbook";

export type TableFile =
  | { ending: "csv"; content: CsvFile }
  | { ending: "xlsx"; content: Uint8Array };

/** Rows that come some at a time, the header first. */
export async function longTableFile(
  ending: TableEnding,
  rows: AsyncIterable<readonly (readonly string[])[]>,
): Promise<TableFile> {
  if (ending === "xlsx") return { ending, content: await longWorkbook("1", rows) };
  const table: (readonly string[])[] = [];
  for await (const some of rows) table.push(...some);
  return tableFile(ending, table);
}

/** The first row is the header. */
export function tableFile(ending: TableEnding, rows: readonly (readonly string[])[]): TableFile {
  if (ending === "csv") return { ending, content: csvFile(rows) };
  return { ending, content: workbook([{ name: "1", rows: rows.map((row) => [...row]) }]) };
}
