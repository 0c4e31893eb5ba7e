/**
 * The form that changes an outcome. N0
 *
 * Cancelling and postponing want a reason; postponing wants the new date, or the tick that it is not fixed.
 */

import { OUTCOME_CHANGES } from "~/domain/attendance/outcome-change";
import type { OutcomeErrors, TypedOutcome } from "~/domain/attendance/outcome-entry";
import { checkDay, type RoughDay } from "~/domain/day/calendar-date";
import { resolveLocalTime } from "~/domain/day/local-time";
import { parseDay } from "~/domain/day/parse-day";
import { exactDay } from "~/domain/day/rough-day";
import { lastDayByTimes, parseTypedTime, type TypedTime } from "~/domain/day/typed-time";
import { OUTCOME_REASON } from "~/domain/value/limits";
import { freeText, oneOf, textOf } from "~/forms/boxes/field-texts.server";

export type NewDateEntry = {
  first: RoughDay;
  last: RoughDay;
  startTime: string | null;
  endTime: string | null;
  startsLater: boolean;
};

export type OutcomeEntry =
  | { change: "hold" }
  | { change: "undo" }
  | { change: "cancel"; reason: string }
  | { change: "postpone"; reason: string; newDate: NewDateEntry | null };

export type ReadOutcome =
  | { ok: true; entry: OutcomeEntry }
  | { ok: false; typed: TypedOutcome; errors: OutcomeErrors };

/** The occurrence as it stands: its zone, and the date a postponement leaves. */
export type Standing = { zone: string; firstDay: string; startTime: string | null };

const GIVEN_BACK = 2000;

export function readOutcome(form: FormData, standing: Standing): ReadOutcome {
  const typed = typedOutcome(form);
  const errors: OutcomeErrors = {};
  const change = oneOf(OUTCOME_CHANGES, typed.change);
  if (change === null) return { ok: false, typed, errors: { change: "change-unknown" } };
  if (change === "hold" || change === "undo") return { ok: true, entry: { change } };

  const reason = readReason(textOf(form, "reason"), errors);
  if (change === "cancel") {
    return reason === null ? { ok: false, typed, errors } : { ok: true, entry: { change, reason } };
  }
  const newDate = typed.dateNotFixed !== "" ? null : readNewDate(typed, standing, errors);
  if (reason === null || Object.keys(errors).length > 0) return { ok: false, typed, errors };
  return { ok: true, entry: { change, reason, newDate } };
}

function typedOutcome(form: FormData): TypedOutcome {
  const text = (name: string) => textOf(form, name).slice(0, GIVEN_BACK);
  return {
    change: text("change"),
    reason: text("reason"),
    dateNotFixed: text("dateNotFixed"),
    firstDay: text("firstDay"),
    lastDay: text("lastDay"),
    startTime: text("startTime"),
    endTime: text("endTime"),
    which: text("which"),
  };
}

function readReason(typed: string, errors: OutcomeErrors): string | null {
  const reason = freeText(typed, OUTCOME_REASON);
  if (!reason.ok) errors.reason = reason.reason;
  else if (reason.value === null) errors.reason = "reason-required";
  return reason.ok ? reason.value : null;
}

function readNewDate(
  typed: TypedOutcome,
  standing: Standing,
  errors: OutcomeErrors,
): NewDateEntry | null {
  const firstDay = readDay(typed.firstDay, "firstDay", errors);
  const lastDay =
    typed.lastDay.trim() === "" ? firstDay : readDay(typed.lastDay, "lastDay", errors);
  const start = readTime(typed.startTime, "startTime", errors);
  const end = readTime(typed.endTime, "endTime", errors);
  const [startTime, endTime] = [start?.time ?? null, end?.time ?? null];
  if (start?.nextDay) errors.startTime = "time-begins-next-day";
  if (firstDay === null || lastDay === null || Object.keys(errors).length > 0) return null;
  if (lastDay < firstDay) errors.lastDay = "ends-before-start";
  else if (firstDay === standing.firstDay && startTime === standing.startTime)
    errors.firstDay = "same-date";
  if (end !== null && start === null) errors.startTime = "time-without-start";
  const by = lastDayByTimes({ first: firstDay, last: lastDay, start, end });
  if (!by.ok) errors.endTime = by.reason;
  else if (endTime !== null && endTime === startTime && firstDay === by.last)
    errors.endTime = "ends-before-it-starts";
  const last = by.ok ? by.last : lastDay;
  const startsLater = readWhich(typed, { firstDay, startTime, zone: standing.zone }, errors);
  return { first: exactDay(firstDay), last: exactDay(last), startTime, endTime, startsLater };
}

function readDay(
  typed: string,
  name: "firstDay" | "lastDay",
  errors: OutcomeErrors,
): string | null {
  const day = parseDay(typed);
  if (!day.ok) {
    errors[name] = day.reason;
    return null;
  }
  const possible = checkDay(day.value);
  if (!possible.ok) errors[name] = possible.reason;
  return day.value;
}

function readTime(
  typed: string,
  name: "startTime" | "endTime",
  errors: OutcomeErrors,
): TypedTime | null {
  if (typed.trim() === "") return null;
  const time = parseTypedTime(typed);
  if (time.ok) return time.value;
  errors[name] = time.reason;
  return null;
}

/** A time that does not exist is refused, one that comes twice is asked about. N11 */
function readWhich(
  typed: TypedOutcome,
  start: { firstDay: string; startTime: string | null; zone: string },
  errors: OutcomeErrors,
): boolean {
  if (start.startTime === null) return false;
  const later = typed.which === "later";
  const time = resolveLocalTime(start.firstDay, start.startTime, start.zone, later);
  if (!time.ok) errors.startTime = time.reason;
  else if (time.twice && !later && typed.which !== "earlier") errors.which = "time-comes-twice";
  return time.ok && time.twice && later;
}
