/**
 * Is an entry likely one that is there already? It warns and never refuses.
 *
 * Likely: a common row of the state axis, first days within 3 days, and similar titles in a language.
 */
import { daysBetween, type Period } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";

export type ComparedEntry = {
  title: BilingualText;
  /** Span of the first day. */
  first: Period;
  /** Keys of the state axis: states, or online, nationwide, abroad, unknown. */
  states: readonly string[];
};

export const NEAR_DAYS = 3;
const SIMILAR = 0.6;

export function likelyDoubleEntry(a: ComparedEntry, b: ComparedEntry): boolean {
  return (
    a.states.some((state) => b.states.includes(state)) &&
    daysApart(a.first, b.first) <= NEAR_DAYS &&
    areSimilar(pairsOfTitle(a.title), pairsOfTitle(b.title))
  );
}

/** 0 when the spans share a day. */
function daysApart(a: Period, b: Period): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

/** Pairs of neighbouring characters of a text, a number for each, in order. */
type Pairs = { text: string; codes: Float64Array };
type TitlePairs = { ja: Pairs | null; en: Pairs | null };

const known = new WeakMap<BilingualText, TitlePairs>();

/** Once for a title, however many others it is compared with. */
function pairsOfTitle(title: BilingualText): TitlePairs {
  const made = known.get(title) ?? { ja: folded(title.ja), en: folded(title.en) };
  known.set(title, made);
  return made;
}

const folded = (text: string | null) => (text === null ? null : pairsOf(fold(text)));

const areSimilar = (a: TitlePairs, b: TitlePairs): boolean =>
  isSimilar(a.ja, b.ja) || isSimilar(a.en, b.en);

function isSimilar(a: Pairs | null, b: Pairs | null): boolean {
  if (a === null || b === null) return false;
  // Of a short text and a long one too little can be common.
  const most = a.text === b.text ? 1 : coefficient(Math.min(a.codes.length, b.codes.length), a, b);
  return most >= SIMILAR && similarityOf(a, b) >= SIMILAR;
}

/** Dice's coefficient of the pairs of neighbouring characters: 1 for equal texts, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  return similarityOf(pairsOf(a), pairsOf(b));
}

function similarityOf(a: Pairs, b: Pairs): number {
  if (a.text === b.text) return 1;
  let [common, at, other] = [0, 0, 0];
  while (at < a.codes.length && other < b.codes.length) {
    const difference = (a.codes[at] ?? 0) - (b.codes[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return coefficient(common, a, b);
}

function coefficient(common: number, a: Pairs, b: Pairs): number {
  const all = a.codes.length + b.codes.length;
  return all === 0 ? 0 : (2 * common) / all;
}

/** More than there are characters. */
const BEYOND = 0x110000;

function pairsOf(text: string): Pairs {
  const characters: number[] = [];
  for (const character of text)
    if (character !== " ") characters.push(character.codePointAt(0) ?? 0);
  const codes = new Float64Array(Math.max(0, characters.length - 1));
  for (let at = 0; at < codes.length; at += 1)
    codes[at] = (characters[at] ?? 0) * BEYOND + (characters[at + 1] ?? 0);
  return { text, codes: codes.sort() };
}
