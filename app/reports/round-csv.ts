/** The progress of a round as a file: an addressee a row, then what ties the rows to the register. N3, N10 */

import { peopleIfCounted } from "~/domain/counting/attendance-state";
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { AddresseeState } from "~/domain/round/round-answer";
import type { Bilingual } from "~/domain/value/language";
import { type CsvCell, type CsvFile, csvFile } from "~/reports/report/csv-file";

export type RoundCsvRow = {
  line: "addressee" | "other" | "total";
  key: string | null;
  name: Bilingual | null;
  state: AddresseeState | null;
  answer: {
    at: Date;
    byName: string | null;
    late: boolean;
    note: string | null;
    gaps: number;
  } | null;
  corrected: number | null;
  figures: CellFigures;
  rowsUrl: string;
};

const COLUMNS = [
  ...["line", "key", "label_ja", "label_en", "state", "answered_at", "answered_by", "late"],
  ...["corrected_events", "gaps_when_answered", "note", "events", "planned", "attendance_low"],
  ...["attendance_high", "sessions_missing", "rows_url", "as_of"],
];

export function roundCsv(rows: readonly RoundCsvRow[], asOf: Date): CsvFile {
  return csvFile([COLUMNS, ...rows.map((row) => cellsOf(row, asOf))]);
}

function cellsOf({ answer, figures, ...row }: RoundCsvRow, asOf: Date): CsvCell[] {
  const { attendance } = figures;
  return [
    ...[row.line, row.key, row.name?.ja ?? null, row.name?.en ?? null, row.state],
    ...[answer?.at.toISOString() ?? null, answer?.byName ?? null, answer?.late ?? null],
    ...[row.corrected, answer?.gaps ?? null, answer?.note ?? null],
    ...[figures.events, figures.planned, peopleIfCounted(attendance, attendance.low)],
    ...[peopleIfCounted(attendance, attendance.high), attendance.sessionsMissing],
    ...[row.rowsUrl, asOf.toISOString()],
  ];
}
