/** First and last day of an occurrence, and the times on its local clock. N11 */
import type { Precision, RoughDay } from "~/domain/day/calendar-date";
import { resolveLocalTime } from "~/domain/day/local-time";
import { checkDaysInOrder, checkRoughDay, exactDay, roughDay } from "~/domain/day/rough-day";
import {
  lastDayByTimes,
  parseTypedTime,
  type TypedTime,
  type TypedTimes as TypedTimesOf,
} from "~/domain/day/typed-time";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { expectOk, type Issues, refuseField, take } from "~/forms/boxes/fields.server";

export type Days = { first: RoughDay; last: RoughDay };
/** `last`: the last day by what the times say. */
export type Times = {
  startTime: string | null;
  endTime: string | null;
  startsLater: boolean;
  last: RoughDay;
};

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
  const start = readTime("startTime", typed.startTime, days.first, context);
  const end = readTime("endTime", typed.endTime, days.last, context);
  const startsLater = typed.startsTwice === "later";
  if (start?.nextDay) refuseField(context, ["startTime"], "time-begins-next-day");
  else if (start !== null) refuseImpossibleStart(typed, days.first, start.time, zone, context);
  const last = readLast(days, { start, end }, context);
  if (end !== null) expectRealTime("endTime", last, end.time, zone, context);
  return {
    startTime: start?.time ?? null,
    endTime: end?.time ?? null,
    startsLater: start !== null && startsLater,
    last,
  };
}

/** Times stand beside exact days alone. */
function readLast(
  { first, last }: Days,
  times: Pick<TypedTimesOf, "start" | "end">,
  context: Issues,
): RoughDay {
  if (first.precision !== "day" || last.precision !== "day") return last;
  const by = lastDayByTimes({ first: first.from, last: last.from, ...times });
  if (by.ok) return exactDay(by.last);
  refuseField(context, ["endTime"], by.reason);
  return last;
}

function readTime(
  box: "startTime" | "endTime",
  typed: string,
  day: RoughDay,
  context: Issues,
): TypedTime | null {
  if (typed.trim() === "") return null;
  if (day.precision !== "day") {
    refuseField(context, [box], "time-needs-exact-day");
    return null;
  }
  return take(context, [box], parseTypedTime(typed));
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
