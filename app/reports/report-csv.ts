/**
 * A report as CSV: machine names as headers, no preamble. N10
 *
 * Lines stand as on the page: rows, overlap (negative), total. Where nothing was counted, attendance is empty
 * and not 0. N4
 */
import type { Language } from "~/domain/language";
import type { QuestionRefusal } from "~/domain/report-question";
import { filterText } from "~/i18n/filter-text";
import { questionText } from "~/i18n/question-text";
import { reportText } from "~/i18n/report-text";
import { type CsvCell, csvFile } from "./csv-file";
import type { ReportLine, ReportTable } from "./report-table";

const COLUMNS = [
  "line",
  "key",
  "label_ja",
  "label_en",
  "group_ja",
  "group_en",
  "events",
  "planned",
  "continuing",
  "roughly_dated",
  "attendance_low",
  "attendance_high",
  "open_ended",
  "online_low",
  "online_high",
  "exact_share",
  "sessions",
  "sessions_missing",
  "restated_under",
  "contains_fictional",
  "rows_url",
  "rows_url_planned",
  "rows_url_continuing",
  "rows_url_roughly_dated",
  "rows_url_missing",
  "as_of",
] as const;

export type FileFacts = {
  /** Makes the links absolute: a file travels. */
  origin: string;
  containsFictional: boolean;
};

export function reportCsv(table: ReportTable, facts: FileFacts): string {
  const lines = table.lines.map((line) => cellsOf(line, table, facts));
  return csvFile([[...COLUMNS], ...lines]);
}

function cellsOf(line: ReportLine, table: ReportTable, facts: FileFacts): CsvCell[] {
  const { role, key, label, group, figures, links } = line;
  const { attendance } = figures;
  const isOverlap = role.includes("overlap");
  const isCounted = isOverlap || attendance.sessions > attendance.sessionsMissing;
  const counted = (people: number) => (isCounted ? people : null);
  const absolute = (url: string | null) => (url === null ? null : `${facts.origin}${url}`);
  return [
    ...[role, key, label.ja, label.en, group?.ja ?? null, group?.en ?? null],
    ...[figures.events, figures.planned, figures.continuing, figures.roughlyDated],
    ...[
      counted(attendance.low),
      counted(attendance.high),
      attendance.openEnded,
      counted(attendance.onlineLow),
      counted(attendance.onlineHigh),
    ],
    ...[attendance.exactShare, attendance.sessions, attendance.sessionsMissing],
    ...[table.restatedUnder, facts.containsFictional],
    ...[links.events, links.planned, links.continuing].map(absolute),
    ...[links.roughlyDated, links.sessionsMissing].map(absolute),
    table.asOf.toISOString(),
  ];
}

/** Instead of a file: what of its address is wrong, one line each. */
export function refusedFile(refusals: readonly QuestionRefusal[], language: Language): string {
  const { refused, refusedTitle } = reportText[language];
  const names: Partial<Record<string, string>> = filterText[language].field;
  const { reason: words } = questionText[language];
  const lines = refusals.map(({ field, value, reason }) =>
    refused(names[field] ?? field, value, words[reason]),
  );
  return `${[refusedTitle, ...lines].join("\n")}\n`;
}
