/**
 * Which number formats of a workbook show a day or a time, and how much of it: a cell holds a number of days, and only
 * its format says that it is a date. Built-in numbers are those of ECMA-376 part 1, 18.8.30, with the Japanese ones.
 */

/** `date`: shown to the year, month or day. `elapsed`: hours beyond 24, `[h]:mm`. */
export type DateShape =
  | { shows: "date"; to: "year" | "month" | "day"; withTime: boolean }
  | { shows: "time" }
  | { shows: "elapsed" };

const DAY: DateShape = { shows: "date", to: "day", withTime: false };
const MONTH: DateShape = { shows: "date", to: "month", withTime: false };
const MOMENT: DateShape = { shows: "date", to: "day", withTime: true };
const TIME: DateShape = { shows: "time" };
const ELAPSED: DateShape = { shows: "elapsed" };

const BUILT_IN: readonly [DateShape, readonly number[]][] = [
  [DAY, [14, 15, 16, 27, 28, 29, 30, 31, 35, 36, 50, 51, 53, 54, 56, 57, 58]],
  [MONTH, [17, 34, 52, 55]],
  [MOMENT, [22]],
  [TIME, [18, 19, 20, 21, 32, 33, 45, 47]],
  [ELAPSED, [46]],
];
const BUILT_IN_SHAPES = new Map(
  BUILT_IN.flatMap(([shape, ids]) => ids.map((id) => [id, shape] as const)),
);

/** Null for a format of numbers or text. */
export const builtInShape = (id: number): DateShape | null => BUILT_IN_SHAPES.get(id) ?? null;

/** Quoted and escaped text, padding, fill, colours and locales say nothing; nor does the exponent of a number. */
const ASIDE = /"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general|e[+-]/gi;
const PARTS = /am\/pm|a\/p|a{3,4}|y+|e+|b+|m+|d+|h+|s+/gi;

export function shapeOfCode(code: string): DateShape | null {
  const [plain = ""] = code.replace(ASIDE, "").split(";");
  if (/\[[hms]+\]/i.test(plain)) return ELAPSED;
  const parts = (plain.match(PARTS) ?? []).map((part) => part.charAt(0).toLowerCase());
  const isMinute = (at: number) => parts[at - 1] === "h" || parts[at + 1] === "s";
  const has = (letters: string) =>
    parts.some((part, at) => letters.includes(part) && !(part === "m" && isMinute(at)));
  const withTime = has("hs");
  if (!has("yebmd")) return withTime ? TIME : null;
  const to = has("d") || !has("yeb") ? "day" : has("m") ? "month" : "year";
  return { shows: "date", to, withTime };
}
