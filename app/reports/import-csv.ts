/** A file of one kind as its import takes it back: heads in the reader's language, cells as the columns write them. */
import type { TypedColumn } from "~/domain/import/typed-columns";
import type { Language } from "~/domain/value/language";
import { type CsvCell, type CsvFile, csvFile } from "./report/csv-file";

/** What the file tells besides; the import leaves such columns alone. */
export type ToldColumn<Row> = { head: string; cell: (row: Row) => CsvCell };

export function importCsv<Row>(
  columns: readonly TypedColumn[],
  rows: readonly Row[],
  entryOf: (row: Row) => Readonly<Record<string, unknown>>,
  language: Language,
  told: readonly ToldColumn<Row>[] = [],
): CsvFile {
  const heads = columns.map(({ names: [ja, en] }) => (language === "ja" ? ja : en));
  const lines = rows.map((row): CsvCell[] => {
    const entry = entryOf(row);
    return [
      ...columns.map((column) => column.write(entry[column.key])),
      ...told.map(({ cell }) => cell(row)),
    ];
  });
  return csvFile([[...heads, ...told.map(({ head }) => head)], ...lines]);
}
