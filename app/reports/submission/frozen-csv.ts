/**
 * `report.csv` of a frozen record: the tables of all axes one after another, the axis in the first column. Addresses are
 * paths and the instant is that of the freezing, so that the same record gives the same bytes anywhere. N10, P162
 */
import { AXES } from "~/domain/counting/axis";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { type CsvFile, csvFile } from "~/reports/report/csv-file";
import { figureLines, REPORT_COLUMNS } from "~/reports/report/report-csv";
import { frozenTable } from "./frozen-table";

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
  return csvFile([["axis", ...kept.map((at) => REPORT_COLUMNS[at] ?? null)], ...lines]);
}
