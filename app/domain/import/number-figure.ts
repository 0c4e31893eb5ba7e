/**
 * A figure that stands without its unit and currency: 約1.2億, 100-200, (1,234), 1.2million. Reads what `cell-number` and
 * `cell-money` have in common.
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
import { SCALES, VAGUE, WORDS_AFTER, WORDS_BEFORE } from "./number-words";

export type FigureRefusal =
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
 * `value` is null where it is a range. `low` and `high` are what the text says and no more: 50以上 has no high, 約50
 * neither. 超 and 未満 are at-least and at-most, whose bound the wording keeps apart.
 */
export type Figure = {
  value: ExactDecimal | null;
  low: ExactDecimal | null;
  high: ExactDecimal | null;
  qualifier: Qualifier | "range";
};

/** More than anybody writes on purpose. */
const LONGEST_NUMBER = 120;

/** NFKC would make 123¹, with its footnote, 1231. */
const RAISED =
  /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u00bc-\u00be\u2150-\u2189]/;

/** Is the text one that is not to be read as a number at all? */
export function checkNumberText(text: string): Refusal<FigureRefusal> | null {
  if (text.length > LONGEST_NUMBER) return refuse("number-too-long");
  return RAISED.test(text) ? refuse("number-superscript") : null;
}

/** As most cells of a column of numbers are. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * NFKC, lower case, without spaces and marks of footnotes, signs of minus as one, M as a million. Digits that stand
 * apart stay apart: 12 34 is no 1234.
 */
export function plainNumberText(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
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

/** What stands without its unit and currency: 約1.2億, 100-200, (1,234). `isMoney`: 1.2m is a million. */
export function readFigure(
  text: string,
  { isMoney = false, power = 0 }: { isMoney?: boolean; power?: number },
): Parsed<Figure, FigureRefusal> {
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

function readUnscaled(text: string, isMoney: boolean): Parsed<Figure, FigureRefusal> {
  const plain = PLAIN_NUMBER.test(text) ? exactDecimal(text) : null;
  if (plain !== null) return parsed({ value: plain, low: plain, high: plain, qualifier: "exact" });
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
): Parsed<Figure, FigureRefusal> {
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
function readDecimal(text: string, isMoney: boolean): Parsed<ExactDecimal, FigureRefusal> {
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
const unreadReason = (text: string): FigureRefusal =>
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
function wrongDigits(text: string): Refusal<FigureRefusal> | null {
  if (/^\d{1,3}(?:\.\d{3})*,\d{1,2}$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return refuse("number-decimal-comma");
  if (/^\d+(?:\.\d+){2,}$|^\d+(?:[_'’]\d+)+$/.test(text)) return refuse("number-grouping");
  if (/^[\d,.]*,[\d,.]*$/.test(text) && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return refuse("number-grouping");
  if (/^\d+(?:\.\d+)?e[-+]?\d+$/.test(text)) return refuse("number-exponent");
  return null;
}
