/** The first pages of a paper: what was done, by priority area and month, and what has nothing registered. N13-N15 */
import { attendanceState } from "~/domain/counting/attendance-state";
import type { Period } from "~/domain/day/calendar-date";
import { formatReportPeriod } from "~/domain/day/format-day";
import { countsSecrets } from "~/domain/submission/counts-secrets";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { printedAttendance } from "~/i18n/counting/printed-text";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";
import { reportText } from "~/i18n/report/report-text";
import { frozenTable } from "~/reports/report/frozen-table";
import { publishedLines } from "~/reports/report/published-lines";
import { approvalLine } from "./approval-line";
import { type Change, shortTable } from "./axis-blocks";
import type { PaperBlock, PaperPart } from "./paper";
import type { PaperFacts } from "./paper-facts";

/** Dated as of when it speaks, unless it is said how it is headed. */
export function mainPart(facts: PaperFacts, asOf: string, language: Language): PaperPart {
  const t = paperText[language];
  const period = formatReportPeriod(facts.report.period, language);
  const approved = approvalLine(facts.report, language);
  const blocks = numbered([
    [t.summary, [...summaryItems(facts, period, language), ...summaryNote(facts, language)]],
    ...sectionIf(facts.total.events > 0, t.axis.priority, () => priorityBlocks(facts, language)),
    ...sectionIf(facts.months.length > 1 && facts.total.events > 0, t.chart, () =>
      monthBlocks(facts, language),
    ),
    gapSection(facts, language),
    ...sectionIf(facts.published.length > 0, t.publishedTitle, () =>
      publishedBlocks(facts, language),
    ),
  ]);
  return {
    number: facts.number ?? t.number,
    title: t.title(period),
    lines:
      facts.lines.length > 0
        ? facts.lines
        : [asOf, t.body, ...(approved === null ? [] : [approved])],
    blocks,
  };
}

type Section = [title: string, blocks: PaperBlock[]];

const sectionIf = (holds: boolean, title: string, blocks: () => PaperBlock[]): Section[] =>
  holds ? [[title, blocks()]] : [];

export function numbered(sections: readonly Section[]): PaperBlock[] {
  return sections.flatMap(([text, blocks], at): PaperBlock[] => [
    { kind: "section", number: officialDigits(String(at + 1)), text },
    ...blocks,
  ]);
}

/** (1), (2) and so on; an empty sentence is none. */
const items = (texts: readonly string[]): PaperBlock[] =>
  texts
    .filter((text) => text !== "")
    .map((text, at) => ({
      kind: "item",
      level: 1,
      number: `(${at + 1})`,
      text: text.trim(),
    }));

function summaryItems(facts: PaperFacts, period: string, language: Language): PaperBlock[] {
  const t = paperText[language];
  const { total, hidden, finished, states } = facts;
  const count = groupDigits;
  const done = finished ? t.finished(count(finished.posts), count(finished.of)) : "";
  const isNothing = total.events + total.continuing + total.attendance.sessions === 0;
  return items([
    isNothing
      ? t.nothing(period)
      : t.held(period, count(total.events)) +
        (total.pending > 0 ? t.pending(count(total.pending)) : ""),
    isNothing ? "" : attendanceSentences(facts, language),
    missingSentence(facts, language),
    t.coverage(count(states.held), count(states.all)) + done,
    besidesSentence(facts, language),
    hidden > 0 ? t.hidden(count(hidden)) : "",
    countsSecrets(facts.report) ? "" : t.withoutSecrets,
  ]);
}

/** What stands beside the events held; of nothing it is silent. */
function besidesSentence({ total }: PaperFacts, language: Language): string {
  const t = paperText[language];
  const named: [number, (events: string) => string][] = [
    [total.planned, t.besidesPlanned],
    [total.continuing, t.besidesContinuing],
    [total.roughlyDated, t.besidesRough],
  ];
  const said = named.flatMap(([events, say]) => (events > 0 ? [say(groupDigits(events))] : []));
  return said.length > 0 ? t.besides(said) : "";
}

/** Where no table with the note follows, what is rounded says so here. N15 */
function summaryNote({ total }: PaperFacts, language: Language): PaperBlock[] {
  const isAlone = total.events === 0 && attendanceState(total.attendance) === "counted";
  return isAlone ? [{ kind: "note", text: paperText[language].roundingNote }] : [];
}

/** With and without what is the attendance of the whole events of others. N14 */
function attendanceSentences({ total, scoped }: PaperFacts, language: Language): string {
  const t = paperText[language];
  if (attendanceState(total.attendance) !== "counted") return t.noAttendance;
  const people = (of: PaperFacts["total"]["attendance"]) => printedAttendance(of, language);
  const { whole, ours } = scoped;
  const unknown = total.attendance.unknownSessions;
  return [
    t.attendance(people(total.attendance)),
    whole.sessions > 0 ? t.whole(people(whole), groupDigits(whole.sessions), people(ours)) : "",
    unknown > 0 ? t.unknownScope(groupDigits(unknown)) : "",
  ].join("");
}

function missingSentence({ total: { attendance } }: PaperFacts, language: Language): string {
  const { sessions, sessionsMissing } = attendance;
  if (sessionsMissing === 0) return "";
  return paperText[language].missing(groupDigits(sessions), groupDigits(sessionsMissing));
}

function priorityBlocks(facts: PaperFacts, language: Language): PaperBlock[] {
  const change = changeOf(facts, language);
  return [
    { kind: "table", table: shortTable(facts.tables.priority, change, language) },
    { kind: "note", text: paperText[language].notes(change !== null) },
  ];
}

function changeOf({ before }: PaperFacts, language: Language): Change | null {
  if (before === null) return null;
  const label = paperText[language].column.changeFrom(formatReportPeriod(before.period, language));
  return { label, table: frozenTable(before, "priority") };
}

function monthBlocks({ months, undated }: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const years = new Set(months.map(({ month }) => month.from.slice(0, 4)));
  const bars = months.map(({ month, events }) => ({
    label: monthLabel(month, years.size > 2, language),
    value: events,
  }));
  const words = bars.map(({ label, value }) => t.bar(label, groupDigits(value))).join(t.list);
  const chart = { title: t.chart, unit: t.chartUnit, words: `${t.chart}: ${words}`, bars };
  return [
    { kind: "chart", chart },
    ...(undated > 0 ? [{ kind: "note" as const, text: t.undated(groupDigits(undated)) }] : []),
  ];
}

function monthLabel({ from }: Period, withYear: boolean, language: Language): string {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const t = paperText[language];
  return withYear ? t.monthOf(year, month) : t.month(month);
}

/** N15 What has nothing registered is named so, and not as a place where nothing was done. */
function gapSection({ states, finished, unasked = null }: PaperFacts, language: Language): Section {
  const t = paperText[language];
  const { without } = states;
  const names = without.map((label) => label[language]).join(t.list);
  const text = without.length > 0 ? names : t.noGaps;
  const posts = finished
    ? t.finishedNote(groupDigits(finished.posts), groupDigits(finished.of))
    : unasked === null
      ? ""
      : t.unasked[unasked];
  const note: PaperBlock[] = without.length > 0 ? [{ kind: "note", text: t.gapNote(posts) }] : [];
  return [t.gaps(groupDigits(without.length)), [{ kind: "text", text }, ...note]];
}

/** N8 Beside the computed totals, never over them. */
function publishedBlocks({ published }: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const lines = publishedLines(published, language);
  const [period, figures, source] = [t.column.period, t.column.published, t.column.source];
  return [
    {
      kind: "table",
      table: {
        title: t.publishedTitle,
        columns: [
          { label: period, width: 26, align: "start" },
          { label: figures, width: 34, align: "start" },
          { label: source, width: 40, align: "start" },
        ],
        rows: lines.map((line) => ({
          role: "row",
          cells: [
            line.period,
            reportText[language].publishedFigures(line.events, line.attendance),
            line.source,
          ],
        })),
      },
    },
    { kind: "note", text: t.publishedNote },
  ];
}
