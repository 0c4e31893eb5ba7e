/**
 * Days known only to the month, the quarter or the fiscal year. N11
 *
 * A quarter is one of the calendar (2018-Q3 is July to September); a fiscal year runs from April to March.
 */

import {
  type DayRefusal,
  firstMatch,
  monthNamed,
  parseDay,
  typedYear,
} from "~/domain/day/parse-day";
import { ALLOWED, type Parsed, parsed, refuse, type Verdict } from "~/domain/value/verdict";
import {
  type CalendarDate,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  LAST_DAY,
  type Precision,
  type RoughDay,
} from "./calendar-date";
import { ERA_PATTERN } from "./era";
import { fiscalYearOf, fiscalYearPeriod } from "./fiscal-year";

export type RoughDayRefusal =
  | DayRefusal
  | "month-malformed"
  | "quarter-malformed"
  | "fiscal-year-malformed";

const WEST = "(?<year>\\d{4})";
const MONTH_PATTERNS = [
  new RegExp(`^${WEST}[-/.](?<month>\\d{1,2})$`),
  new RegExp(`^(?:${WEST}|${ERA_PATTERN})年\\s*(?<month>\\d{1,2})月$`, "i"),
  new RegExp(`^(?<month>\\d{1,2})/${WEST}$`),
  new RegExp(`^(?<name>[a-z]{3,9})\\.?,?\\s+${WEST}$`, "i"),
];
const QUARTER_PATTERNS = [new RegExp(`^${WEST}[-/ ]?q(?<quarter>[1-4])$`, "i")];
const FISCAL_YEAR_PATTERNS = [
  new RegExp(`^(?:fy ?)?${WEST}$`, "i"),
  new RegExp(`^(?:${WEST}|${ERA_PATTERN})年度$`, "i"),
];

export const exactDay = (day: CalendarDate): RoughDay => ({ precision: "day", from: day, to: day });

/** Reads a day of the given precision: 2018-07-05, 2018-07, 平成30年7月 or July 2018, 2018-Q3, FY2018 or 平成30年度. */
export function roughDay(precision: Precision, text: string): Parsed<RoughDay, RoughDayRefusal> {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return refuse("day-empty");
  if (precision === "day") {
    const day = parseDay(typed);
    return day.ok ? parsed(exactDay(day.value)) : day;
  }
  if (precision === "month") {
    const parts = firstMatch(typed, MONTH_PATTERNS);
    return (
      spanOfMonths(precision, parts && typedYear(parts), monthOf(parts), 1) ??
      refuse("month-malformed")
    );
  }
  if (precision === "quarter") {
    const parts = firstMatch(typed, QUARTER_PATTERNS);
    const month = Number(parts?.quarter) * 3 - 2;
    return (
      spanOfMonths(precision, parts && typedYear(parts), month, 3) ?? refuse("quarter-malformed")
    );
  }
  const parts = firstMatch(typed, FISCAL_YEAR_PATTERNS);
  const year = parts && typedYear(parts);
  if (year === null) return refuse("fiscal-year-malformed");
  return parsed({ precision, ...fiscalYearPeriod(year) });
}

function monthOf(parts: Partial<Record<string, string>> | null): number {
  return monthNamed(parts?.name) ?? Number(parts?.month);
}

/** The text `roughDay` reads back: what an edit form shows. */
export function roughDayText(span: RoughDay): string {
  if (span.precision === "month") return span.from.slice(0, 7);
  if (span.precision === "quarter") {
    return `${span.from.slice(0, 4)}-Q${Math.ceil(Number(span.from.slice(5, 7)) / 3)}`;
  }
  return span.precision === "day" ? span.from : `FY${fiscalYearOf(span.from)}`;
}

/** Does the span begin within the days the register accepts? */
export function checkRoughDay(span: RoughDay): Verdict<"day-out-of-range"> {
  return FIRST_DAY <= span.from && span.from <= LAST_DAY ? ALLOWED : refuse("day-out-of-range");
}

/** May these be the first and the last day of one occurrence? Refused only when no choice of days would do. */
export function checkDaysInOrder(first: RoughDay, last: RoughDay): Verdict<"ends-before-start"> {
  return first.from <= last.to ? ALLOWED : refuse("ends-before-start");
}

function spanOfMonths(
  precision: Precision,
  year: number | null,
  month: number,
  months: number,
): { ok: true; value: RoughDay } | null {
  const last = month + months - 1;
  const from = year === null ? null : dayOf(year, month, 1);
  const to = year === null ? null : dayOf(year, last, daysInMonth(year, last));
  return from === null || to === null ? null : parsed({ precision, from, to });
}
