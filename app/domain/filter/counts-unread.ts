/**
 * Whether a question is coarse enough that what its asker may not read counts in the answer. P185
 *
 * By whole months, states, organisers, forms and terms it counts. By words, by a town or a part of the map, or by days
 * two answers would differ by one event, and say its title, its venue or its day: there it counts for nobody who may not
 * read it.
 */
import { addDays, type Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "./register-filter";

export function countsUnread({
  q,
  place,
  period,
  partOf = period,
}: Pick<RegisterFilter, "q" | "place" | "period" | "partOf">): boolean {
  return q === null && place === null && isWholeMonths(partOf);
}

/** The filter as it is for everybody: where who asks changes no figure, the answer may be kept for all. */
export function sharedFilter(filter: RegisterFilter): RegisterFilter {
  return countsUnread(filter) ? { ...filter, draftsOf: null } : filter;
}

/** All days, or days of which each month is in whole. */
export function isWholeMonths(period: Period | null): boolean {
  if (period === null) return true;
  return period.from.endsWith("-01") && addDays(period.to, 1).endsWith("-01");
}
