/**
 * What the head of a column says of the numbers under it: 投資額（百万ドル）, Investment (M$), 単位：億円, 雇用者数（千人）,
 * Jobs (thousands).
 */
import { plainNumberText } from "./cell-number";
import { literally, WORDS_OF_CURRENCY } from "./currency-words";

/** M$ is `{ currency: "USD", power: 6 }`. A null currency: the head names none. */
export type ColumnUnit = { currency: string | null; power: number };

export const PLAIN_COLUMN: ColumnUnit = { currency: null, power: 0 };

const POWERS: readonly [scale: RegExp, power: number][] = [
  [/十億|billions?|bn|^b$/, 9],
  [/百万|millions?|mn|mm|^m$/, 6],
  [/千万/, 7],
  [/兆|trillions?/, 12],
  [/億/, 8],
  [/万/, 4],
  [/千|thousands?|^k$|000/, 3],
];

/** Read between brackets, behind 単位 and around the name of a currency: Thousand Oaks is no scale. */
export function columnUnit(head: string): ColumnUnit {
  const typed = plainNumberText(head);
  const told = /単位[:は]?(.+)$/.exec(typed)?.[1] ?? /\(([^()]*)\)[^()]*$/.exec(typed)?.[1];
  const place = told ?? typed;
  const found = WORDS_OF_CURRENCY.find(({ word }) => named(word).test(place));
  if (found === undefined && told === undefined) return PLAIN_COLUMN;
  const scale = found === undefined ? place : place.replace(found.word, "");
  const power = POWERS.find(([pattern]) => pattern.test(scale))?.[1] ?? 0;
  return { currency: found?.currency ?? null, power };
}

/** Spaces are gone, so that a word of letters may have a scale on either side and nothing else. */
const SCALE = "k|m|mn|mm|b|bn|thousands?|millions?|billions?|trillions?|of|in";
const named = (word: string): RegExp =>
  /^[a-z.]+$/.test(word)
    ? new RegExp(`(?:^|[^a-z]|${SCALE})${literally(word)}(?:$|[^a-z]|${SCALE})`)
    : new RegExp(literally(word));
