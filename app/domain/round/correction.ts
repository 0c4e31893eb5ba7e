/** Corrections after an organisation has signed off: free for fourteen days, then with a reason. P182 */
import {
  addDays,
  type CalendarDate,
  type Period,
  periodOverlaps,
} from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";

export type CorrectionRefusal = "correction-unreasoned";

export const FREE_CORRECTION_DAYS = 14;

/** Whole days in Tokyo: the fourteenth after the day of signing off is still free. */
export function asksReason(signedAt: Date, now: Date): boolean {
  return todayIn(HOME_ZONE, now) > lastFreeDay(signedAt);
}

export function lastFreeDay(signedAt: Date): CalendarDate {
  return addDays(todayIn(HOME_ZONE, signedAt), FREE_CORRECTION_DAYS);
}

export type Dated = { first: { from: CalendarDate; to: CalendarDate } };

/** Has the event anything in the period, as it stands or as it will? By first days, as a total asks. N11 */
export function touches(period: Period, occurrences: readonly Dated[]): boolean {
  return occurrences.some(({ first }) => periodOverlaps(period, first));
}

export type SignedOff = { period: Period; signedAt: Date };

/** The sign-off that asks for a reason, the oldest first; null where none does. */
export function lateSignOff<Sign extends SignedOff>(
  signed: readonly Sign[],
  occurrences: readonly Dated[],
  now: Date,
): Sign | null {
  const late = signed.filter(
    ({ period, signedAt }) => touches(period, occurrences) && asksReason(signedAt, now),
  );
  return late.sort((a, b) => a.signedAt.getTime() - b.signedAt.getTime())[0] ?? null;
}
