/** The occurrences of several events, by their ids. */
import { asc, inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";

/** By event, in their order. */
export async function listOccurrenceIdsOf(
  db: Handle,
  eventIds: readonly number[],
): Promise<Map<number, number[]>> {
  const rows = await db
    .select({ id: occurrences.id, eventId: occurrences.eventId })
    .from(occurrences)
    .where(inArray(occurrences.eventId, [...eventIds]))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  const ids = new Map<number, number[]>();
  for (const { id, eventId } of rows) {
    const own = ids.get(eventId);
    if (own === undefined) ids.set(eventId, [id]);
    else own.push(id);
  }
  return ids;
}
