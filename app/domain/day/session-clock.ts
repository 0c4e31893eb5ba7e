/** When a session begins, on the clock of its place and on Tokyo's. N11 */
import type { CalendarDate } from "./calendar-date";
import { clockIn, resolveLocalTime, type Start, zoneShortName } from "./local-time";
import { HOME_ZONE } from "./zone-options";

export type SessionClock = {
  /** HH:MM on the local clock. */
  time: string;
  /** The short name of its zone on that day. */
  zone: string;
  /** The same instant in Tokyo; the day may be another one. */
  tokyo: { day: CalendarDate; time: string };
};

/** Null where no time is known. */
export function sessionClock({
  firstFrom,
  startTime,
  startsLater,
  zone,
}: Start): SessionClock | null {
  if (startTime === null) return null;
  const local = resolveLocalTime(firstFrom, startTime, zone, startsLater);
  if (!local.ok) return null;
  return {
    time: startTime,
    zone: zoneShortName(zone, local.instant),
    tokyo: clockIn(HOME_ZONE, local.instant),
  };
}
