/**
 * Text folded so that what is typed finds what is stored, in Japanese and English.
 *
 * Stored columns and queries go through the same `fold`; its result is for comparing, never for showing.
 */
import { withoutRadicals } from "./radicals";

const SHORT_WORDS = new Map([
  ["saint", "st"],
  ["sainte", "ste"],
  ["fort", "ft"],
  ["mount", "mt"],
]);

/**
 * NFKC, radicals as ideographs, lower case, without accents, apostrophes and 中黒, dashes and commas as spaces.
 *
 * Saint, Fort and Mount become St, Ft and Mt as whole words: Saint Paul = St. Paul, Fortuna stays.
 */
export function fold(text: string): string {
  return withoutAccents(withoutRadicals(text.normalize("NFKC")).toLowerCase())
    .replace(/['’‘ʻʼ`・]/g, "")
    .replace(/([a-z])\./g, "$1")
    .replace(/[-‐-―−,、/]/g, " ")
    .replace(/[a-z]+/g, (word) => SHORT_WORDS.get(word) ?? word)
    .replace(/\s+/g, " ")
    .trim();
}

/** San José = San Jose. Only marks on Latin letters fall away: が keeps its own. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}
