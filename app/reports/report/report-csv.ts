/**
 * A report as CSV: machine names as headers, no preamble. N10
 *
 * Lines stand as on the page: rows, overlap (negative), total, and after them a block of their own for the cost: a
 * line for each standing and currency (P14). Where nothing was counted, attendance is empty and not 0. N4
 */
import type { CostStanding, CostTotal } from "~/domain/budget/cost-totals";
import { peopleIfCounted } from "~/domain/counting/attendance-state";
import type { QuestionRefusal } from "~/domain/report-question";
import { LANGUAGES, type Language } from "~/domain/value/language";
import type { MoneySum } from "~/domain/value/money";
import { printedAttendance } from "~/i18n/counting/printed-text";
import { filterText } from "~/i18n/filter/filter-text";
import { questionText } from "~/i18n/question-text";
import { reportCostText } from "~/i18n/report/report-cost-text";
import { reportText } from "~/i18n/report/report-text";
import { type CsvCell, type CsvFile, csvFile } from "./csv-file";
import type { ReportLine, ReportTable } from "./report-table";

const COLUMNS = [
  "line",
  "key",
  "label_ja",
  "label_en",
  "group_ja",
  "group_en",
  "events",
  "events_pending",
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
  "whole_low",
  "whole_high",
  "whole_sessions",
  "ours_low",
  "ours_high",
  "unknown_low",
  "unknown_high",
  "printed_ja",
  "printed_en",
  "target_events",
  "target_attendance",
  "cost_events",
  "cost_events_without",
  "cost_events_without_actual",
  "cost_planned",
  "cost_planned_marks",
  "cost_actual",
  "cost_actual_marks",
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
  costs: readonly CostTotal[];
  /** Where the events of each standing are listed. */
  costUrls: Record<CostStanding, string>;
};

export function reportCsv(table: ReportTable, facts: FileFacts): CsvFile {
  const lines = figureLines(table, facts);
  const costs = facts.costs.flatMap((total) => costLines(total, table, facts));
  return csvFile([[...COLUMNS], ...lines, ...costs]);
}

export const REPORT_COLUMNS: readonly string[] = COLUMNS;

/** The lines of the table itself, by `REPORT_COLUMNS`. */
export function figureLines(
  table: ReportTable,
  facts: Pick<FileFacts, "origin" | "containsFictional">,
): CsvCell[][] {
  return table.lines.map((line) => cellsOf(line, table, facts));
}

function cellsOf(
  line: ReportLine,
  table: ReportTable,
  facts: Pick<FileFacts, "origin" | "containsFictional">,
): CsvCell[] {
  const { role, key, label, group, figures, targets, links } = line;
  const { attendance } = figures;
  const isOverlap = role.includes("overlap");
  const counted = (people: number) => (isOverlap ? people : peopleIfCounted(attendance, people));
  const absolute = (url: string | null) => (url === null ? null : `${facts.origin}${url}`);
  return [
    ...[role, key, label.ja, label.en, group?.ja ?? null, group?.en ?? null],
    ...[figures.events, figures.pending, figures.planned, figures.continuing, figures.roughlyDated],
    ...[
      counted(attendance.low),
      counted(attendance.high),
      attendance.openEnded,
      counted(attendance.onlineLow),
      counted(attendance.onlineHigh),
    ],
    ...[attendance.exactShare, attendance.sessions, attendance.sessionsMissing],
    ...[attendance.wholeLow, attendance.wholeHigh, attendance.wholeSessions],
    ...(isOverlap ? [null, null] : [attendance.ours.low, attendance.ours.high].map(counted)),
    ...[attendance.unknownLow, attendance.unknownHigh],
    ...(isOverlap ? [null, null] : LANGUAGES.map((of) => printedAttendance(attendance, of))),
    ...[targets.events, targets.attendance],
    ...NO_COST,
    ...[table.restatedUnder, facts.containsFictional],
    ...[links.events, links.planned, links.continuing].map(absolute),
    ...[links.roughlyDated, links.sessionsMissing].map(absolute),
    table.asOf.toISOString(),
  ];
}

const NO_COST: CsvCell[] = COLUMNS.filter((name) => name.startsWith("cost_")).map(() => null);

/** A line for each currency; one without where nothing is said, so that n of N is told. P14 */
function costLines(total: CostTotal, table: ReportTable, facts: FileFacts): CsvCell[][] {
  const { standing, events, withCost, withActual, planned, actual } = total;
  if (events === 0) return [];
  const said = [...new Set([...planned, ...actual].map(({ currency }) => currency))].sort();
  const currencies: (string | null)[] = said.length === 0 ? [null] : said;
  return currencies.map((currency) => {
    const sumOf = (sums: readonly MoneySum[]) => sums.find((sum) => sum.currency === currency);
    const [planning, paid] = [sumOf(planned), sumOf(actual)];
    const cells: Partial<Record<(typeof COLUMNS)[number], CsvCell>> = {
      line: `cost-${standing}`,
      key: currency,
      label_ja: reportCostText.ja.standing[standing],
      label_en: reportCostText.en.standing[standing],
      cost_events: events,
      cost_events_without: events - withCost,
      cost_events_without_actual: events - withActual,
      cost_planned: planning?.amount ?? null,
      cost_planned_marks: planning?.qualifiers.join(" ") ?? null,
      cost_actual: paid?.amount ?? null,
      cost_actual_marks: paid?.qualifiers.join(" ") ?? null,
      contains_fictional: facts.containsFictional,
      rows_url: `${facts.origin}${facts.costUrls[standing]}`,
      as_of: table.asOf.toISOString(),
    };
    return COLUMNS.map((name) => cells[name] ?? null);
  });
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
