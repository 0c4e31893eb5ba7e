/** The list of what waits for a decision whether it counts. N10, N13 */
import type { Period } from "~/domain/day/calendar-date";

export function pendingUrl({ from, to }: Period): string {
  return `/events?${new URLSearchParams({ from, to, counted: "pending" })}`;
}
