/**
 * How alike two names of organisations are, from 0 to 1: letters in threes, and words in any order.
 *
 * Names with different numbers are different, whatever else they share: Solar I and Solar II. Likeness proposes and
 * never decides: a person confirms, and what was confirmed is recorded as a former name.
 */
import { COMMON_WORDS } from "./name-words";
import { normalisedName } from "./organisation-name";

/** What is compared of a name, made once: a table compares each name with many. */
export type NameShape = {
  normalised: string;
  letters: string;
  triples: Uint32Array;
  /** Of the words that are its own, without those that many names share. */
  ownTriples: Uint32Array;
  /** Each once. */
  words: readonly string[];
  weight: number;
  numbers: string;
};

export function nameLikeness(a: string, b: string): number {
  return likenessOfShapes(nameShape(normalisedName(a)), nameShape(normalisedName(b)));
}

export function nameShape(normalised: string): NameShape {
  const letters = normalised.replaceAll(" ", "");
  const words = [...new Set(normalised.split(" "))];
  return {
    ...{ normalised, letters, words },
    triples: triplesOf(letters),
    ownTriples: triplesOf(words.filter((word) => !COMMON_WORDS.has(word)).join("")),
    weight: words.reduce((sum, word) => sum + weightOf(word), 0),
    numbers: (normalised.match(/\d+/g) ?? []).sort().join(" "),
  };
}

/** What two names with different numbers are at most: too little to be proposed. */
const WITH_OTHER_NUMBERS = 0.3;

export function likenessOfShapes(a: NameShape, b: NameShape): number {
  if (a.letters === "" || b.letters === "") return 0;
  if (a.letters === b.letters) return 1;
  const likeness = Math.max(likenessOfLetters(a, b), likenessOfWords(a, b));
  return a.numbers === b.numbers ? likeness : Math.min(likeness, WITH_OTHER_NUMBERS);
}

/**
 * Kubota Manufacturing America and Mazda Toyota Manufacturing America share most of their letters, and none that is
 * their own.
 */
function likenessOfLetters(a: NameShape, b: NameShape): number {
  const all = dice(a.triples, b.triples);
  const hasOwn = a.ownTriples.length > 0 && b.ownTriples.length > 0;
  return hasOwn ? (all * (1 + dice(a.ownTriples, b.ownTriples))) / 2 : all;
}

/** Dice's coefficient of two sorted lists. */
function dice(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.length && atB < b.length) {
    const difference = (a[atA] ?? 0) - (b[atB] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) atA += 1;
    if (difference >= 0) atB += 1;
  }
  return (2 * common) / (a.length + b.length);
}

/** Each three neighbouring characters as a number, sorted; two spaces stand before the first and one behind the last. */
function triplesOf(letters: string): Uint32Array {
  if (letters === "") return new Uint32Array();
  const codes = Array.from(`  ${letters} `, (character) => (character.codePointAt(0) ?? 0) & 0x3ff);
  const triples = new Uint32Array(codes.length - 2);
  for (let at = 0; at < triples.length; at += 1)
    triples[at] = ((codes[at] ?? 0) << 20) | ((codes[at + 1] ?? 0) << 10) | (codes[at + 2] ?? 0);
  return triples.sort();
}

/** Common words count less: 米国三井物産 and Mitsui & Co. (U.S.A.). */
function likenessOfWords(a: NameShape, b: NameShape): number {
  let common = 0;
  for (const word of a.words) if (b.words.includes(word)) common += weightOf(word);
  return (2 * common) / (a.weight + b.weight);
}

const COMMON_WEIGHT = 0.4;

function weightOf(word: string): number {
  return COMMON_WORDS.has(word) ? COMMON_WEIGHT : 1;
}
