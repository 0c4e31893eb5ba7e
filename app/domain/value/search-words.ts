/**
 * Texts as words that an index holds, and questions as phrases of such words.
 *
 * Japanese is not written in words: every character of it begins a word of two (自動車 = 自動 動車 車), so that any part
 * of a text is found by a phrase. Words of other scripts stay whole and are found by their beginning. The same words
 * serve any index that knows phrases and beginnings.
 */
import { fold } from "./search-text";

const JAPANESE = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆";
// Letters of other scripts must leave Japanese out, or 「US雇用」 were one word. A picture (★, 🚌) is a word of its own.
const RUNS = new RegExp(`[${JAPANESE}]+|(?:(?![${JAPANESE}])[\\p{L}\\p{N}\\p{M}])+|\\p{So}`, "gu");
const IS_JAPANESE = new RegExp(`^[${JAPANESE}]`, "u");

/** Words that stand one behind the other; the last one need only begin so. */
export type Phrase = { words: readonly string[]; begins: boolean };

/** The words of a text in their order; of a folded one the same. */
export function indexedWords(text: string): string[] {
  return wordsOfFolded(fold(text));
}

/** The same of a text that is folded already. */
export function wordsOfFolded(folded: string): string[] {
  return runsOf(folded).flatMap(wordsOf);
}

/** What a question asks for: a phrase for each of its parts between spaces, all of which must be there, in any order. */
export function askedPhrases(q: string): Phrase[] {
  return fold(q)
    .split(" ")
    .flatMap((part) => phraseOf(runsOf(part)) ?? []);
}

/** The parts of a question that may be answered by different texts of one thing: signs alone are none. */
export function askedParts(q: string): string[] {
  return fold(q)
    .split(" ")
    .filter((part) => !asksNothing(part));
}

/** Is there anything in it to search for? Signs alone are in no index. */
export function asksNothing(q: string): boolean {
  return askedPhrases(q).length === 0;
}

function phraseOf(runs: readonly string[]): Phrase | null {
  const last = runs.at(-1);
  if (last === undefined) return null;
  const before = runs.slice(0, -1).flatMap(wordsOf);
  const [pairs, begins] = endOf(last);
  return { words: [...before, ...pairs], begins };
}

/** The last character of a Japanese run begins a word that goes on behind it, so it is asked for in a pair alone. */
function endOf(run: string): [words: string[], begins: boolean] {
  const words = wordsOf(run);
  const isPair = IS_JAPANESE.test(run) && words.length > 1;
  return isPair ? [words.slice(0, -1), false] : [words, true];
}

function runsOf(folded: string): string[] {
  return folded.match(RUNS) ?? [];
}

function wordsOf(run: string): string[] {
  if (!IS_JAPANESE.test(run)) return [run];
  const characters = [...run];
  return characters.map((character, at) => character + (characters[at + 1] ?? ""));
}
