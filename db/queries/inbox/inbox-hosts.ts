/** Who hosts what of events that wait for a decision. P2 */
import { desc, eq, inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { occurrenceOrganisers } from "../../schema/occurrence-lists";

/** The organisers each occurrence is narrowed to, by event. */
export async function listHosts(
  db: Handle,
  ids: number[],
): Promise<Map<number, { organisers: string[] }[]>> {
  const rows = await db
    .select({
      id: occurrences.id,
      eventId: occurrences.eventId,
      organiser: occurrenceOrganisers.organiser,
    })
    .from(occurrences)
    .leftJoin(occurrenceOrganisers, eq(occurrenceOrganisers.occurrenceId, occurrences.id))
    .where(inArray(occurrences.eventId, ids))
    .orderBy(desc(occurrences.id));
  const byEvent = new Map<number, Map<number, { organisers: string[] }>>();
  for (const { id, eventId, organiser } of rows) {
    const own = byEvent.get(eventId) ?? new Map<number, { organisers: string[] }>();
    const known = own.get(id) ?? { organisers: [] };
    if (organiser !== null) known.organisers.push(organiser);
    byEvent.set(eventId, own.set(id, known));
  }
  return new Map([...byEvent].map(([eventId, own]) => [eventId, [...own.values()]]));
}
