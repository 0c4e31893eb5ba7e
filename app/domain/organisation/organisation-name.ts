/**
 * Names of organisations as they are compared: 三菱重工業アメリカ, Mitsubishi Heavy Inds. America, Inc. and MITSUBISHI HEAVY
 * INDUSTRIES AMERICA are one text.
 */
import { compareText } from "~/domain/day/calendar-date";
import { fold } from "~/domain/value/search-text";
import { ENGLISH_SHORT_WORDS, JAPANESE_WORDS } from "./name-words";
import { romanised } from "./romanised";

/** Of the fold, legal forms dropped, Japanese words as English ones, numbers as digits: words with a space between. */
export function normalisedName(text: string): string {
  const known = normalisedBefore.get(text);
  if (known !== undefined) return known;
  const name = normalise(text);
  if (normalisedBefore.size >= MOST_REMEMBERED) normalisedBefore.clear();
  normalisedBefore.set(text, name);
  return name;
}

/** A table says the same over and over, and compares each name with many. */
const normalisedBefore = new Map<string, string>();
const MOST_REMEMBERED = 50_000;
const LONGEST = 300;

function normalise(text: string): string {
  const folded = fold(text.slice(0, LONGEST))
    .replace(REGISTER_NUMBER, " ")
    .replace(JAPANESE_LEGAL_FORMS, " ")
    .replace(JAPANESE, (word) => ` ${ENGLISH.get(word) ?? word} `)
    .replace(/[\u3041-\u309fー]+/g, (kana) => ` ${romanised(kana)} `)
    .replace(/&|\+/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  const joined = ` ${folded.replace(/\s+/g, " ").trim()} `
    .replace(/ u s a | u s /g, " america ")
    .replace(/(?<! bank.*) (?:of )?n ?a $/, " north america ")
    .replace(/ kabushiki kaisha | k k /g, " ")
    .replace(/ mitsui and co /g, " mitsui bussan ");
  const words = joined.split(" ").filter((word) => word !== "" && !DROPPED.has(word));
  const full = words.map(
    (word, at) => numeralOf(word, at, words) ?? ENGLISH_SHORT_WORDS.get(word) ?? word,
  );
  const name = ` ${full.join(" ")} `
    .replace(/ (?:north|n) america(?=\s)/g, " northamerica")
    .replace(/ou|oo/g, "o")
    .replace(/uu/g, "u")
    .trim();
  // The name may be nothing but its legal form: Company Co.
  return name === "" ? fold(text) : name;
}

/** An identifier that lists of power plants put behind a name: Osaka Gas USA (61874). */
const REGISTER_NUMBER = /\(\d{4,}\)/g;

const JAPANESE_LEGAL_FORMS =
  /\((?:株|有|同|資|合|社|財|一社|一財|公社|公財|独)\)|(?:株式|有限|合同|合資|合名|相互|持株)会社|(?:一般|公益)?(?:社団|財団)法人|独立行政法人|会社$|(?<=[^\s])社$|こーぽれーしょん|かんぱにー|いんこーぽれーてっど|りみてっど/g;

/** Legal forms, and words that tell nothing. */
const DROPPED = new Set(
  "inc incorporated corporation corp company co cos limited ltd llc lp llp lllp plc pllc pc kk gk gmbh ag sa sas nv bv spa srl ab asa oy pte pty the of and in for dba a an".split(
    " ",
  ),
);

const ENGLISH = new Map(JAPANESE_WORDS.map(([written, english]) => [fold(written), english]));
const JAPANESE = new RegExp(
  [...ENGLISH.keys()].sort((a, b) => b.length - a.length || compareText(a, b)).join("|"),
  "g",
);

const ROMAN = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv"
    .split(" ")
    .map((word, at) => [word, String(at + 1)]),
);
const KANJI_ORDINAL = /^第([一二三四五六七八九十])$/;

/** Solar II is Solar 2. I, V and X are letters where they begin a name. */
function numeralOf(word: string, at: number, words: readonly string[]): string | null {
  const ordinal = KANJI_ORDINAL.exec(word)?.[1];
  if (ordinal !== undefined) return String("一二三四五六七八九十".indexOf(ordinal) + 1);
  if (/^0+\d/.test(word)) return word.replace(/^0+(?=\d)/, "");
  const roman = ROMAN.get(word);
  return roman === undefined || at === 0 || words.length === 1 ? null : roman;
}
