/** Which days and states something is said of, and where an event lies. */
import { type Period, periodOverlaps } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "./register-filter";

/** What is said of no other days follows from no event of other days; so with the rows of the state axis. Null: all. */
export type Extent = { days: Period | null; states: readonly string[] | null };

/** Of what no event has a part in. */
export const OF_NO_EVENT: Extent = { days: null, states: [] };

/** An event, by the days between which it lies (null: it has none) and all its rows of the state axis. */
export type EventExtent = { days: Period | null; states: ReadonlySet<string> };

export function reaches({ days, states }: Extent, event: EventExtent): boolean {
  const onDays = days === null || (event.days !== null && periodOverlaps(days, event.days));
  return onDays && (states === null || states.some((state) => event.states.has(state)));
}

/** The same filter on all days, for what is sought whatever period and outcome are asked for. */
export function ofAllDays(filter: RegisterFilter): RegisterFilter {
  return { ...filter, period: null, partOf: null, year: null, outcome: null };
}
