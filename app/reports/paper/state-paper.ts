/** The one-pager of a state as a paper: bounded lists, and how many more there are. P204 */

import type { CalendarDate } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { eventWords } from "~/i18n/event/event-words";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import type { Paper, PaperBlock, PaperDrawing, PaperTable } from "./paper";

/** What is listed in words of the language of the paper; `more`: beyond those that are handed over. */
export type PaperList = { items: readonly string[]; more: number; hidden: number };

export type StateFacts = {
  name: string;
  language: Language;
  edition: Edition;
  today: CalendarDate;
  isFictional: boolean;
  outline: Omit<PaperDrawing, "title" | "words">;
  rows: readonly { label: string; text: string }[];
  messages: readonly { said: string; source: string }[];
  employers: PaperList;
  projects: PaperList;
  ties: PaperList;
  contacts: PaperList;
  held: PaperList;
  next: PaperList;
};

/** `most`: of each list; as many as leave one page. */
export function statePaper(facts: StateFacts, most: number): Paper {
  const { name, language, edition, today, outline } = facts;
  const t = statePaperText[language];
  const day = formatDay(today, language, { era: true });
  const asOf = language === "ja" ? officialDigits(day) : day;
  const { classification } = eventWords[language];
  const mark = edition === "inside" ? "confidentiality-2" : "confidentiality-1";
  const count = (held: boolean) =>
    groupDigits(outline.dots.filter((dot) => dot.held === held).length);
  const title = t.title(name);
  const words = t.map(name, count(true), count(false));
  return {
    ...{ language, title, mark: classification[mark] },
    foot: t.foot(t.editions[edition], asOf),
    caution: facts.isFictional ? paperText[language].fictional : null,
    asOf: `${today}T00:00:00.000Z`,
    pageOf: paperText[language].pageOf,
    sheets: [],
    parts: [
      {
        ...{ number: t.number, title, lines: [asOf] },
        blocks: [
          { kind: "beside", drawing: { title, words, ...outline }, rows: facts.rows },
          ...messageBlocks(facts),
          { kind: "table", table: listsTable(facts, most) },
          { kind: "note", text: t.note },
        ],
      },
    ],
  };
}

function messageBlocks({ messages, language }: StateFacts): PaperBlock[] {
  const t = statePaperText[language];
  if (messages.length === 0) return [{ kind: "note", text: t.noMessages }];
  const table: PaperTable = {
    title: t.messages,
    columns: [
      { label: t.messages, width: 82, align: "start" },
      { label: t.messageSource, width: 18, align: "start" },
    ],
    rows: messages.map(({ said, source }, at) => ({
      role: "row",
      cells: [`(${at + 1}) ${said}`, source],
    })),
  };
  return [{ kind: "table", table }];
}

function listsTable(facts: StateFacts, most: number): PaperTable {
  const t = statePaperText[facts.language];
  const rows: [string, PaperList, string][] = [
    [t.employers, facts.employers, t.noEmployers],
    [t.projects, facts.projects, t.noProjects],
    [t.ties, facts.ties, t.noTies],
    [t.contacts, facts.contacts, t.noContacts],
    [t.held, facts.held, t.noHeld],
    [t.next, facts.next, t.noNext],
  ];
  return {
    title: t.rest,
    columns: [
      { label: t.item, width: 20, align: "start" },
      { label: t.content, width: 80, align: "start" },
    ],
    rows: rows.map(([label, list, nothing]) => ({
      role: "row",
      cells: [label, listText(list, most, nothing, facts.language)],
    })),
  };
}

function listText(list: PaperList, most: number, nothing: string, language: Language): string {
  const t = statePaperText[language];
  const shown = list.items.slice(0, most);
  const more = list.more + list.items.length - shown.length;
  const lines = shown.map((item) => `${t.bullet}${item}`);
  const left = [
    ...(more > 0 ? [t.others(groupDigits(more))] : []),
    ...(list.hidden > 0 ? [t.hidden(groupDigits(list.hidden))] : []),
  ];
  if (lines.length === 0 && left.length === 0) return nothing;
  return [...lines, ...(left.length > 0 ? [left.join(t.list)] : [])].join("\n");
}
