/** When somebody last was in a cell. N11 */
import { type CalendarDate, daysBetween } from "~/domain/day/calendar-date";

/** The last held day up to today, over all time; `rough` when known to the month or worse (約). N11 */
export type LastContact = { day: CalendarDate; rough: boolean };

export function daysSince({ day }: LastContact, today: CalendarDate): number {
  return Math.max(0, daysBetween(day, today));
}

/** The last of several rows; of two on one day the first. */
export function latestContact(among: Iterable<LastContact>): LastContact | null {
  return [...among].reduce<LastContact | null>(
    (best, one) => (best === null || one.day > best.day ? one : best),
    null,
  );
}
