/** What a report counts for one organiser, joint events whole for each of theirs. N3, P205 */
import { type CellStanding, contributionsOf } from "~/domain/submission/contributions";
import { bookOf } from "~/domain/submission/frozen-cells";
import type { FrozenEvent, ReportBasis } from "~/domain/submission/frozen-report";

export type OrganiserEvent = { event: FrozenEvent; standing: Exclude<CellStanding, null> };

/** Of every organiser the events that its row counts, by its code, in the order of the report. */
export function eventsByOrganiser({
  events,
  period,
  plans,
}: Pick<ReportBasis, "events" | "period" | "plans">): Map<string, OrganiserEvent[]> {
  const book = bookOf(plans);
  const found = new Map<string, OrganiserEvent[]>();
  for (const event of events) {
    for (const { key, standing } of contributionsOf(event, "organiser", period, book)) {
      if (standing === null) continue;
      const of = found.get(key) ?? [];
      found.set(key, of);
      of.push({ event, standing });
    }
  }
  return found;
}
