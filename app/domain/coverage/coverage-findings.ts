/** What a planner should know before reading the matrix: who waits, who has nothing ahead. P33 */

import type { LastContact } from "~/domain/counting/last-contact";
import {
  addDays,
  type CalendarDate,
  dayOf,
  daysInMonth,
  type Period,
} from "~/domain/day/calendar-date";

const OVERDUE_MONTHS = 24;

export type Overdue = {
  /** Longest ago first. */
  overdue: { state: string; last: LastContact }[];
  never: string[];
};

/** States whose last contact is more than 24 months ago, and apart from them those that never had one. P33 */
export function overdueStates(
  states: readonly string[],
  contacts: ReadonlyMap<string, LastContact>,
  today: CalendarDate,
): Overdue {
  const since = monthsBefore(today, OVERDUE_MONTHS);
  const overdue = states.flatMap((state) => {
    const last = contacts.get(state);
    return last !== undefined && last.day < since ? [{ state, last }] : [];
  });
  return {
    overdue: overdue.sort((a, b) => (a.last.day < b.last.day ? -1 : 1)),
    never: states.filter((state) => !contacts.has(state)),
  };
}

/** The same day of an earlier month, or the last one where that month is shorter. */
export function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return dayOf(year, month, date) ?? day;
}

/** The quarter after the one a day lies in; quarters of calendar and fiscal year are the same. */
export function nextQuarter(today: CalendarDate): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = Math.ceil(month / 3) * 3 + 1;
  const from = dayOf(first > 12 ? year + 1 : year, first > 12 ? 1 : first, 1) ?? today;
  const end = Number(from.slice(5, 7)) + 2;
  const to = dayOf(Number(from.slice(0, 4)), end, daysInMonth(Number(from.slice(0, 4)), end));
  return { from, to: to ?? addDays(from, 89) };
}
