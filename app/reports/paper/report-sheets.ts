/** The tables of a report's paper for programs: summary, each axis, months, whole events, published totals, rows, terms. N10 */

import { peopleIfCounted } from "~/domain/counting/attendance-state";
import { AXES } from "~/domain/counting/axis";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { paperDefinitionText } from "~/i18n/paper/paper-definition-text";
import { paperSheetText } from "~/i18n/paper/paper-sheet-text";
import { paperText } from "~/i18n/paper/paper-text";
import type { CsvCell } from "~/reports/report/csv-file";
import { linesOf } from "~/reports/report/report-table";
import { methodLines } from "./annex-parts";
import { approvalLine } from "./approval-line";
import { attendanceWords } from "./axis-blocks";
import { axisSheet } from "./axis-sheet";
import { eventSheet } from "./event-sheet";
import type { PaperSheet } from "./paper";
import { largestShown, type PaperFacts } from "./paper-facts";
import { sheetColumns } from "./sheet-columns";

export function reportSheets(facts: PaperFacts, mark: string, language: Language): PaperSheet[] {
  return [
    summarySheet(facts, mark, language),
    ...AXES.map((axis) => axisSheet(facts.tables[axis], language)),
    ...(facts.months.length > 1 ? [monthSheet(facts, language)] : []),
    ...(largestShown(facts).length > 0 ? [wholeSheet(facts, language)] : []),
    ...(facts.published.length > 0 ? [publishedSheet(facts, language)] : []),
    eventSheet(facts, language),
    definitionSheet(facts, language),
  ];
}

const plain = (name: keyof (typeof paperSheetText)["ja"]["sheet"], language: Language) => ({
  name,
  title: paperSheetText[language].sheet[name],
  sums: new Set<number>(),
});

/** A figure of the summary: as a number where it is one, and as it is printed. */
function summarySheet(facts: PaperFacts, mark: string, language: Language): PaperSheet {
  const { item } = paperSheetText[language];
  const t = paperText[language];
  const { total, scoped, states, report, code } = facts;
  const { attendance } = total;
  const url = linesOf(facts.tables.kind, "total")[0]?.links ?? null;
  const words = attendanceWords(attendance, language);
  const approved = approvalLine(report, language);
  const figures: [string, number | null, string, string | null][] = [
    [item.events, total.events, groupDigits(total.events), url?.events ?? null],
    [item.pending, total.pending, groupDigits(total.pending), url?.pending ?? null],
    [item.planned, total.planned, groupDigits(total.planned), url?.planned ?? null],
    [item.continuing, total.continuing, groupDigits(total.continuing), url?.continuing ?? null],
    [item.rough, total.roughlyDated, groupDigits(total.roughlyDated), url?.roughlyDated ?? null],
    [item.low, peopleIfCounted(attendance, attendance.low), words, url?.attendance ?? null],
    [item.high, peopleIfCounted(attendance, attendance.high), words, url?.attendance ?? null],
    [item.whole, scoped.whole.high, attendanceWords(scoped.whole, language), null],
    [
      item.ours,
      peopleIfCounted(scoped.ours, scoped.ours.high),
      attendanceWords(scoped.ours, language),
      null,
    ],
    [item.sessions, attendance.sessions, groupDigits(attendance.sessions), null],
    [
      item.missing,
      attendance.sessionsMissing,
      groupDigits(attendance.sessionsMissing),
      url?.sessionsMissing ?? null,
    ],
    [item.states, states.held, groupDigits(states.held), null],
    [item.statesAll, states.all, groupDigits(states.all), null],
    [item.hidden, facts.hidden, groupDigits(facts.hidden), null],
  ];
  const said: [string, null, string, null][] = [
    [item.rules, null, report.rules, null],
    [item.code, null, report.code, null],
    ...(code === null ? [] : [[item.record, null, code, null] as [string, null, string, null]]),
    ...(approved === null
      ? []
      : [[item.approval, null, approved, null] as [string, null, string, null]]),
    [item.mark, null, mark, null],
    ...(facts.isFictional
      ? [[item.caution, null, t.fictional, null] as [string, null, string, null]]
      : []),
  ];
  return {
    ...plain("summary", language),
    columns: sheetColumns(["item", "value", "words", "rows_url", "as_of"], language),
    printed: 3,
    rows: [...figures, ...said].map((cells) => [...cells, report.asOf]),
  };
}

function monthSheet({ months, report }: PaperFacts, language: Language): PaperSheet {
  return {
    ...plain("months", language),
    columns: sheetColumns(["from", "to", "events", "as_of"], language),
    printed: 3,
    rows: months.map(({ month, events }) => [month.from, month.to, events, report.asOf]),
  };
}

function wholeSheet(facts: PaperFacts, language: Language): PaperSheet {
  const { report } = facts;
  const rows = largestShown(facts).map(({ event, occurrence, attendance }): CsvCell[] => [
    ...[event.id, event.title.ja, occurrence.firstFrom, occurrence.place],
    ...[attendance.low, attendance.high, attendance.openEnded],
    ...[event.title.en, `/events/${event.id}`, report.asOf],
  ]);
  return {
    ...plain("whole", language),
    columns: sheetColumns(
      [
        ...(["event_id", "title_ja", "first_day", "places"] as const),
        ...(["whole_low", "whole_high", "open_ended", "title_en", "rows_url", "as_of"] as const),
      ],
      language,
    ),
    printed: 7,
    rows,
  };
}

function publishedSheet({ published, report }: PaperFacts, language: Language): PaperSheet {
  return {
    ...plain("published", language),
    columns: sheetColumns(
      [
        ...(["from", "to", "published_events", "published_attendance"] as const),
        ...(["wording", "source", "match", "as_of"] as const),
      ],
      language,
    ),
    printed: 6,
    rows: published.map((row): CsvCell[] => [
      ...[row.from, row.to, row.events, row.attendance],
      ...[row.wording[language], row.source, row.match, report.asOf],
    ]),
  };
}

function definitionSheet(facts: PaperFacts, language: Language): PaperSheet {
  const { terms } = paperDefinitionText[language];
  const { method } = paperText[language];
  const lines = methodLines(facts, language).map((line) => [method, line]);
  return {
    ...plain("definitions", language),
    columns: sheetColumns(["term", "meaning"], language),
    printed: 2,
    rows: [...terms, ...lines],
  };
}
