/** What decides whether a paper shows an event, and whose it is, by its id. P204 */
import { sql } from "drizzle-orm";
import type { PaperStanding } from "~/domain/event/shown-in-paper";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { inList } from "../store/in-list";

export async function listPaperStandings(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, PaperStanding & { lead: string }>> {
  const rows = await db
    .select({
      ...{ id: events.id, lead: events.lead },
      classification: events.classification,
      mayBePublished: events.mayBePublished,
      guests: sql`coalesce(trim(${events.guests}), '') <> ''`.mapWith(Boolean),
    })
    .from(events)
    .where(inList(events.id, ids));
  return new Map(
    rows.map(({ id, lead, classification, mayBePublished, guests }) => [
      id,
      { lead, classification, mayBePublished, hasGuests: guests },
    ]),
  );
}
