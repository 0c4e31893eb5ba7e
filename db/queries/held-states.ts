/** In which states something was held: what the others lack. N9, N11 */
import { and, eq } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { eventConditions, occurrenceConditions } from "./occurrence-filter";
import { ALL_DAYS, touchesFrom } from "./total-rows";

/** Keys of the state axis with a held occurrence that touches the period, whenever its event counted. */
export async function listHeldStates(db: Handle, filter: RegisterFilter): Promise<string[]> {
  if (filter.outcome !== null && filter.outcome !== "held") return [];
  const rows = await db
    .selectDistinct({ key: occurrenceCells.key })
    .from(occurrences)
    .crossJoin(events)
    .crossJoin(occurrenceCells)
    .where(
      and(
        eq(occurrences.outcome, "held"),
        touchesFrom(filter.period ?? ALL_DAYS),
        eq(events.id, occurrences.eventId),
        eventConditions(filter),
        occurrenceConditions(db, filter),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
      ),
    );
  return rows.map(({ key }) => key);
}
