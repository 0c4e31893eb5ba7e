/** The occurrences of several events, by their ids. */
import { asc } from "drizzle-orm";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

const idsOf = madeOnce((db) =>
  db
    .select({ id: occurrences.id, eventId: occurrences.eventId })
    .from(occurrences)
    .where(inListNamed(occurrences.eventId, "ids"))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position))
    .prepare(),
);

/** By event, in their order. */
export async function listOccurrenceIdsOf(
  db: Handle,
  eventIds: readonly number[],
): Promise<Map<number, number[]>> {
  const rows = await idsOf(db).execute({ ids: listOf(eventIds) });
  const ids = new Map<number, number[]>();
  for (const { id, eventId } of rows) {
    const own = ids.get(eventId);
    if (own === undefined) ids.set(eventId, [id]);
    else own.push(id);
  }
  return ids;
}
