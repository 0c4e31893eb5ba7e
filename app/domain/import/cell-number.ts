/**
 * A number as people write it in the cell of a table: 1,200, 約50名, 1億2,000万人, 最大500, 100～200, ▲3.5%, (D), －.
 *
 * Digits are exact at any size. Blank is unknown and never 0. What can be read in two ways is refused: the decimal
 * comma of 1.234,56, 数十名, 2〜3千人. How many came to an event is `counting/headcount`, which proposes a margin.
 */
import { remembered } from "~/domain/value/remembered";
import { type Parsed, parsed } from "~/domain/value/verdict";
import { literally } from "./currency-words";
import { type NumberCode, numberCodeOf } from "./number-codes";
import {
  checkNumberText,
  type Figure,
  type FigureRefusal,
  hasOwnScale,
  plainNumberText,
  readFigure,
} from "./number-figure";
import { type NumberUnit, UNIT_WORDS, WORDS_AFTER } from "./number-words";

export type NumberCellRefusal = FigureRefusal;

/** Blank and codes have neither value nor qualifier. `wording` is the cell as it was written, trimmed. */
export type NumberCell = {
  value: Figure["value"];
  low: Figure["low"];
  high: Figure["high"];
  qualifier: Figure["qualifier"] | null;
  code: NumberCode | null;
  unit: NumberUnit | null;
  wording: string;
};

/** `power`: of ten, by which the head of the column multiplies (thousands: 3); not where the cell has a scale itself. */
export function readNumberCell(
  text: string,
  { power = 0 }: { power?: number } = {},
): Parsed<NumberCell, NumberCellRefusal> {
  return power === 0 ? readUnscaled(text) : numberIn(text, power);
}

const readUnscaled = remembered((text) => numberIn(text, 0));

function numberIn(text: string, power: number): Parsed<NumberCell, NumberCellRefusal> {
  const wording = text.trim();
  const nothing: NumberCell = {
    ...{ value: null, low: null, high: null, qualifier: null },
    ...{ code: null, unit: null, wording },
  };
  const unreadable = checkNumberText(wording);
  if (unreadable !== null) return unreadable;
  const typed = plainNumberText(wording);
  if (typed === "") return parsed(nothing);
  const code = numberCodeOf(typed);
  if (code !== null) return parsed({ ...nothing, code });
  const { unit, rest } = withoutUnit(typed);
  const figure = readFigure(rest, { power: hasOwnScale(rest) ? 0 : power });
  return figure.ok ? parsed({ ...nothing, ...figure.value, unit }) : figure;
}

const UNITS = Object.entries(UNIT_WORDS)
  .flatMap(([unit, words]) => words.map((word) => ({ unit: unit as NumberUnit, word })))
  .sort((a, b) => b.word.length - a.word.length);
const UNIT_OF = new Map(UNITS.map(({ unit, word }) => [word, unit]));
const ANY_UNIT = UNITS.map(({ word }) => literally(word)).join("|");
const NUMBER_BEFORE =
  "(?<=[\\d十百千万億兆kmb)+]|[mb]n|mm|以上|以下|未満|超|thousand|[mb]illion|trillion)";

/** A number must stand before it: 州 alone counts nothing. */
const UNIT_AT_END = new RegExp(`${NUMBER_BEFORE}(?:${ANY_UNIT})$`);
/** 100人〜200人. */
const UNIT_INSIDE = new RegExp(`${NUMBER_BEFORE}(${ANY_UNIT})(?=[-–—−〜~～ー]|から|to|以上\\d)`);

/** 約50名以上: the unit may stand before the word that ends the cell, and behind either number of a range. */
function withoutUnit(text: string): { unit: NumberUnit | null; rest: string } {
  if (/\d$/.test(text)) return { unit: null, rest: text };
  const after = WORDS_AFTER.map(([word]) => word.exec(text)?.[0] ?? "").find((word) => word !== "");
  for (const end of after === undefined ? [""] : [after, ""]) {
    const before = text.slice(0, text.length - end.length);
    const word = UNIT_AT_END.exec(before)?.[0];
    const unit = UNIT_OF.get(word ?? "");
    if (word === undefined || unit === undefined) continue;
    const number = before.slice(0, before.length - word.length);
    const inside = UNIT_INSIDE.exec(number)?.[1];
    const isSame = inside !== undefined && UNIT_OF.get(inside) === unit;
    return { unit, rest: (isSame ? number.replace(UNIT_INSIDE, "") : number) + end };
  }
  return { unit: null, rest: text };
}
