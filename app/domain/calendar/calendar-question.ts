/**
 * What the address of the calendar asks besides the register's filter: a view, a day in it, and whose clock.
 *
 * The days follow from view and day, so that `year`, `from` and `to` are no parameters here.
 */
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { FILTER_PARAMETERS, refuseStrangers } from "~/domain/filter/parameters";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import {
  CALENDAR_VIEWS,
  type CalendarView,
  calendarPeriod,
  FIRST_CALENDAR_DAY,
  isCalendarDay,
  LAST_CALENDAR_DAY,
} from "./calendar-days";

export type CalendarQuestion = {
  view: CalendarView;
  day: CalendarDate;
  /** Times of sessions on Tokyo's clock beside the local one. */
  tokyo: boolean;
};
export type CalendarVerdict =
  | ({ ok: true } & CalendarQuestion)
  | { ok: false; refusals: FilterRefusal[] };

const OF_THE_PERIOD: readonly string[] = ["year", "from", "to"];
const PARAMETERS = [
  ...FILTER_PARAMETERS.filter((name) => !OF_THE_PERIOD.includes(name)),
  "view",
  "day",
  "clock",
];

export function parseCalendarQuestion(
  params: URLSearchParams,
  today: CalendarDate,
): CalendarVerdict {
  const refusals = refuseStrangers(params, PARAMETERS);
  const asked = params.get("view")?.trim() || "month";
  const view = CALENDAR_VIEWS.find((known) => known === asked);
  if (view === undefined) refusals.push(refusalOf(params, "view", "unknown"));
  const clock = params.get("clock")?.trim() || "local";
  if (clock !== "local" && clock !== "tokyo") refusals.push(refusalOf(params, "clock", "unknown"));
  const typed = params.get("day")?.trim() || today;
  const day = parseDay(typed);
  if (!day.ok) refusals.push(refusalOf(params, "day", "not-a-day"));
  else if (!isCalendarDay(day.value)) refusals.push(refusalOf(params, "day", "day-out-of-range"));
  if (view === undefined || !day.ok || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, view, day: day.value, tokyo: clock === "tokyo" };
}

/** The address of a calendar with the conditions of a filter. */
export function calendarQuery(filter: RegisterFilter, asked: CalendarQuestion): string {
  const params = filterToParams({ ...filter, figure: null });
  for (const name of OF_THE_PERIOD) params.delete(name);
  params.set("view", asked.view);
  params.set("day", asked.day);
  if (asked.tokyo) params.set("clock", "tokyo");
  return params.toString();
}

/** Where the calendar of a list opens: its own month or fiscal year, at today where the period holds it. */
export function calendarOf(period: Period | null, today: CalendarDate): CalendarQuestion {
  const holdsToday = period === null || (period.from <= today && today <= period.to);
  if (period === null || holdsToday) return { view: "month", day: today, tokyo: false };
  const view = CALENDAR_VIEWS.find((one) => {
    const whole = calendarPeriod(one, period.from);
    return whole.from === period.from && whole.to === period.to;
  });
  const latest = period.from > LAST_CALENDAR_DAY ? LAST_CALENDAR_DAY : period.from;
  const day = latest < FIRST_CALENDAR_DAY ? FIRST_CALENDAR_DAY : latest;
  return { view: view ?? "month", day, tokyo: false };
}
