/**
 * Numerals of a message that no fact stands behind. P201
 *
 * Figures of every script (1, １, ①, Ⅳ, 一, 千二百), ordinals among them, and number words of both languages. What is a
 * word, a name or a date, and no figure, stands on the written list of `allowed-numerals`.
 */
import { ALLOWED_NUMERALS, type AllowedNumeral } from "./allowed-numerals";
import { piecesOf } from "./message-text";

const KANJI = "〇零一二三四五六七八九十百千万億兆京壱弐拾萬廿卅";
const SIGN = `[\\p{N}${KANJI}]`;
const RUN = new RegExp(`${SIGN}+(?:[.,．，:：/／]${SIGN}+)*`, "gu");
const IS_SIGN = new RegExp(SIGN, "u");
const SEPARATOR = /[.,．，]/;

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const TEENS =
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const LARGE = "hundreds?|thousands?|millions?|billions?|trillions?|dozens?";
const ORDINALS =
  "first|second|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredths?|thousandths?|millionths?";
const PARTS =
  "zero|half|halves|quarters?|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|(?:two|three|four|five|ten|hundred)fold";
const WORD = `(?:${[ONES, TEENS, LARGE, ORDINALS, PARTS].join("|")})`;
const ENGLISH = new RegExp(`(?<![a-z])${WORD}(?:[-\\s]+(?:and\\s+)?${WORD})*(?![a-z])`, "giu");
/** II, III, IV and further; a single I is a word, V and X are letters. */
const ROMAN = /(?<![A-Za-z])(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI{0,3}|XX)(?![A-Za-z])/gu;
const JAPANESE = /半数|過半|半分|半減|倍|ひとつ|ふたつ|みっつ|よっつ|いつつ|ひとり|ふたり/gu;

export type UnboundNumeral = { piece: string; at: number };

/** In the order of the text. Letters that stand for figures are none. */
export function unboundNumerals(
  wording: string,
  allowed: readonly AllowedNumeral[] = ALLOWED_NUMERALS,
): UnboundNumeral[] {
  let at = 0;
  return piecesOf(wording).flatMap((piece) => {
    if (piece.kind !== "words") return [];
    const start = wording.indexOf(piece.text, at);
    at = start + piece.text.length;
    return unboundIn(piece.text, allowed).map((one) => ({ ...one, at: one.at + start }));
  });
}

/** No piece has signs of two patterns: each is of other signs, or words of their own. */
function unboundIn(text: string, allowed: readonly AllowedNumeral[]): UnboundNumeral[] {
  const plain = narrow(text);
  const covered = allowedSpans(plain, allowed);
  return [RUN, ENGLISH, ROMAN, JAPANESE]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index, 0: found }) => ({ at: index, end: index + found.length }))
    .filter((span) => !covered.some(({ at, end }) => at <= span.at && span.end <= end))
    .sort((a, b) => a.at - b.at)
    .map(({ at, end }) => ({ piece: text.slice(at, end), at }));
}

type Span = { at: number; end: number };

/** Full-width letters and digits as the narrow ones, each at its place. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function allowedSpans(text: string, allowed: readonly AllowedNumeral[]): Span[] {
  const lower = text.toLowerCase();
  return allowed.flatMap(({ words }) => {
    const phrase = words.toLowerCase();
    const spans: Span[] = [];
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      const span = { at, end: at + phrase.length };
      if (standsAlone(lower, span)) spans.push(span);
    }
    return spans;
  });
}

/** 一部 of 十一部 is no word of its own, nor is G7 of G70, or one of anyone. */
function standsAlone(text: string, { at, end }: Span): boolean {
  return !joins(text, at, at - 1, at - 2) && !joins(text, end - 1, end, end + 1);
}

function joins(text: string, edge: number, beside: number, beyond: number): boolean {
  const at = (place: number): string => text[place] ?? "";
  const [own, next, after] = [at(edge), at(beside), at(beyond)];
  if (/[a-z]/.test(own)) return /[a-z]/.test(next);
  if (!IS_SIGN.test(own)) return false;
  return IS_SIGN.test(next) || (SEPARATOR.test(next) && IS_SIGN.test(after));
}
