/** Reading a day as people type it. N11 */

import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { type CalendarDate, dayOf, weekdayOf } from "./calendar-date";
import { ERA_PATTERN, eraHolds, yearOfEra } from "./era";

const WEEKDAYS = "日月火水木金土";

export type DayRefusal =
  | "day-empty"
  | "day-malformed"
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

/**
 * Reads a day as people type it: 2025-04-01, ２０２５／４／１, 2025年4月1日（火）, 令和7年4月1日, R7.4.1.
 *
 * The order month/day/year is refused, because 4/1/2025 means two days.
 */
export function parseDay(text: string): Parsed<CalendarDate, DayRefusal> {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return refuse("day-empty");
  const parts = firstMatch(typed, DAY_PATTERNS);
  if (parts === null) return refuse("day-malformed");

  const year = typedYear(parts);
  const day = year === null ? null : dayOf(year, Number(parts.month), Number(parts.day));
  if (day === null) return refuse("day-does-not-exist");
  if (parts.era !== undefined && !eraHolds(parts.era, day)) return refuse("era-does-not-hold-day");
  if (parts.weekday !== undefined && WEEKDAYS[weekdayOf(day)] !== parts.weekday) {
    return refuse("weekday-does-not-match");
  }
  return parsed(day);
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
