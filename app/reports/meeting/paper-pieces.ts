/** Pieces that the papers of a meeting are put together from. */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";
import type { PaperBlock, PaperColumn, PaperPart, PaperRow } from "../paper/paper";

export const part = (title: string, blocks: PaperBlock[]): PaperPart => ({
  ...{ number: "", title, lines: [], blocks },
});

export const text = (words: string): PaperBlock => ({ kind: "text", text: words });
export const note = (words: string): PaperBlock => ({ kind: "note", text: words });

export const items = (texts: readonly string[]): PaperBlock[] =>
  texts.map((words, at) => ({ kind: "item", level: 1, number: `(${at + 1})`, text: words }));

/** In the digits of an official paper. */
export const inDigits = (words: string, language: Language): string =>
  language === "ja" ? officialDigits(words) : words;

export const numberOf = (at: number, language: Language): string => inDigits(String(at), language);

export const dayIn = (day: CalendarDate, language: Language): string =>
  inDigits(formatDay(day, language, { era: true }), language);

/** ＋12, △3, 0 */
export function changeWords(change: number, language: Language): string {
  const { positive, negative } = paperText[language];
  if (change > 0) return positive(groupDigits(change));
  return change < 0 ? negative(groupDigits(-change)) : "0";
}

type Column = [label: string, width: number, align?: PaperColumn["align"]];

export function table(
  title: string,
  columns: readonly Column[],
  rows: readonly { cells: readonly string[]; role?: PaperRow["role"] }[],
): PaperBlock {
  return {
    kind: "table",
    table: {
      title,
      columns: columns.map(([label, width, align = "start"]) => ({ label, width, align })),
      rows: rows.map(({ cells, role = "row" }) => ({ role, cells })),
    },
  };
}
