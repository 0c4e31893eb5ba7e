/** The list of what waits for a decision whether it counts. N10, N13 */
import type { Period } from "~/domain/day/calendar-date";
import { filterToParams, NO_FILTER } from "~/domain/filter/register-filter";

export function pendingUrl(period: Period): string {
  const asked = { ...NO_FILTER, period, figure: "standing", counted: ["pending"] } as const;
  return `/events?${filterToParams(asked)}`;
}
