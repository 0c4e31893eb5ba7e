/**
 * The one fold of texts: what is typed finds what is stored, in Japanese and English, however either was written.
 *
 * Search, likely doubles, names of partners and the cells of imports all compare what `fold` made of two texts. Its
 * result is for comparing, never for showing. Folding what is folded changes nothing.
 */
import { inEverydayKanji } from "./kanji-variants";
import { withoutRadicals } from "./radicals";

const SHORT_WORDS = new Map([
  ["saint", "st"],
  ["sainte", "ste"],
  ["fort", "ft"],
  ["mount", "mt"],
]);

/** Letters that no accent makes: Straße = Strasse. */
const LETTERS = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ð", "d"],
  ["đ", "d"],
  ["ł", "l"],
  ["þ", "th"],
  ["ı", "i"],
]);

/**
 * NFKC, kanji and radicals in their everyday shape, katakana as hiragana, lower case, without accents, apostrophes,
 * 中黒 and what nobody sees (selectors of shapes, zero-width spaces, soft hyphens), dashes, waves and commas as spaces.
 *
 * 霞ヶ関 = 霞ケ関 = 霞が関, and 3ヶ月 = 3か月. Saint, Fort and Mount become St, Ft and Mt as whole words: Saint Paul =
 * St. Paul, Fortuna stays.
 */
export function fold(text: string): string {
  return (ASCII.test(text) ? text.toLowerCase() : inOneShape(text))
    .replace(/['’‘ʻʼ`・]/g, "")
    .replace(/([a-z])\.+/g, "$1")
    .replace(/[-‐-―−〜~,、/]/g, " ")
    .replace(/[a-z]+/g, (word) => SHORT_WORDS.get(word) ?? word)
    .replace(/\s+/g, " ")
    .trim();
}

/** Nothing in it has another shape: an import folds the names of all towns of the United States. */
const ASCII = /^[\x20-\x7e]*$/;

function inOneShape(text: string): string {
  const plain = withoutRadicals(text.replace(INVISIBLE, "").normalize("NFKC"));
  return asHiragana(withoutAccents(inEverydayKanji(plain).toLowerCase()));
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** San José = San Jose. Only marks on Latin letters fall away: が keeps its own. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøðđłþı]/g, (letter) => LETTERS.get(letter) ?? letter);
}

const KATAKANA_BEFORE_HIRAGANA = 0x60;

/** ヶ and ケ between kanji are read が, behind a number か; elsewhere katakana is hiragana of another shape. */
function asHiragana(text: string): string {
  return text
    .replace(/(?<=[\d〇一二三四五六七八九十数何])[ヶケヵカか箇个](?=[月所国年条村町])/gu, "か")
    .replace(/(?<=\p{Script=Han})ケ(?=\p{Script=Han})|ヶ/gu, "が")
    .replace(/[ァ-ヴヵヽヾ]/g, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) - KATAKANA_BEFORE_HIRAGANA),
    );
}
