/** Which of some events lie in an area. */
import { and, eq, inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { occurrences } from "../../schema/events";
import { isRow } from "../filter/occurrence-filter";

/** Those of the events that have an occurrence in the area, whatever became of it. J5 */
export async function findEventsWithin(
  db: Handle,
  state: string,
  ids: readonly number[],
): Promise<Set<number>> {
  const rows = await db
    .selectDistinct({ id: occurrences.eventId })
    // The order of the join is the order of reading: few events have few occurrences, an area has many.
    .from(occurrences)
    .crossJoin(occurrenceCells)
    .where(
      and(
        inArray(occurrences.eventId, [...ids]),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
        isRow(db, occurrenceCells.key, "state", state),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
