/** Who has something planned in a period, whatever was held before. */
import { and, eq } from "drizzle-orm";
import type { Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { touchesFrom } from "../counting/total-rows";
import { occurrenceConditions, totalConditions } from "../filter/occurrence-filter";

/** Organisers with a scheduled occurrence that touches the period, under the rest of the filter. */
export async function listPlanningOrganisers(
  db: Handle,
  filter: RegisterFilter,
  period: Period,
): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ organiser: occurrenceCells.key })
    .from(occurrences)
    .crossJoin(events)
    .crossJoin(occurrenceCells)
    .where(
      and(
        eq(occurrences.outcome, "scheduled"),
        touchesFrom(period),
        and(eq(events.id, occurrences.eventId), totalConditions({ ...filter, draftsOf: null })),
        occurrenceConditions(db, filter),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "organiser"),
      ),
    );
  return new Set(rows.map(({ organiser }) => organiser));
}
