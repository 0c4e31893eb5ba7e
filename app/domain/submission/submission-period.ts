/** The period of a submission: real days that the register accepts, in order. P160 */
import { type CalendarDate, checkDay, type Period } from "~/domain/day/calendar-date";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

export type PeriodRefusal = "day-out-of-range" | "period-reversed";

export function checkSubmissionPeriod({ from, to }: Period): Verdict<PeriodRefusal> {
  if (!isAccepted(from) || !isAccepted(to)) return refuse("day-out-of-range");
  return from <= to ? ALLOWED : refuse("period-reversed");
}

const isAccepted = (day: CalendarDate) => checkDay(day).ok;
