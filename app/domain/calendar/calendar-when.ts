/** When an occurrence is, as a calendar of another program has it: whole days, or instants where its time is known. N11, P175 */
import type { RoughDay } from "~/domain/day/calendar-date";
import { resolveLocalTime } from "~/domain/day/local-time";
import type { CalendarWhen } from "./icalendar";

type Days = { first: RoughDay; last: RoughDay };
type Times = {
  startTime: string | null;
  endTime: string | null;
  startsLater: boolean;
  zone: string;
};

/**
 * Without `times` the days alone. Days known roughly are all that it may be; several days of which only the beginning is
 * known are whole days too.
 */
export function calendarWhen({ first, last }: Days, times: Times | null): CalendarWhen {
  const days = { type: "days", from: first.from, to: last.to } as const;
  if (times === null || times.startTime === null) return days;
  const { startTime, endTime, startsLater, zone } = times;
  if (first.precision !== "day" || last.precision !== "day") return days;
  const start = resolveLocalTime(first.from, startTime, zone, startsLater);
  if (!start.ok) return days;
  const end = endTime === null ? null : endOf(last.from, endTime, zone, start.instant);
  if (end === null && last.from !== first.from) return days;
  return { type: "instants", start: start.instant, end };
}

/** The first time that the clock shows it after the start. */
function endOf(day: string, time: string, zone: string, start: Date): Date | null {
  for (const later of [false, true]) {
    const end = resolveLocalTime(day, time, zone, later);
    if (end.ok && end.instant > start) return end.instant;
  }
  return null;
}
