/** What stands behind a paper: every axis with its ranges, the largest whole events, the events, terms and method. N10, N14 */
import { AXES } from "~/domain/counting/axis";
import { formatDay } from "~/domain/day/format-day";
import { attendanceSum, type CountedSession } from "~/domain/submission/frozen-sessions";
import type { EventStanding } from "~/domain/submission/frozen-standings";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperDefinitionText } from "~/i18n/paper/paper-definition-text";
import { paperText } from "~/i18n/paper/paper-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { attendanceWords, wholeTable } from "./axis-blocks";
import { eventAttendance, eventStates, eventTitle, nameOf } from "./event-cells";
import { numbered } from "./main-part";
import type { PaperBlock, PaperColumn, PaperPart, PaperRow } from "./paper";
import { isHidden, type PaperFacts } from "./paper-facts";

/** More would make a paper that nobody turns over; all of them stand in the workbook. */
const MOST_EVENTS = 300;

export function annexParts(facts: PaperFacts, language: Language): PaperPart[] {
  const t = paperText[language];
  const annexes: [string, PaperBlock[]][] = [
    [t.axesTitle, axesBlocks(facts, language)],
    ...(facts.scoped.largest.length > 0
      ? [[t.wholeTitle, wholeBlocks(facts, language)] as [string, PaperBlock[]]]
      : []),
    ...(facts.standings.length > 0
      ? [[t.eventsTitle, eventBlocks(facts, language)] as [string, PaperBlock[]]]
      : []),
    [t.definitionsTitle, definitionBlocks(facts, language)],
  ];
  return annexes.map(([title, blocks], at) => ({
    number: t.annex(facts.number ?? t.number, annexNumber(at + 1, language)),
    title,
    lines: [],
    blocks,
  }));
}

const annexNumber = (at: number, language: Language): string =>
  language === "ja" ? officialDigits(String(at)) : String(at);

function axesBlocks(facts: PaperFacts, language: Language): PaperBlock[] {
  return numbered(
    AXES.map((axis) => [
      paperText[language].axis[axis],
      [{ kind: "table", table: wholeTable(facts.tables[axis], language) }],
    ]),
  );
}

function wholeBlocks({ scoped, report }: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const { column } = t;
  const rows = scoped.largest.map(
    ({ event, occurrence, attendance }: CountedSession): PaperRow => ({
      role: "row",
      cells: [
        String(event.id),
        eventTitle(event, language),
        formatDay(occurrence.firstFrom, language),
        isHidden(event) ? t.none : placeOf(report, occurrence, language),
        attendanceWords(attendanceSum([{ attendance }]), language),
      ],
    }),
  );
  const columns: PaperColumn[] = [
    { label: column.id, width: 9, align: "end" },
    { label: column.event, width: 36, align: "start" },
    { label: column.first, width: 16, align: "start" },
    { label: column.place, width: 21, align: "start" },
    { label: column.people, width: 18, align: "end" },
  ];
  return [
    { kind: "table", table: { title: t.wholeTitle, columns, rows } },
    { kind: "note", text: t.wholeNote },
  ];
}

function placeOf(
  report: PaperFacts["report"],
  { place, state }: CountedSession["occurrence"],
  language: Language,
): string {
  const inState = state === null ? "" : nameOf(report, "state", state, language);
  return [place, inState].filter(Boolean).join(paperText[language].list);
}

function eventBlocks({ standings, report }: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const { column } = t;
  const held = standings.filter(({ standing }) => standing !== "planned");
  const shown = held.slice(0, MOST_EVENTS);
  const columns: PaperColumn[] = [
    { label: column.id, width: 8, align: "end" },
    { label: column.event, width: 35, align: "start" },
    { label: column.lead, width: 16, align: "start" },
    { label: column.first, width: 17, align: "start" },
    { label: column.states, width: 10, align: "start" },
    { label: column.people, width: 14, align: "end" },
  ];
  const rows = shown.map(
    ({ event, by }: EventStanding): PaperRow => ({
      role: "row",
      cells: [
        String(event.id),
        eventTitle(event, language),
        nameOf(report, "organiser", event.organisers[0] ?? "", language),
        formatDay(by.firstFrom, language),
        eventStates(event).join(" "),
        eventAttendance(event, report.period, language),
      ],
    }),
  );
  const note = t.eventsNote(groupDigits(shown.length), groupDigits(held.length));
  return [
    { kind: "table", table: { title: t.eventsTitle, columns, rows } },
    ...(held.length > shown.length ? [{ kind: "note" as const, text: note }] : []),
  ];
}

function definitionBlocks(facts: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const { terms } = paperDefinitionText[language];
  const columns: PaperColumn[] = [
    { label: t.column.term, width: 24, align: "start" },
    { label: t.column.meaning, width: 76, align: "start" },
  ];
  const rows = terms.map((cells): PaperRow => ({ role: "row", cells }));
  const method = methodLines(facts, language).map(
    (text, at): PaperBlock => ({ kind: "item", level: 1, number: `(${at + 1})`, text }),
  );
  return numbered([
    [t.definitions, [{ kind: "table", table: { title: t.definitions, columns, rows } }]],
    [t.method, method],
  ]);
}

/** By what the figures were made, so that they can be made again. */
export function methodLines({ report, code }: PaperFacts, language: Language): string[] {
  const t = paperDefinitionText[language];
  const { period, asOf, rules, plans } = report;
  const names = plans.map(({ name }) => name[language]).join(paperText[language].list);
  return [
    t.period(formatDay(period.from, language), formatDay(period.to, language)),
    t.asOf(namedTokyoTime(asOf, language)),
    ...(plans.length > 0 ? [t.plans(names)] : []),
    t.rules(rules),
    t.code(report.code),
    ...(code === null ? [] : [t.record(code)]),
  ];
}
