/** A sheet per axis: lines as on the page, with where the rows behind each are listed. N3, N10 */
import { peopleIfCounted } from "~/domain/counting/attendance-state";
import type { Axis } from "~/domain/counting/axis";
import type { Language } from "~/domain/value/language";
import { paperSheetText } from "~/i18n/paper/paper-sheet-text";
import type { CsvCell } from "~/reports/report/csv-file";
import type { ReportLine, ReportTable } from "~/reports/report/report-table";
import type { PaperSheet } from "./paper";
import { type ColumnName, sheetColumns } from "./sheet-columns";

const COLUMNS: readonly ColumnName[] = [
  ...(["label_ja", "label_en", "events", "planned", "continuing", "roughly_dated"] as const),
  ...(["attendance_low", "attendance_high", "open_ended", "exact_share"] as const),
  ...(["sessions", "sessions_missing"] as const),
  ...(["line", "key", "group_ja", "whole_low", "whole_high", "online_low", "online_high"] as const),
  ...(["rows_url", "rows_url_planned", "as_of"] as const),
];

export function axisSheet(table: ReportTable<Axis>, language: Language): PaperSheet {
  const { axis, lines, asOf } = table;
  const sums = lines.flatMap(({ role }, at) => (role === "total" ? [at] : []));
  return {
    name: axis,
    title: paperSheetText[language].sheet[axis],
    columns: sheetColumns(COLUMNS, language),
    printed: COLUMNS.indexOf("line"),
    rows: lines.map((line) => [...cellsOf(line), asOf.toISOString()]),
    sums: new Set(sums),
  };
}

/** Where nothing was counted, attendance is empty and not 0. N4 */
function cellsOf({ role, key, label, group, figures, links }: ReportLine): CsvCell[] {
  const { events, planned, continuing, roughlyDated, attendance } = figures;
  const isOverlap = role.includes("overlap");
  const counted = (people: number) => (isOverlap ? people : peopleIfCounted(attendance, people));
  return [
    ...[label.ja, label.en, events, planned, continuing, roughlyDated],
    ...[counted(attendance.low), counted(attendance.high), attendance.openEnded],
    ...[attendance.exactShare, attendance.sessions, attendance.sessionsMissing],
    ...[role, key, group?.ja ?? null],
    ...[counted(attendance.wholeLow), counted(attendance.wholeHigh)],
    ...[counted(attendance.onlineLow), counted(attendance.onlineHigh)],
    ...[links.events, links.planned],
  ];
}
