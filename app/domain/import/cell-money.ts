/**
 * An amount of money as people write it in the cell of a table: $1.2B, US$ 550 million, 約6億ドル, 最大5,500億ドル, 1.2兆円,
 * ¥100, 200 M$, 1,234.
 *
 * Amounts are whole units of the currency, exact, and never in cents. A cell that names no currency has that of its
 * column, or none: the currency is then unknown and nothing is supposed. N12
 */
import { remembered } from "~/domain/value/remembered";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { type ColumnUnit, PLAIN_COLUMN } from "./column-unit";
import { literally, WORDS_OF_CURRENCY } from "./currency-words";
import { type NumberCode, numberCodeOf } from "./number-codes";
import {
  checkNumberText,
  type Figure,
  type FigureRefusal,
  hasOwnScale,
  plainNumberText,
  readFigure,
} from "./number-figure";
import { WORDS_BEFORE } from "./number-words";

export type MoneyCellRefusal = FigureRefusal | "money-two-amounts" | "money-two-currencies";

/** `currency` is an ISO code, null where nothing names it. For the rest see `NumberCell`. */
export type MoneyCell = {
  value: Figure["value"];
  low: Figure["low"];
  high: Figure["high"];
  qualifier: Figure["qualifier"] | null;
  currency: string | null;
  code: NumberCode | null;
  wording: string;
};

export function readMoneyCell(
  text: string,
  column: ColumnUnit = PLAIN_COLUMN,
): Parsed<MoneyCell, MoneyCellRefusal> {
  const name = `${column.currency} ${column.power}`;
  const read = readers.get(name) ?? remembered((cell) => moneyIn(cell, column));
  if (readers.size < MOST_READERS) readers.set(name, read);
  return read(text);
}

/** By the unit of the column. */
const readers = new Map<string, (text: string) => Parsed<MoneyCell, MoneyCellRefusal>>();
const MOST_READERS = 20;

function moneyIn(text: string, column: ColumnUnit): Parsed<MoneyCell, MoneyCellRefusal> {
  const wording = text.trim();
  const unreadable = checkNumberText(wording);
  if (unreadable !== null) return unreadable;
  const typed = plainNumberText(wording);
  const nothing: MoneyCell = {
    ...{ value: null, low: null, high: null, qualifier: null, code: null },
    ...{ currency: column.currency, wording },
  };
  if (typed === "") return parsed(nothing);
  const code = numberCodeOf(typed);
  if (code !== null) return parsed({ ...nothing, code });
  // 約6億ドル（約900億円）: which of the two is meant is asked.
  if (/^.*\d.*\(.*\d.*\)$/.test(typed)) return refuse("money-two-amounts");
  const { currencies, rest } = withoutCurrency(typed);
  const [own, other] = currencies;
  if (other !== undefined) return refuse("money-two-currencies");
  const power = hasOwnScale(rest) ? 0 : column.power;
  // €5 under M$: five of what?
  const isOther = own !== undefined && column.currency !== null && own !== column.currency;
  if (isOther && power !== 0) return refuse("money-two-currencies");
  const figure = readFigure(rest, { isMoney: true, power });
  if (!figure.ok) return figure;
  return parsed({ ...nothing, ...figure.value, currency: own ?? column.currency });
}

/** Before the number, behind it, on either side of a range, and inside 200 M$. */
function withoutCurrency(text: string): { currencies: string[]; rest: string } {
  if (/^[-\d.,]+$/.test(text)) return { currencies: [], rest: text };
  const found = new Set<string>();
  const before = WORDS_BEFORE.map(([word]) => word.exec(text)?.[0] ?? "").find((one) => one !== "");
  const rest = text.slice(before?.length ?? 0).replace(CURRENCY_IN_TEXT, (word) => {
    const currency = CURRENCY_OF.get(word);
    if (currency !== undefined) found.add(currency);
    return "";
  });
  return { currencies: [...found], rest: `${before ?? ""}${rest}` };
}

const CURRENCY_OF = new Map(WORDS_OF_CURRENCY.map(({ currency, word }) => [word, currency]));

const CURRENCY_IN_TEXT = currencyInText();

/** A word of letters must stand apart, but for the "to" and "and" of a range, whose spaces are gone. */
function currencyInText(): RegExp {
  const words = WORDS_OF_CURRENCY.map(({ word }) => word);
  const anyOf = (some: readonly string[]) => some.map(literally).join("|");
  const letters = words.filter((word) => /^[a-z]/.test(word));
  const signs = words.filter((word) => !/^[a-z]/.test(word));
  const next = "(?=[-−▲△~約(]?[.\\d])";
  const number = "[\\d十百千万億兆)]|thousand|[mb]illion|trillion|\\d[kmb]|[mb]n|mm";
  return new RegExp(
    [
      `(?:(?<![a-z.])|(?<=to)|(?<=and))(?:${anyOf(letters)})${next}`,
      `(?:${anyOf(signs)})${next}`,
      `(?<=${number})(?:${anyOf(words)})(?![a-z](?!o\\d|o[$¥])|[a-z]$)`,
    ].join("|"),
    "g",
  );
}
