/** What stands behind a paper: every axis with its ranges, the largest whole events, the events, terms and method. N10, N14 */
import { AXES } from "~/domain/counting/axis";
import { formatDay } from "~/domain/day/format-day";
import type { EventStanding } from "~/domain/submission/frozen-standings";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperDefinitionText } from "~/i18n/paper/paper-definition-text";
import { paperText } from "~/i18n/paper/paper-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { wholeTable } from "./axis-blocks";
import { eventAttendance, eventTitle, nameOf, statesOf, wholeAttendance } from "./event-cells";
import { numbered } from "./main-part";
import type { PaperBlock, PaperColumn, PaperPart, PaperRow } from "./paper";
import { isHidden, largestShown, type PaperFacts } from "./paper-facts";

/** More would make a paper that nobody turns over; all of them stand in the workbook. */
const MOST_EVENTS = 300;

export function annexParts(facts: PaperFacts, language: Language): PaperPart[] {
  const t = paperText[language];
  const annexes: [string, PaperBlock[]][] = [
    [t.axesTitle, axesBlocks(facts, language)],
    ...(largestShown(facts).length > 0
      ? [[t.wholeTitle, wholeBlocks(facts, language)] as [string, PaperBlock[]]]
      : []),
    ...(listed(facts).length > 0
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

function wholeBlocks(facts: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const { column } = t;
  const { scoped, report } = facts;
  const shown = largestShown(facts);
  const rows = shown.map((session): PaperRow => {
    const { event, occurrence } = session;
    return {
      role: "row",
      cells: [
        String(event.id),
        eventTitle(event, language),
        formatDay(occurrence.firstFrom, language),
        placeOf(report, occurrence, language),
        wholeAttendance(session, language),
      ],
    };
  });
  const columns: PaperColumn[] = [
    { label: column.id, width: 8, align: "end" },
    { label: column.event, width: 33, align: "start" },
    { label: column.first, width: 18, align: "start" },
    { label: column.place, width: 24, align: "start" },
    { label: column.people, width: 17, align: "end" },
  ];
  return [
    { kind: "table", table: { title: t.wholeTitle, columns, rows } },
    { kind: "note", text: t.wholeNote },
    ...hiddenNote(scoped.largest.length - shown.length, language),
  ];
}

/** Where rows are left out of a list. P163 */
function hiddenNote(events: number, language: Language): PaperBlock[] {
  if (events === 0) return [];
  return [{ kind: "note", text: paperText[language].hiddenNote(groupDigits(events)) }];
}

function placeOf(
  report: PaperFacts["report"],
  { place, state }: { place: string | null; state: string | null },
  language: Language,
): string {
  const inState = state === null ? null : nameOf(report, "state", state, language);
  return paperText[language].placeIn(place ?? "", inState ?? "").trim();
}

/** Held in the period, and shown. */
function listed({ standings }: PaperFacts): EventStanding[] {
  return standings.filter(({ event, standing }) => standing !== "planned" && !isHidden(event));
}

function eventBlocks(facts: PaperFacts, language: Language): PaperBlock[] {
  const t = paperText[language];
  const { column } = t;
  const { report, standings } = facts;
  const held = listed(facts);
  const hidden = standings.filter(
    ({ event, standing }) => standing !== "planned" && isHidden(event),
  ).length;
  const shown = held.slice(0, MOST_EVENTS);
  const [id, title, lead, first, states, people] = LIST_WIDTHS[language];
  const columns: PaperColumn[] = [
    { label: column.id, width: id, align: "end" },
    { label: column.event, width: title, align: "start" },
    { label: column.lead, width: lead, align: "start" },
    { label: column.first, width: first, align: "start" },
    { label: column.states, width: states, align: "start" },
    { label: column.people, width: people, align: "end" },
  ];
  const rows = shown.map(
    ({ event, by }: EventStanding): PaperRow => ({
      role: "row",
      cells: [
        String(event.id),
        eventTitle(event, language),
        nameOf(report, "organiser", event.organisers[0] ?? "", language),
        formatDay(by.firstFrom, language),
        statesOf(event, report, language),
        eventAttendance(event, report.period, language),
      ],
    }),
  );
  const note = t.eventsNote(groupDigits(shown.length), groupDigits(held.length));
  return [
    { kind: "table", table: { title: t.eventsTitle, columns, rows } },
    { kind: "note", text: t.roundingNote },
    ...(shown.some(({ by }) => by.firstFrom < report.period.from)
      ? [{ kind: "note" as const, text: t.earlierNote }]
      : []),
    ...(held.length > shown.length ? [{ kind: "note" as const, text: note }] : []),
    ...hiddenNote(hidden, language),
  ];
}

/** Names of organisers are longer in English. */
const LIST_WIDTHS: Record<Language, readonly [number, number, number, number, number, number]> = {
  ja: [7, 29, 17, 18, 15, 14],
  en: [7, 27, 22, 14, 17, 13],
};

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
