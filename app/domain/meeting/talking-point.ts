/**
 * What is said at a meeting (発言要領): sentences that hold no figure of their own. A letter stands for a figure of the
 * report of the meeting, {件数} in Japanese and {events} in English, and is written whenever papers are made. P206
 */
import { unboundNumerals } from "~/domain/message/unbound-numerals";
import type { Bilingual } from "~/domain/value/language";
import { linesIn } from "./meeting";

export const REPORT_LETTERS = ["events", "before", "change", "attendance", "states"] as const;
export type ReportLetter = (typeof REPORT_LETTERS)[number];

/** As they are typed. */
export const LETTER_NAMES: Record<ReportLetter, Bilingual> = {
  events: { ja: "件数", en: "events" },
  before: { ja: "前年件数", en: "events before" },
  change: { ja: "件数の増減", en: "change" },
  attendance: { ja: "延べ参加者数", en: "attendance" },
  states: { ja: "州・地域の数", en: "states" },
};

export const POINT_REFUSALS = ["unbound-numeral", "unknown-letter"] as const;
export type PointRefusal = { reason: (typeof POINT_REFUSALS)[number]; piece: string };

const TOKEN = /[{｛]([^{}｛｝]*)[}｝]/gu;

/** The first thing that is wrong with a text, its lines asked one after another; null: nothing. */
export function checkPoints(text: string): PointRefusal | null {
  for (const line of linesIn(text)) {
    const unknown = [...line.matchAll(TOKEN)].find(([, name = ""]) => letterOf(name) === null);
    if (unknown !== undefined) return { reason: "unknown-letter", piece: unknown[0] };
    const [unbound] = unboundNumerals(line.replace(TOKEN, STANDS));
    if (unbound !== undefined) return { reason: "unbound-numeral", piece: unbound.piece };
  }
  return null;
}

/** The same of a text that holds no letters, such as a question. */
export function checkUnbound(text: string): PointRefusal | null {
  const [unbound] = unboundNumerals(text);
  return unbound === undefined ? null : { reason: "unbound-numeral", piece: unbound.piece };
}

export function sayPoint(line: string, figures: Readonly<Record<ReportLetter, string>>): string {
  return line.replace(TOKEN, (token, name: string) => {
    const letter = letterOf(name);
    return letter === null ? token : figures[letter];
  });
}

/** In the place of a letter, so that what stands around it does not grow together. */
const STANDS = "〓";

function letterOf(name: string): ReportLetter | null {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  const isOf = (letter: ReportLetter) => Object.values(LETTER_NAMES[letter]).includes(plain);
  return REPORT_LETTERS.find(isOf) ?? null;
}
