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
    (similarTitles(a.title.ja, b.title.ja) || similarTitles(a.title.en, b.title.en))
  );
}

/** 0 when the spans share a day. */
function daysApart(a: Period, b: Period): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

function similarTitles(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && similarity(fold(a), fold(b)) >= SIMILAR;
}

/** Dice's coefficient of the pairs of neighbouring characters: 1 for equal texts, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const pairsOfA = pairsOf(a);
  const pairsOfB = pairsOf(b);
  const counts = new Map<string, number>();
  for (const pair of pairsOfA) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOfB) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) common += 1;
    counts.set(pair, left - 1);
  }
  const all = pairsOfA.length + pairsOfB.length;
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsOf(text: string): string[] {
  const characters = [...text.replaceAll(" ", "")];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
