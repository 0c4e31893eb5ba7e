/**
 * Whole numbers as they are written in Japanese and English: 1,200, １２００, 1.2万, 3万5000, 千二百, 百.
 *
 * Counts in safe integers; what is not a number, or not a whole one, is refused with the reason.
 */
import { type Parsed, parsed, refuse } from "./verdict";

export type WrittenNumberRefusal = "not-a-number" | "not-whole";

const KANJI_DIGITS = "〇一二三四五六七八九";
const SMALL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Record<string, number> = { 万: 10_000, 億: 100_000_000 };

/** Does the text end in 十, 百, 千, 万 or 億? In 2〜3千 the unit is meant for both numbers. */
export const endsInUnit = (text: string): boolean => /[十百千万億]$/.test(text);

export function parseWrittenNumber(text: string): Parsed<number, WrittenNumberRefusal> {
  const plain = withoutGrouping(text);
  if (plain === null || plain === "") return refuse("not-a-number");
  if (/^\d+$/.test(plain)) return parsed(Number(plain));
  if (/^\d+\.\d+$/.test(plain)) return wholeOnly(plain, 1);
  return addSections(plain);
}

/** Commas must stand before groups of three digits: 1,5 is a decimal comma or a slip, never 15. */
function withoutGrouping(text: string): string | null {
  const digits = kanjiDigitsToArabic(text);
  const numbers = digits.match(/[\d,]*,[\d,]*/g) ?? [];
  if (numbers.some((number) => !/^\d{1,3}(,\d{3})+$/.test(number))) return null;
  return digits.replaceAll(",", "");
}

function kanjiDigitsToArabic(text: string): string {
  return text.replace(/[〇一二三四五六七八九]/g, (digit) => String(KANJI_DIGITS.indexOf(digit)));
}

/** 3万5千: sections before 億 and 万 and the rest, each unit smaller than the one before. */
function addSections(text: string): Parsed<number, WrittenNumberRefusal> {
  if (/\.\d+[万億]./.test(text)) return refuse("not-a-number");
  let sum = 0;
  let rest = text;
  for (const [unit, size] of [
    ["億", LARGE_UNITS.億],
    ["万", LARGE_UNITS.万],
    ["", 1],
  ] as const) {
    const end = unit === "" ? rest.length : rest.indexOf(unit);
    if (end === -1 || rest === "") continue;
    const section = addSmallUnits(rest.slice(0, end), size ?? 1);
    if (!section.ok) return section;
    sum += section.value;
    rest = rest.slice(end + unit.length);
  }
  return parsed(sum);
}

/** 3千2百50, 1.2 or 百, times the size of its section. */
function addSmallUnits(section: string, size: number): Parsed<number, WrittenNumberRefusal> {
  if (/^\d+(\.\d+)?$/.test(section)) return wholeOnly(section, size);
  const match = /^(?:([\d.]*)千)?(?:([\d.]*)百)?(?:(\d*)十)?(\d*)$/.exec(section);
  if (!match || section === "") return refuse("not-a-number");
  let sum = 0;
  for (const [position, unit] of ["千", "百", "十"].entries()) {
    const digits = match[position + 1];
    if (digits === undefined) continue;
    const part = wholeOnly(digits === "" ? "1" : digits, (SMALL_UNITS[unit] ?? 1) * size);
    if (!part.ok) return part;
    sum += part.value;
  }
  return parsed(sum + Number(match[4] ?? 0) * size);
}

/** A decimal times a unit, exactly: 1.2 万 is 12,000 and 1.23456 万 is not whole. */
function wholeOnly(decimal: string, size: number): Parsed<number, WrittenNumberRefusal> {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return refuse("not-a-number");
  const fraction = (match[2] ?? "").replace(/0+$/, "");
  const scale = 10 ** fraction.length;
  if (size % scale !== 0) return refuse("not-whole");
  return parsed(Number(match[1]) * size + Number(fraction) * (size / scale));
}
