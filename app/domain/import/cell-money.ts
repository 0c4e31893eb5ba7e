/**
 * An amount of money as people write it in the cell of a table: $1.2B, US$ 550 million, 約6億ドル, 最大5,500億ドル, 1.2兆円,
 * ¥100, 200 M$, 1,234.
 *
 * Amounts are whole units of the currency, exact, and never in cents. A cell that names no currency has that of its
 * column, or none: the currency is then unknown and nothing is supposed. N12
 */
import type { ExactDecimal } from "~/domain/value/exact-decimal";
import type { Qualifier } from "~/domain/value/qualifier";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import {
  hasOwnScale,
  LONGEST_NUMBER,
  type NumberCellRefusal,
  plainNumberText,
  RAISED,
  readFigure,
} from "./cell-number";
import { type ColumnUnit, PLAIN_COLUMN } from "./column-unit";
import { literally, WORDS_OF_CURRENCY } from "./currency-words";
import { type NumberCode, numberCodeOf } from "./number-codes";
import { WORDS_BEFORE } from "./number-words";

export type MoneyCellRefusal = NumberCellRefusal | "money-two-amounts" | "money-two-currencies";

/** `currency` is an ISO code, null where nothing names it. For the rest see `NumberCell`. */
export type MoneyCell = {
  value: ExactDecimal | null;
  low: ExactDecimal | null;
  high: ExactDecimal | null;
  qualifier: Qualifier | "range" | null;
  currency: string | null;
  code: NumberCode | null;
  wording: string;
};

export function readMoneyCell(
  text: string,
  column: ColumnUnit = PLAIN_COLUMN,
): Parsed<MoneyCell, MoneyCellRefusal> {
  const wording = text.trim();
  if (wording.length > LONGEST_NUMBER) return refuse("number-too-long");
  if (RAISED.test(wording)) return refuse("number-superscript");
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
  const found = new Set<string>();
  const before = WORDS_BEFORE.map(([word]) => word.exec(text)?.[0] ?? "").find((one) => one !== "");
  let rest = text.slice(before?.length ?? 0);
  for (const { currency, at } of CURRENCIES_IN_TEXT) {
    const without = rest.replace(at, "");
    if (without === rest) continue;
    found.add(currency);
    rest = without;
  }
  return { currencies: [...found], rest: `${before ?? ""}${rest}` };
}

const CURRENCIES_IN_TEXT = WORDS_OF_CURRENCY.map(({ currency, word }) => {
  const apart = /^[a-z]/.test(word) ? "(?<![a-z.])|(?<=to)|(?<=and)" : "";
  const before = `(?:${apart})${literally(word)}(?=[-−▲△~約(]?[.\\d])`;
  const number = "[\\d十百千万億兆)]|thousand|million|billion|trillion|\\d[kmb]|bn|mn|mm";
  const behind = `(?<=${number})${literally(word)}(?![a-z](?!o\\d|o[$¥])|[a-z]$)`;
  return { currency, at: new RegExp(`${before}|${behind}`, "g") };
});
