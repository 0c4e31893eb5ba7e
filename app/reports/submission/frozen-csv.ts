/**
 * `report.csv` of a frozen record: the tables of all axes one after another, the axis in the first column, and below them
 * the ten largest sessions whose figure is of somebody else's whole event (N14). Addresses are paths and the instant is
 * that of the freezing, so that the same record gives the same bytes anywhere. N10, P162
 */
import { AXES } from "~/domain/counting/axis";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { type CountedSession, scopedAttendance } from "~/domain/submission/frozen-sessions";
import { isHidden } from "~/reports/paper/paper-facts";
import { type CsvCell, type CsvFile, csvFile } from "~/reports/report/csv-file";
import { frozenTable } from "~/reports/report/frozen-table";
import { figureLines, REPORT_COLUMNS } from "~/reports/report/report-csv";

/** The record holds neither targets nor cost, and is never restated. */
const kept = REPORT_COLUMNS.flatMap((name, at) =>
  /^(target|cost)_|^restated_under$/.test(name) ? [] : [at],
);

export function frozenCsv(report: FrozenReport): CsvFile {
  const containsFictional = report.events.some(({ fictional }) => fictional);
  const lines = AXES.flatMap((axis) =>
    figureLines(frozenTable(report, axis), { origin: "", containsFictional }).map((cells) => [
      axis,
      ...kept.map((at) => cells[at] ?? null),
    ]),
  );
  const names = kept.flatMap((at) => REPORT_COLUMNS[at] ?? []);
  const largest = scopedAttendance(report)
    .largest.filter(({ event }) => !isHidden(event))
    .map((session) => {
      const cells = largestCells(session, report);
      return ["whole-events", ...names.map((name) => cells[name] ?? null)];
    });
  return csvFile([["axis", ...names], ...lines, ...largest]);
}

/** By `REPORT_COLUMNS`. */
function largestCells(
  { event, attendance }: CountedSession,
  { asOf }: FrozenReport,
): Record<string, CsvCell> {
  const { low, high, openEnded } = attendance;
  return {
    ...{
      line: "largest",
      key: String(event.id),
      label_ja: event.title.ja,
      label_en: event.title.en,
    },
    ...{ attendance_low: low, attendance_high: high, open_ended: openEnded, sessions: 1 },
    ...{ whole_low: low, whole_high: high, whole_sessions: 1 },
    ...{ contains_fictional: event.fictional, rows_url: `/events/${event.id}`, as_of: asOf },
  };
}
