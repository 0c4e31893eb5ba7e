/** First and last day of an occurrence, and the times on its local clock. N11 */
import type { Precision, RoughDay } from "~/domain/day/calendar-date";
import { parseClock, resolveLocalTime } from "~/domain/day/local-time";
import { checkDaysInOrder, checkRoughDay, roughDay } from "~/domain/day/rough-day";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { expectOk, type Issues, refuseField, take } from "~/forms/boxes/fields.server";

export type Days = { first: RoughDay; last: RoughDay };
export type Times = { startTime: string | null; endTime: string | null; startsLater: boolean };

type TypedDays = Pick<TypedOccurrence, "first" | "last"> & {
  firstPrecision: Precision;
  lastPrecision: Precision;
};
type TypedTimes = Pick<TypedOccurrence, "startTime" | "endTime" | "startsTwice">;

/** An empty last day is the first day. */
export function readDays(typed: TypedDays, context: Issues): Days | null {
  const first = take(context, ["first"], roughDay(typed.firstPrecision, typed.first));
  if (first === null) return null;
  expectOk(context, ["first"], checkRoughDay(first));
  if (typed.last.trim() === "") return { first, last: first };
  const last = take(context, ["last"], roughDay(typed.lastPrecision, typed.last));
  if (last === null) return null;
  const inRange = checkRoughDay(last);
  expectOk(context, ["last"], inRange.ok ? checkDaysInOrder(first, last) : inRange);
  return { first, last };
}

export function readTimes(typed: TypedTimes, days: Days, zone: string, context: Issues): Times {
  const startTime = readTime("startTime", typed.startTime, days.first, context);
  const endTime = readTime("endTime", typed.endTime, days.last, context);
  const startsLater = typed.startsTwice === "later";
  if (startTime !== null) refuseImpossibleStart(typed, days.first, startTime, zone, context);
  if (endTime !== null) expectRealTime("endTime", days.last, endTime, zone, context);
  const sameDay = days.first.from === days.last.from && days.last.precision === "day";
  if (startTime !== null && endTime !== null && sameDay && endTime < startTime) {
    refuseField(context, ["endTime"], "ends-before-start");
  }
  return { startTime, endTime, startsLater: startTime !== null && startsLater };
}

function readTime(
  box: "startTime" | "endTime",
  typed: string,
  day: RoughDay,
  context: Issues,
): string | null {
  if (typed.trim() === "") return null;
  if (day.precision !== "day") {
    refuseField(context, [box], "time-needs-exact-day");
    return null;
  }
  return take(context, [box], parseClock(typed));
}

function refuseImpossibleStart(
  typed: TypedTimes,
  day: RoughDay,
  time: string,
  zone: string,
  context: Issues,
): void {
  const resolved = resolveLocalTime(day.from, time, zone);
  if (!resolved.ok) refuseField(context, ["startTime"], resolved.reason);
  else if (resolved.twice && typed.startsTwice === "")
    refuseField(context, ["startsTwice"], "time-comes-twice");
}

function expectRealTime(
  box: "endTime",
  day: RoughDay,
  time: string,
  zone: string,
  context: Issues,
): void {
  const resolved = resolveLocalTime(day.from, time, zone);
  if (!resolved.ok) refuseField(context, [box], resolved.reason);
}
