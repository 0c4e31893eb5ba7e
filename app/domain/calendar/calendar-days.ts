/** The days a calendar shows: a month, a week from Sunday, or a fiscal year. N11 */
import {
  addDays,
  type CalendarDate,
  dayOf,
  daysInMonth,
  LAST_DAY,
  type Period,
  weekdayOf,
} from "~/domain/day/calendar-date";
import { FIRST_FISCAL_YEAR, fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";

export const CALENDAR_VIEWS = ["month", "week", "year"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** Days a calendar opens at: from the first fiscal year that can be asked for. */
export const FIRST_CALENDAR_DAY: CalendarDate = fiscalYearPeriod(FIRST_FISCAL_YEAR).from;
export const LAST_CALENDAR_DAY: CalendarDate = LAST_DAY;

/** The days of the month, week or fiscal year that holds a day. */
export function calendarPeriod(view: CalendarView, day: CalendarDate): Period {
  if (view === "year") return fiscalYearPeriod(fiscalYearOf(day));
  if (view === "month") return monthOf(day);
  const sunday = addDays(day, -weekdayOf(day));
  return { from: sunday, to: addDays(sunday, 6) };
}

/** Whole weeks from Sunday that hold every day of the period, and some beside it. */
export function weeksOf({ from, to }: Period): CalendarDate[][] {
  const weeks: CalendarDate[][] = [];
  for (let sunday = addDays(from, -weekdayOf(from)); sunday <= to; sunday = addDays(sunday, 7)) {
    const start = sunday;
    weeks.push(Array.from({ length: 7 }, (_, weekday) => addDays(start, weekday)));
  }
  return weeks;
}

/** The months of a period in order, each with all its days. */
export function monthsOf({ from, to }: Period): Period[] {
  const months: Period[] = [];
  for (let month = monthOf(from); month.from <= to; month = monthOf(addDays(month.to, 1)))
    months.push(month);
  return months;
}

/** The same day a month, a week or a year on or back; the last day of a month that is shorter. Null outside the calendar. */
export function stepDay(view: CalendarView, day: CalendarDate, by: 1 | -1): CalendarDate | null {
  const to =
    view === "week" ? addDays(day, 7 * by) : addMonths(day, view === "year" ? 12 * by : by);
  return isCalendarDay(to) ? to : null;
}

export function isCalendarDay(day: CalendarDate): boolean {
  return FIRST_CALENDAR_DAY <= day && day <= LAST_CALENDAR_DAY;
}

function monthOf(day: CalendarDate): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = `${day.slice(0, 8)}01`;
  return { from: first, to: addDays(first, daysInMonth(year, month) - 1) };
}

function addMonths(day: CalendarDate, months: number): CalendarDate {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return dayOf(year, month, date) ?? day;
}
