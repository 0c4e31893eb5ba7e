/** The papers of a meeting in one: agenda, numbered papers, and what the speaker holds; or the summary for release. P205 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import { linesIn, type MeetingDraft } from "~/domain/meeting";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { eventWords } from "~/i18n/event/event-words";
import { meetingPaperText } from "~/i18n/meeting-paper-text";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";
import { shortTable } from "./axis-blocks";
import { mainPart, numbered } from "./main-part";
import type { Paper, PaperBlock, PaperPart } from "./paper";
import { type PaperFacts, paperFacts } from "./paper-facts";
import { withOfficialDigits } from "./report-paper";

export type NextEvents = {
  from: CalendarDate;
  to: CalendarDate;
  rows: readonly { day: string; title: string; lead: string }[];
  more: number;
  hidden: number;
};
export type MeetingFacts = {
  meeting: MeetingDraft;
  report: FrozenReport;
  before: FrozenReport | null;
  /** The short code of the frozen report; null: of the register as it is. */
  code: string | null;
  next: NextEvents;
  answers: readonly { question: string; said: string; source: string }[];
  today: CalendarDate;
  language: Language;
  edition: Edition;
};

export function meetingPaper(facts: MeetingFacts): Paper {
  const { meeting, language, edition, today, report } = facts;
  const t = meetingPaperText[language];
  const title = titleOf(facts);
  const of = paperFacts({
    ...{ report, before: facts.before, code: facts.code, finished: null, lines: [] },
    number: edition === "outside" ? t.summary : t.number(numberOf(1, language)),
  });
  const day = dayIn(meeting.day, language);
  const lines = [day, paperText[language].body];
  const main = withoutAnnexes({ ...mainPart(of, day, language), lines }, language);
  const parts = edition === "outside" ? [main] : insideParts(facts, of, main);
  const mark = edition === "outside" ? "confidentiality-1" : "confidentiality-2";
  return {
    ...{ language, title, sheets: [] },
    parts: language === "ja" ? parts.map(withOfficialDigits) : parts,
    mark: eventWords[language].classification[mark],
    foot: t.foot(title, dayIn(today, language)),
    caution: of.isFictional ? paperText[language].fictional : null,
    asOf: `${today}T00:00:00.000Z`,
    pageOf: paperText[language].pageOf,
  };
}

const titleOf = ({ meeting, language }: MeetingFacts): string =>
  language === "en" ? (meeting.titleEn ?? meeting.titleJa) : meeting.titleJa;

function dayIn(day: CalendarDate, language: Language): string {
  const words = formatDay(day, language, { era: true });
  return language === "ja" ? officialDigits(words) : words;
}

const numberOf = (at: number, language: Language): string =>
  language === "ja" ? officialDigits(String(at)) : String(at);

function insideParts(facts: MeetingFacts, of: PaperFacts, main: PaperPart): PaperPart[] {
  const { language, meeting } = facts;
  const t = meetingPaperText[language];
  const table = (axis: "state" | "organiser"): PaperBlock[] => [
    { kind: "table", table: shortTable(of.tables[axis], null, language) },
    { kind: "note", text: paperText[language].roundingNote },
  ];
  const papers: PaperPart[] = [
    main,
    part(t.states, table("state")),
    part(t.organisers, table("organiser")),
    part(t.next, [...nextBlocks(facts), ...decisionBlocks(facts)]),
  ].map((one, at) => ({ ...one, number: t.number(numberOf(at + 1, language)) }));
  const held: PaperPart[] = [
    ...(linesIn(meeting.talkingPoints).length > 0
      ? [{ ...part(t.talking, items(linesIn(meeting.talkingPoints))), number: t.notOfficial }]
      : []),
    ...(facts.answers.length > 0
      ? [{ ...part(t.questions, answerBlocks(facts)), number: t.notOfficial }]
      : []),
  ];
  return [agendaPart(facts, [...papers]), ...papers, ...held];
}

/** Papers of a meeting have no annexes that a note could lead to. */
function withoutAnnexes(main: PaperPart, language: Language): PaperPart {
  const { notes, roundingNote } = paperText[language];
  const leading = [notes(true), notes(false)];
  const blocks = main.blocks.map((block) =>
    block.kind === "note" && leading.includes(block.text)
      ? { ...block, text: roundingNote }
      : block,
  );
  return { ...main, blocks };
}

const part = (title: string, blocks: PaperBlock[]): PaperPart => ({
  ...{ number: "", title, lines: [], blocks },
});

const items = (texts: readonly string[]): PaperBlock[] =>
  texts.map((text, at) => ({ kind: "item", level: 1, number: `(${at + 1})`, text }));

function agendaPart(facts: MeetingFacts, papers: readonly PaperPart[]): PaperPart {
  const { meeting, language } = facts;
  const t = meetingPaperText[language];
  const when = [dayIn(meeting.day, language), meeting.time ?? ""].filter(Boolean).join("　");
  const text = (words: string): PaperBlock[] => [{ kind: "text", text: words }];
  const blocks = numbered([
    [t.when, text(when)],
    [t.place, text(meeting.place)],
    [t.agenda, items(linesIn(meeting.agenda))],
    [t.attendees, items(linesIn(meeting.attendees))],
    [
      t.handed,
      papers.map(({ number, title }) => ({ kind: "item", level: 1, number, text: title })),
    ],
  ]);
  return { ...part(titleOf(facts), blocks), lines: [t.agendaTitle] };
}

function nextBlocks({ next, language }: MeetingFacts): PaperBlock[] {
  const t = meetingPaperText[language];
  const title = t.nextHalf(dayIn(next.from, language), dayIn(next.to, language));
  const left = [
    ...(next.more > 0 ? [t.others(groupDigits(next.more))] : []),
    ...(next.hidden > 0 ? [t.hidden(groupDigits(next.hidden))] : []),
  ].join("");
  const { day, event, lead } = t.nextColumn;
  const rows: PaperBlock[] =
    next.rows.length === 0
      ? [{ kind: "text", text: t.noNext }]
      : [
          {
            kind: "table",
            table: {
              title,
              columns: [
                { label: day, width: 26, align: "start" },
                { label: event, width: 50, align: "start" },
                { label: lead, width: 24, align: "start" },
              ],
              rows: next.rows.map((row) => ({
                role: "row",
                cells: [row.day, row.title, row.lead],
              })),
            },
          },
        ];
  const note: PaperBlock[] = left === "" ? [] : [{ kind: "note", text: left }];
  return [{ kind: "section", number: numberOf(1, language), text: title }, ...rows, ...note];
}

function decisionBlocks({ meeting, language }: MeetingFacts): PaperBlock[] {
  const t = meetingPaperText[language];
  const asked = linesIn(meeting.decisions);
  return [
    { kind: "section", number: numberOf(2, language), text: t.decisions },
    ...(asked.length > 0 ? items(asked) : [{ kind: "text", text: t.noDecisions } as const]),
  ];
}

function answerBlocks({ answers, language }: MeetingFacts): PaperBlock[] {
  const t = meetingPaperText[language];
  return answers.flatMap(({ question, said, source }, at): PaperBlock[] => [
    { kind: "section", number: numberOf(at + 1, language), text: question },
    { kind: "text", text: t.answer(said) },
    { kind: "note", text: t.source(source) },
  ]);
}
