/** A page for each ministry and agency, and one for all missions: figures beside those of a year before, events, what comes. P205 */

import type { CellFigures } from "~/domain/counting/tie-rows";
import { formatDay } from "~/domain/day/format-day";
import { eventsByOrganiser, type OrganiserEvent } from "~/domain/meeting/organiser-report";
import type { Bilingual, Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { meetingPaperText } from "~/i18n/meeting/meeting-paper-text";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import { paperText } from "~/i18n/paper/paper-text";
import { attendanceWords } from "../paper/axis-blocks";
import { eventAttendance, eventTitle, statesOf } from "../paper/event-cells";
import { numbered } from "../paper/main-part";
import type { PaperBlock, PaperPart } from "../paper/paper";
import { isHidden, type PaperFacts } from "../paper/paper-facts";
import { frozenTable } from "../report/frozen-table";
import { linesOf } from "../report/report-table";
import type { MeetingFacts, PaperOrganiser } from "./meeting-facts";
import { changeWords, note, part, table, text } from "./paper-pieces";

const MOST_EVENTS = 12;
const MOST_NEXT = 6;

type Figures = { now: CellFigures | undefined; before: CellFigures | undefined };
type Book = {
  figures: ReadonlyMap<string, Figures>;
  events: ReadonlyMap<string, OrganiserEvent[]>;
};

export function ministryParts(facts: MeetingFacts, of: PaperFacts): PaperPart[] {
  const { language } = facts;
  const t = meetingPartText[language];
  const book = bookOf(facts, of);
  const agencies = facts.organisers.filter(({ type }) => type === "agency");
  const speaks = ({ slug }: PaperOrganiser) => book.figures.has(slug);
  const silent = agencies.filter((one) => !speaks(one));
  const pages = agencies
    .filter(speaks)
    .map((one) => part(one.name[language], agencyBlocks(facts, one, book)));
  const names = silent.map(({ name }) => name[language]).join(paperText[language].list);
  const rest = silent.length > 0 ? [text(t.silent(names)), note(t.absence)] : [];
  return [...pages, part(t.missions, [...missionBlocks(facts, book), ...rest])];
}

function bookOf({ report, before }: MeetingFacts, { tables }: PaperFacts): Book {
  const figures = new Map<string, Figures>();
  const then = linesOf(frozenTable(before, "organiser"), "row");
  for (const { key, figures: of } of linesOf(tables.organiser, "row"))
    figures.set(key, { now: of, before: undefined });
  for (const { key, figures: of } of then)
    figures.set(key, { now: figures.get(key)?.now, before: of });
  return { figures, events: eventsByOrganiser(report) };
}

function agencyBlocks(
  facts: MeetingFacts,
  { slug, name }: PaperOrganiser,
  book: Book,
): PaperBlock[] {
  const t = meetingPartText[facts.language];
  const next = facts.next.rows.filter(({ organiser }) => organiser === slug);
  return numbered([
    [t.figures, [figureTable(book.figures.get(slug), name, facts.language)]],
    [t.done, doneBlocks(facts, book.events.get(slug) ?? [])],
    [t.nextHalf, nextBlocks(next, facts.language)],
  ]);
}

function figureTable(
  { now, before }: Figures = { now: undefined, before: undefined },
  name: Bilingual,
  language: Language,
): PaperBlock {
  const t = meetingPartText[language];
  const counts = [
    [t.events, "events"],
    [t.planned, "planned"],
    [t.continuing, "continuing"],
  ] as const;
  const people = (of: CellFigures | undefined) =>
    of === undefined ? paperText[language].none : attendanceWords(of.attendance, language);
  return table(
    name[language],
    [
      [t.figure, 34],
      [t.last, 22, "end"],
      [t.current, 22, "end"],
      [t.difference, 22, "end"],
    ],
    [
      ...counts.map(([label, figure]) => {
        const [then, today] = [before?.[figure] ?? 0, now?.[figure] ?? 0];
        return {
          cells: [
            label,
            groupDigits(then),
            groupDigits(today),
            changeWords(today - then, language),
          ],
        };
      }),
      { cells: [t.people, people(before), people(now), ""] },
    ],
  );
}

/** The latest first; of what is not shown its number. */
function doneBlocks(
  { report, language }: MeetingFacts,
  all: readonly OrganiserEvent[],
): PaperBlock[] {
  const t = meetingPartText[language];
  const paper = meetingPaperText[language];
  const held = all.filter(({ standing }) => standing !== "planned").map(({ event }) => event);
  const shown = held
    .filter((event) => !isHidden(event))
    .map((event) => ({ event, day: firstDay(event.occurrences) }))
    .toSorted((a, b) => (a.day === b.day ? b.event.id - a.event.id : a.day < b.day ? 1 : -1));
  const hidden = held.length - shown.length;
  const rest = shown.length - MOST_EVENTS;
  const left = [
    ...(rest > 0 ? [paper.others(groupDigits(rest))] : []),
    ...(hidden > 0 ? [paper.hidden(groupDigits(hidden))] : []),
  ];
  const leftOut = left.length > 0 ? [note(left.join(""))] : [];
  if (shown.length === 0) return [text(t.noneDone), ...leftOut];
  return [
    table(
      t.done,
      [
        [t.day, 20],
        [t.event, 40],
        [t.place, 22],
        [t.people, 18, "end"],
      ],
      shown.slice(0, MOST_EVENTS).map(({ event, day }) => ({
        cells: [
          formatDay(day, language),
          eventTitle(event, language),
          statesOf(event, report, language),
          eventAttendance(event, report.period, language),
        ],
      })),
    ),
    ...leftOut,
  ];
}

const firstDay = (occurrences: readonly { outcome: string; firstFrom: string }[]): string =>
  occurrences
    .filter(({ outcome }) => outcome === "held")
    .map(({ firstFrom }) => firstFrom)
    .toSorted()[0] ?? "";

function nextBlocks(next: MeetingFacts["next"]["rows"], language: Language): PaperBlock[] {
  const t = meetingPaperText[language];
  if (next.length === 0) return [text(t.noNext)];
  const rest = next.length - MOST_NEXT;
  return [
    table(
      meetingPartText[language].nextHalf,
      [
        [t.nextColumn.day, 30],
        [t.nextColumn.event, 70],
      ],
      next.slice(0, MOST_NEXT).map(({ day, title }) => ({ cells: [day, title] })),
    ),
    ...(rest > 0 ? [note(t.others(groupDigits(rest)))] : []),
  ];
}

function missionBlocks({ organisers, language }: MeetingFacts, { figures }: Book): PaperBlock[] {
  const t = meetingPartText[language];
  const missions = organisers.filter(({ type }) => type === "mission");
  const isKnown = missions.some(({ finished }) => finished !== null);
  const rows = missions.map(({ slug, name, finished }) => {
    const { now, before } = figures.get(slug) ?? {};
    const [then, today] = [before?.events ?? 0, now?.events ?? 0];
    return {
      cells: [
        name[language],
        groupDigits(then),
        groupDigits(today),
        changeWords(today - then, language),
        now === undefined ? paperText[language].none : attendanceWords(now.attendance, language),
        ...(isKnown ? [finished ? t.reported : t.unreported] : []),
      ],
    };
  });
  return [
    table(
      t.missions,
      [
        [t.organiser, isKnown ? 34 : 40],
        [t.last, 12, "end"],
        [t.current, 12, "end"],
        [t.difference, 12, "end"],
        [t.people, isKnown ? 18 : 24, "end"],
        ...(isKnown ? [[t.reporting, 12] as [string, number]] : []),
      ],
      rows,
    ),
    note(t.memberNote),
  ];
}
