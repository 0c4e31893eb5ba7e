/** Tables of a paper by an axis: the short one of its first page, and the whole one of its annex. N3, N15 */
import { attendanceState } from "~/domain/counting/attendance-state";
import type { Axis } from "~/domain/counting/axis";
import type { Attendance } from "~/domain/counting/tie-rows";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { printedAttendance } from "~/i18n/counting/printed-text";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";
import { reportText } from "~/i18n/report/report-text";
import type { ReportLine, ReportTable } from "~/reports/report/report-table";
import type { PaperColumn, PaperRow, PaperTable } from "./paper";

export type Change = { label: string; table: ReportTable<Axis> };

/** Events and attendance, with the change where there is one. */
export function shortTable(
  table: ReportTable<Axis>,
  change: Change | null,
  language: Language,
): PaperTable {
  const { column } = paperText[language];
  const title = reportText[language].column[table.axis];
  const widths = change ? [44, 12, 18, 26] : [56, 14, 30];
  const labels = [title, column.events, ...(change ? [change.label] : []), column.people];
  const before = new Map(change?.table.lines.map(({ key, figures }) => [key, figures.events]));
  return {
    title: paperText[language].axis[table.axis],
    columns: columnsOf(labels, widths),
    rows: rowsOf(table, language, (line) => [
      signed(line.figures.events, language),
      ...(change ? [changeOf(line, before, language)] : []),
      peopleOf(line, language),
    ]),
  };
}

/** Everything that a row counts, attendance as its range. */
export function wholeTable(table: ReportTable<Axis>, language: Language): PaperTable {
  const { column, percent, none } = paperText[language];
  const title = reportText[language].column[table.axis];
  const labels = [
    ...[title, column.events, column.planned, column.continuing],
    ...[column.range, column.exact, column.missing],
  ];
  return {
    title: paperText[language].axis[table.axis],
    columns: columnsOf(labels, WHOLE_WIDTHS[language]),
    rows: rowsOf(table, language, ({ role, figures }) => {
      const { attendance } = figures;
      const isOverlap = role.includes("overlap");
      const share = attendance.exactShare;
      return [
        signed(figures.events, language),
        signed(figures.planned, language),
        isOverlap ? "" : groupDigits(figures.continuing),
        rangeOf(attendance, isOverlap, language),
        isOverlap ? "" : share === null ? none : percent(Math.floor(share * 100)),
        isOverlap ? "" : groupDigits(attendance.sessionsMissing),
      ];
    }),
  };
}

/** Heads are longer words in English. */
const WHOLE_WIDTHS: Record<Language, number[]> = {
  ja: [28, 8, 8, 8, 27, 11, 10],
  en: [24, 9.5, 10.5, 13, 22, 11, 10],
};

const columnsOf = (labels: readonly string[], widths: readonly number[]): PaperColumn[] =>
  labels.map((label, at) => ({ label, width: widths[at] ?? 0, align: at === 0 ? "start" : "end" }));

/** Lines as in the report, under the names of their plans; an overlap of nothing is left out. */
function rowsOf(
  { lines }: ReportTable<Axis>,
  language: Language,
  cellsOf: (line: ReportLine) => string[],
): PaperRow[] {
  const rows: PaperRow[] = [];
  let group: string | null = null;
  for (const line of lines) {
    if (line.role.includes("overlap") && saysNothing(line)) continue;
    const named = line.group?.[language] ?? null;
    if (named !== null && named !== group) rows.push({ role: "group", cells: [named] });
    group = named;
    const role = line.role === "total" ? "sum" : line.isLeaf ? "part" : "row";
    rows.push({ role, cells: [line.label[language], ...cellsOf(line)] });
  }
  return rows;
}

function saysNothing({ figures: { events, planned, attendance } }: ReportLine): boolean {
  return events === 0 && planned === 0 && attendance.low === 0 && attendance.high === 0;
}

function changeOf(
  { role, key, figures }: ReportLine,
  before: ReadonlyMap<string, number>,
  language: Language,
): string {
  const { positive, none } = paperText[language];
  if (role.includes("overlap")) return "";
  const then = before.get(key);
  if (then === undefined) return none;
  const change = figures.events - then;
  return change > 0 ? positive(groupDigits(change)) : signed(change, language);
}

function signed(figure: number, language: Language): string {
  return figure < 0 ? paperText[language].negative(groupDigits(-figure)) : groupDigits(figure);
}

/** As a total is printed; the overlap stands with its range alone. */
function peopleOf({ role, figures }: ReportLine, language: Language): string {
  return role.includes("overlap") ? "" : attendanceWords(figures.attendance, language);
}

/** The printed total in the digits of an official paper: 約２万５千名. N15 */
export function attendanceWords(attendance: Attendance, language: Language): string {
  const words = printedAttendance(attendance, language);
  return language === "ja" ? officialDigits(words) : words;
}

/** 412〜455, 2,000以上; the overlap as what is taken off. */
function rangeOf(attendance: Attendance, isOverlap: boolean, language: Language): string {
  const { low, high, openEnded } = attendance;
  const { none, notLogged } = paperText[language];
  const state = attendanceState(attendance);
  if (!isOverlap && state !== "counted") return state === "no-session" ? none : notLogged;
  const [from, to] = [signed(low, language), signed(high, language)];
  const figure = low === high ? from : reportText[language].range(from, to);
  return openEnded ? reportText[language].qualified["at-least"](figure) : figure;
}
