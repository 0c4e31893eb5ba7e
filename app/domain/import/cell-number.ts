/**
 * A number as people write it in the cell of a table: 1,200, 約50名, 1億2,000万人, 最大500, 100～200, ▲3.5%, (D), －.
 *
 * Digits are exact at any size. Blank is unknown and never 0. What can be read in two ways is refused: the decimal
 * comma of 1.234,56, 数十名, 2〜3千人. How many came to an event is `counting/headcount`, which proposes a margin.
 */
import {
  compareDecimals,
  type ExactDecimal,
  exactDecimal,
  negated,
  timesPowerOfTen,
} from "~/domain/value/exact-decimal";
import type { Qualifier } from "~/domain/value/qualifier";
import { type Parsed, parsed, type Refusal, refuse } from "~/domain/value/verdict";
import { endsInUnit, parseWrittenDecimal } from "~/domain/value/written-number";
import { literally } from "./currency-words";
import { type NumberCode, numberCodeOf } from "./number-codes";
import {
  type NumberUnit,
  SCALES,
  UNIT_WORDS,
  VAGUE,
  WORDS_AFTER,
  WORDS_BEFORE,
} from "./number-words";

export type NumberCellRefusal =
  | "number-malformed"
  | "number-vague"
  | "number-decimal-comma"
  | "number-grouping"
  | "number-exponent"
  | "number-superscript"
  | "number-range-order"
  | "number-unit-unknown"
  | "number-too-long";

/**
 * `value` is null where the cell is blank, holds a code, or a range. `low` and `high` are what the text says and no
 * more: 50以上 has no high, 約50 neither. 超 and 未満 are at-least and at-most, whose bound `wording` keeps apart.
 * `wording` is the cell as it was written, trimmed.
 */
export type NumberCell<Unit extends string = NumberUnit> = {
  value: ExactDecimal | null;
  low: ExactDecimal | null;
  high: ExactDecimal | null;
  /** Null where there is no number. */
  qualifier: Qualifier | "range" | null;
  code: NumberCode | null;
  unit: Unit | null;
  wording: string;
};

/** More than anybody writes on purpose. */
export const LONGEST_NUMBER = 120;

/** NFKC would make 123¹, with its footnote, 1231. */
export const RAISED =
  /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u00bc-\u00be\u2150-\u2189]/;

/** `power`: of ten, by which the head of the column multiplies (thousands: 3); not where the cell has a scale itself. */
export function readNumberCell(
  text: string,
  { power = 0 }: { power?: number } = {},
): Parsed<NumberCell, NumberCellRefusal> {
  const wording = text.trim();
  if (wording.length > LONGEST_NUMBER) return refuse("number-too-long");
  if (RAISED.test(wording)) return refuse("number-superscript");
  const typed = plainNumberText(wording);
  const nothing = noNumber<NumberUnit>(wording);
  if (typed === "") return parsed(nothing);
  const code = numberCodeOf(typed);
  if (code !== null) return parsed({ ...nothing, code });
  const { unit, rest } = withoutUnit(typed);
  const figure = readFigure(rest, { power: hasOwnScale(rest) ? 0 : power });
  return figure.ok ? parsed({ ...nothing, ...figure.value, unit }) : figure;
}

/**
 * NFKC, lower case, without spaces and marks of footnotes, signs of minus as one, M as a million. Digits that stand
 * apart stay apart: 12 34 is no 1234.
 */
export function plainNumberText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<=[\d.])\s*M(?![A-Za-z\d])/g, "mn")
    .toLowerCase()
    .replace(/^※|(?<=\S)(?:※\d*|\*+|\(?注\d*\)?)$/g, "")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/(\d)\s+(?=\d)/g, "$1_")
    .replace(/\s+/g, "")
    .replace(/^(?:[−▲△]|マイナス|minus)/, "-");
}

export function noNumber<Unit extends string>(wording: string): NumberCell<Unit> {
  return {
    ...{ value: null, low: null, high: null, qualifier: null },
    ...{ code: null, unit: null, wording },
  };
}

type Figure = Pick<NumberCell, "value" | "low" | "high" | "qualifier">;

/** What stands without its unit and currency: 約1.2億, 100-200, (1,234). `isMoney`: 1.2m is a million. */
export function readFigure(
  text: string,
  { isMoney = false, power = 0 }: { isMoney?: boolean; power?: number },
): Parsed<Figure, NumberCellRefusal> {
  const figure = readUnscaled(text, isMoney);
  if (!figure.ok || power === 0) return figure;
  const moved = (decimal: ExactDecimal | null) =>
    decimal === null ? null : timesPowerOfTen(decimal, power);
  const { value, low, high, qualifier } = figure.value;
  return parsed({ value: moved(value), low: moved(low), high: moved(high), qualifier });
}

/** 5億 in a column of 百万円 is 5億 all the same. */
export const hasOwnScale = (text: string): boolean =>
  /[十百千万億兆]|\d(?:k|m|b|mn|mm|bn|thousands?|[mb]illions?|trillions?)(?![a-z])/.test(text);

function readUnscaled(text: string, isMoney: boolean): Parsed<Figure, NumberCellRefusal> {
  if (VAGUE.test(text)) return refuse("number-vague");
  // ○ is a mark, and 一 may be a dash.
  if (/^[〇一]$/.test(text)) return refuse("number-malformed");
  const qualified = withoutQualifiers(text);
  if (!qualified.ok) return qualified;
  const { rest, qualifier } = qualified.value;
  const range = rangeOf(rest);
  if (range !== null) {
    if (qualifier === "at-least" || qualifier === "at-most") return refuse("number-vague");
    return readRange(range[0], range[1], isMoney);
  }
  const number = readDecimal(rest, isMoney);
  if (!number.ok) return number;
  const value = number.value;
  const isExact = qualifier === "exact";
  return parsed({
    ...{ value, qualifier },
    low: isExact || qualifier === "at-least" ? value : null,
    high: isExact || qualifier === "at-most" ? value : null,
  });
}

/** 最大500人 and 500人以上; 約50以上 says two things and is asked. */
function withoutQualifiers(
  text: string,
): Parsed<{ rest: string; qualifier: Qualifier }, "number-vague"> {
  const found = new Set<Qualifier>();
  let rest = text.replace(/^(?:総額|合計|計|total(?:of)?)(?=.)/, "");
  for (const [word, qualifier] of [...WORDS_BEFORE, ...WORDS_AFTER]) {
    const without = rest.replace(word, "");
    if (without === rest || without === "") continue;
    found.add(qualifier);
    rest = without;
  }
  const [qualifier = "exact", other] = found;
  return other === undefined ? parsed({ rest, qualifier }) : refuse("number-vague");
}

const BETWEEN =
  /^(.*(?:[\d十百千万億兆kmb%]|[mb]n|mm|thousand|[mb]illion|trillion))(?:[-–—−‐〜~～ー]|から|to|ないし|乃至)([\d〇一二三四五六七八九十百千].*?)(?:まで)?$/;

function rangeOf(text: string): [low: string, high: string] | null {
  const match = BETWEEN.exec(text.replace(/^between(.+)and/, "$1to"));
  return match === null ? null : [match[1] ?? "", match[2] ?? ""];
}

function readRange(
  lowText: string,
  highText: string,
  isMoney: boolean,
): Parsed<Figure, NumberCellRefusal> {
  // 2〜3千人: the unit is meant for both numbers, and only the writer knows.
  const hasScale = (text: string) => endsInUnit(text) || withoutScale(text, isMoney).power > 0;
  if (hasScale(highText) && !hasScale(lowText)) return refuse("number-vague");
  const low = readDecimal(lowText, isMoney);
  const high = readDecimal(highText, isMoney);
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (compareDecimals(low.value, high.value) >= 0) return refuse("number-range-order");
  return parsed({ value: null, low: low.value, high: high.value, qualifier: "range" });
}

/** A number with its sign and its scale, and nothing else. */
function readDecimal(text: string, isMoney: boolean): Parsed<ExactDecimal, NumberCellRefusal> {
  const { isNegative, rest } = withoutSign(text);
  const { power, rest: number } = withoutScale(rest, isMoney);
  const wrong = wrongDigits(number);
  if (wrong !== null) return wrong;
  const plain = exactDecimal(number.replace(/^\./, "0."));
  const decimal = plain === null ? parseWrittenDecimal(number) : parsed(plain);
  if (!decimal.ok)
    return refuse(
      /[\d十百千万億兆]/.test(number[0] ?? "") ? unreadReason(number) : "number-malformed",
    );
  if (decimal.value.startsWith("-")) return refuse("number-malformed");
  const value = timesPowerOfTen(decimal.value, power);
  return parsed(isNegative ? negated(value) : value);
}

/** Behind a number that was understood something stands that was not. */
const unreadReason = (text: string): NumberCellRefusal =>
  /^[\d,.]*\d[^\d,.]+$/.test(text) ? "number-unit-unknown" : "number-malformed";

/** -5, ▲5, +5, and (5) as books write a loss. */
function withoutSign(text: string): { isNegative: boolean; rest: string } {
  const bracketed = /^\((\d[^()]*)\)$/.exec(text);
  if (bracketed !== null) return { isNegative: true, rest: bracketed[1] ?? "" };
  const isNegative = /^[-−▲△]/.test(text);
  return { isNegative, rest: text.replace(/^[-−▲△+]/, "") };
}

/** Only behind digits: 百万 is read by the number itself. */
function withoutScale(text: string, isMoney: boolean): { power: number; rest: string } {
  const scales = isMoney ? [...SCALES, [/m$/, 6] as const] : [...SCALES, [/(?<=\d)m$/, 0] as const];
  for (const [word, power] of scales) {
    const rest = text.replace(word, "");
    if (power > 0 && rest !== text && /[\d.]$/.test(rest)) return { power, rest };
  }
  return { power: 0, rest: text };
}

/** 1.234,56 and 1,5 may be decimal commas, 1.234.567 and 1 234 groups: whoever wrote them knows. */
function wrongDigits(text: string): Refusal<NumberCellRefusal> | null {
  if (/^\d{1,3}(?:\.\d{3})*,\d{1,2}$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return refuse("number-decimal-comma");
  if (/^\d+(?:\.\d+){2,}$|^\d+(?:[_'’]\d+)+$/.test(text)) return refuse("number-grouping");
  if (/^[\d,.]*,[\d,.]*$/.test(text) && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return refuse("number-grouping");
  if (/^\d+(?:\.\d+)?e[-+]?\d+$/.test(text)) return refuse("number-exponent");
  return null;
}

const UNITS = Object.entries(UNIT_WORDS)
  .flatMap(([unit, words]) => words.map((word) => ({ unit: unit as NumberUnit, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** 約50名以上: the unit may stand before the word that ends the cell, and behind either number of a range. */
function withoutUnit(text: string): { unit: NumberUnit | null; rest: string } {
  const after = WORDS_AFTER.map(([word]) => word.exec(text)?.[0] ?? "").find((word) => word !== "");
  for (const end of new Set([after ?? "", ""])) {
    const before = text.slice(0, text.length - end.length);
    const found = UNITS.find(({ word }) => before.endsWith(word) && isUnitOf(before, word));
    if (found === undefined) continue;
    const number = before.slice(0, before.length - found.word.length);
    return { unit: found.unit, rest: withoutUnitInside(number, found.unit) + end };
  }
  return { unit: null, rest: text };
}

/** A number must stand before it: 州 alone counts nothing. */
const isUnitOf = (text: string, word: string): boolean =>
  /[\d十百千万億兆kmb)+]$|以上$|以下$|未満$|超$|million$|billion$|thousand$|trillion$/.test(
    text.slice(0, text.length - word.length),
  );

/** 100人〜200人. */
function withoutUnitInside(number: string, unit: NumberUnit): string {
  for (const { unit: other, word } of UNITS) {
    if (other !== unit) continue;
    const at = new RegExp(`(?<=[\\d十百千万億兆])${literally(word)}(?=[-–—−〜~～ー]|から|to)`);
    if (at.test(number)) return number.replace(at, "");
  }
  return number;
}
