/** Reading a day as people type it. N11 */

import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { type CalendarDate, dayOf, weekdayOf } from "./calendar-date";
import { ERA_PATTERN, eraHolds, yearOfEra } from "./era";

const WEEKDAYS = "日月火水木金土";

export type DayRefusal =
  | "day-empty"
  | "day-malformed"
  | "day-ambiguous"
  | "day-does-not-exist"
  | "era-does-not-hold-day"
  | "weekday-does-not-match";

const WEST = "(?<year>\\d{4})";
const WEEKDAY = `(?:\\s*\\((?<weekday>[${WEEKDAYS}])曜?日?\\))?`;
const DAY_PATTERNS = [
  new RegExp(`^${WEST}\\s*([-/.])\\s*(?<month>\\d{1,2})\\s*\\2\\s*(?<day>\\d{1,2})${WEEKDAY}$`),
  new RegExp(
    `^(?:${WEST}|${ERA_PATTERN})年\\s*(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2})日${WEEKDAY}$`,
    "i",
  ),
  new RegExp(`^${ERA_PATTERN}([-/.])(?<month>\\d{1,2})\\3(?<day>\\d{1,2})${WEEKDAY}$`, "i"),
];

const MONTH = "(?<name>[a-z]{3,9})\\.?";
const YEAR_BEHIND = `,?\\s+${WEST}`;
const WEEKDAY_BEFORE = "(?:(?<before>[a-z]{3,9})\\.?,?\\s+)?";
const WEEKDAY_BEHIND = "(?:,?\\s*\\(?(?<behind>[a-z]{3,9})\\.?\\)?)?";
const ENGLISH_PATTERNS = [
  new RegExp(
    `^${WEEKDAY_BEFORE}${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR_BEHIND}${WEEKDAY_BEHIND}$`,
    "i",
  ),
  new RegExp(
    `^${WEEKDAY_BEFORE}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}${YEAR_BEHIND}${WEEKDAY_BEHIND}$`,
    "i",
  ),
];
/** Month or day first: told by the number that can be no month. */
const YEAR_LAST = new RegExp(`^(?<one>\\d{1,2})([-/.])(?<other>\\d{1,2})\\2${WEST}$`);

/**
 * Reads a day as people type it: 2025-04-01, ２０２５／４／１, 2025年4月1日（火）, 令和7年4月1日, R7.4.1, June 16, 2026,
 * 16 June 2026, 6/16/2026.
 *
 * 4/1/2025 means two days and is asked; 6/16/2026 means one.
 */
export function parseDay(text: string): Parsed<CalendarDate, DayRefusal> {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return refuse("day-empty");
  const parts = firstMatch(typed, DAY_PATTERNS);
  if (parts === null)
    return parseYearLast(typed) ?? parseEnglishDay(typed) ?? refuse("day-malformed");

  const year = typedYear(parts);
  const day = year === null ? null : dayOf(year, Number(parts.month), Number(parts.day));
  if (day === null) return refuse("day-does-not-exist");
  if (parts.era !== undefined && !eraHolds(parts.era, day)) return refuse("era-does-not-hold-day");
  if (parts.weekday !== undefined && WEEKDAYS[weekdayOf(day)] !== parts.weekday) {
    return refuse("weekday-does-not-match");
  }
  return parsed(day);
}

function parseYearLast(typed: string): Parsed<CalendarDate, DayRefusal> | null {
  const readings = readingsOfDay(typed);
  if (readings === null) return null;
  const [day, other] = readings;
  if (other !== undefined) return refuse("day-ambiguous");
  return day === undefined ? refuse("day-does-not-exist") : parsed(day);
}

/** The days that 4/1/2025 may mean, month first and day first; null where the year does not stand last. */
export function readingsOfDay(text: string): CalendarDate[] | null {
  const parts = firstMatch(text.normalize("NFKC").trim(), [YEAR_LAST]);
  if (parts === null) return null;
  const [one, other, year] = [Number(parts.one), Number(parts.other), Number(parts.year)];
  const readings = new Set([dayOf(year, one, other), dayOf(year, other, one)]);
  return [...readings].filter((day) => day !== null);
}

function parseEnglishDay(typed: string): Parsed<CalendarDate, DayRefusal> | null {
  const parts = firstMatch(typed, ENGLISH_PATTERNS);
  const month = monthNamed(parts?.name);
  const weekday = parts?.before ?? parts?.behind;
  if (parts === null || month === null) return null;
  if (weekday !== undefined && namedIn(WEEKDAY_NAMES, weekday) === null) return null;
  const day = dayOf(Number(parts.year), month, Number(parts.day));
  if (day === null) return refuse("day-does-not-exist");
  const isThatDay = weekday === undefined || namedIn(WEEKDAY_NAMES, weekday) === weekdayOf(day);
  return isThatDay ? parsed(day) : refuse("weekday-does-not-match");
}

const WEEKDAY_NAMES = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const MONTH_NAMES =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** 1 to 12 for Jan, Sept or January; null for no month. */
export function monthNamed(name: string | undefined): number | null {
  const at = name === undefined ? null : namedIn(MONTH_NAMES, name);
  return at === null ? null : at + 1;
}

/** The place of a name that is written out or cut after three letters or more. */
function namedIn(names: readonly string[], name: string): number | null {
  const at = names.findIndex((one) => one.startsWith(name.toLowerCase()));
  return at === -1 ? null : at;
}

/** Named groups of the first pattern that matches. */
export function firstMatch(
  text: string,
  patterns: readonly RegExp[],
): Partial<Record<string, string>> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match.groups ?? {};
  }
  return null;
}

/** The calendar year of matched groups `year`, or `era` and `eraYear`. */
export function typedYear(parts: Partial<Record<string, string>>): number | null {
  if (parts.year !== undefined) return Number(parts.year);
  return yearOfEra(parts.era ?? "", parts.eraYear ?? "");
}
