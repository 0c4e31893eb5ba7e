/** Which days a filter asks about. */
import type { Period } from "../day/calendar-date";
import type { RegisterFilter } from "./register-filter";

/** The days from whose events alone what is counted or listed under the filter follows; null: all. */
export function daysUnder({ partOf, period }: RegisterFilter): Period | null {
  return partOf ?? period;
}

/** The same filter on all days, for what is sought whatever period and outcome are asked for. */
export function ofAllDays(filter: RegisterFilter): RegisterFilter {
  return { ...filter, period: null, year: null, outcome: null };
}
