/**
 * Numbers as they are written in Japanese and English: 1,200, １２００, 1.2万, 3万5000, 1兆2,000億, 千二百, 百.
 *
 * What is not a number, or not a whole one, is refused with the reason.
 */
import { addDecimals, type ExactDecimal, exactDecimal, timesPowerOfTen } from "./exact-decimal";
import { type Parsed, parsed, refuse } from "./verdict";

export type WrittenNumberRefusal = "not-a-number" | "not-whole";

const KANJI_DIGITS = "〇一二三四五六七八九";
/** Units with their powers of ten, the larger before the smaller. */
const SMALL_UNITS = [
  ["千", 3],
  ["百", 2],
  ["十", 1],
] as const;
const LARGE_UNITS = [
  ["兆", 12],
  ["億", 8],
  ["万", 4],
] as const;

/** Does the text end in 十, 百, 千, 万, 億 or 兆? In 2〜3千 the unit is meant for both numbers. */
export const endsInUnit = (text: string): boolean => /[十百千万億兆]$/.test(text);

/** A whole number, 0 or more. Above the safe integers it is rounded: who asks has a greatest number that is smaller. */
export function parseWrittenNumber(text: string): Parsed<number, WrittenNumberRefusal> {
  const decimal = parseWrittenDecimal(text);
  if (!decimal.ok) return decimal;
  if (decimal.value.includes(".")) return refuse("not-whole");
  return parsed(Number(decimal.value));
}

/** Any number without a sign. */
export function parseWrittenDecimal(text: string): Parsed<ExactDecimal, "not-a-number"> {
  const plain = withoutGrouping(text);
  const decimal = plain === null || plain === "" ? null : (exactDecimal(plain) ?? sumOf(plain));
  return decimal === null || decimal.startsWith("-") ? refuse("not-a-number") : parsed(decimal);
}

/** Commas must stand before groups of three digits: 1,5 is a decimal comma or a slip, never 15. */
function withoutGrouping(text: string): string | null {
  const digits = kanjiDigitsToArabic(text);
  const numbers = digits.match(/[\d,]*,[\d,]*/g) ?? [];
  if (numbers.some((number) => !/^\d{1,3}(,\d{3})+$/.test(number))) return null;
  return /\.\d*,/.test(digits) ? null : digits.replaceAll(",", "");
}

function kanjiDigitsToArabic(text: string): string {
  return text.replace(/[〇一二三四五六七八九]/g, (digit) => String(KANJI_DIGITS.indexOf(digit)));
}

/** 3万5千: sections before 兆, 億 and 万 and the rest, each unit smaller than the one before. */
function sumOf(text: string): ExactDecimal | null {
  // 1.2万5千 says two things about the thousands.
  if (/\.\d+[万億兆]./.test(text)) return null;
  let sum: ExactDecimal = "0";
  let rest = text;
  for (const [unit, power] of LARGE_UNITS) {
    const end = rest.indexOf(unit);
    if (end === -1) continue;
    const section = sectionOf(rest.slice(0, end));
    if (section === null) return null;
    sum = addDecimals(sum, timesPowerOfTen(section, power));
    rest = rest.slice(end + unit.length);
  }
  if (rest === "") return sum;
  const last = sectionOf(rest);
  return last === null ? null : addDecimals(sum, last);
}

/** 3千2百50, 1.2 or 百. */
function sectionOf(section: string): ExactDecimal | null {
  const plain = exactDecimal(section);
  if (plain !== null) return plain;
  const match = /^(?:([\d.]*)千)?(?:([\d.]*)百)?(?:([\d.]*)十)?(\d*)$/.exec(section);
  if (!match || section === "") return null;
  let sum: ExactDecimal = exactDecimal(match[4] ?? "") ?? "0";
  for (const [position, [, power]] of SMALL_UNITS.entries()) {
    const digits = match[position + 1];
    if (digits === undefined) continue;
    const part = exactDecimal(digits === "" ? "1" : digits);
    if (part === null) return null;
    sum = addDecimals(sum, timesPowerOfTen(part, power));
  }
  return sum;
}
