/** How many events of a record's period nobody has decided on (計上): while there is one, nothing is frozen. N13, P161 */
import { stands } from "~/domain/counting/standing";
import { periodOverlaps } from "~/domain/day/calendar-date";
import type { FrozenReport } from "./frozen-report";

/** Those with something held or to be held in the period. */
export function pendingAmong({ period, events }: Pick<FrozenReport, "period" | "events">): number {
  return events.filter(
    ({ counted, occurrences }) =>
      counted === "pending" &&
      occurrences.some(
        ({ outcome, firstFrom, firstTo }) =>
          stands(outcome) && periodOverlaps(period, { from: firstFrom, to: firstTo }),
      ),
  ).length;
}
