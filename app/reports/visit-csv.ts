/** Visits and meetings as CSV. */
import type { VisitRecord } from "~/domain/tie/visit";
import { type CsvFile, csvFile } from "./report/csv-file";

const COLUMNS = [
  ...["id", "kind", "first_day", "last_day", "local_time", "minutes", "place_ja", "place_en"],
  ...["state", "country", "japan_side", "us_side", "other_side", "purpose_ja", "purpose_en"],
  ...["note", "source", "source_line", "mark"],
];

export function visitCsv(visits: readonly VisitRecord[]): CsvFile {
  return csvFile([
    COLUMNS,
    ...visits.map((visit) => [
      ...[visit.id, visit.kind, visit.firstDay, visit.lastDay, visit.localTime, visit.minutes],
      ...[visit.placeJa, visit.placeEn, visit.state, visit.country],
      ...[visit.japanSide, visit.usSide, visit.otherSide, visit.purposeJa, visit.purposeEn],
      ...[visit.note, visit.source, visit.sourceLine, visit.mark],
    ]),
  ]);
}
