/** Documented events of the seeds, as the loader must know them before it touches one. */
import { eq, isNotNull } from "drizzle-orm";
import type { Mark } from "~/domain/value/provenance";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { observations } from "../../schema/observations";
import { occurrencePartners } from "../../schema/organisations";

export type SeededEvent = {
  id: number;
  key: string;
  /** Somebody has edited or withdrawn it, logged attendance or named partners at a stop: the loader leaves it alone. */
  touched: boolean;
};

export async function listSeededEvents(db: Handle): Promise<SeededEvent[]> {
  const observed = await db
    .selectDistinct({ eventId: occurrences.eventId })
    .from(observations)
    .innerJoin(occurrences, eq(occurrences.id, observations.occurrenceId));
  const met = await db
    .selectDistinct({ eventId: occurrences.eventId })
    .from(occurrencePartners)
    .innerJoin(occurrences, eq(occurrences.id, occurrencePartners.occurrenceId));
  const withMore = new Set([...observed, ...met].map(({ eventId }) => eventId));
  const rows = await db.select().from(events).where(isNotNull(events.seedKey));
  return rows.map((row) => ({
    id: row.id,
    key: row.seedKey ?? "",
    touched:
      row.revision !== 1 ||
      row.updatedBy !== null ||
      row.withdrawnAt !== null ||
      withMore.has(row.id),
  }));
}

export async function updateEventSource(
  tx: Handle,
  eventId: number,
  { source, mark }: { source: string; mark: Mark },
): Promise<void> {
  await tx.update(events).set({ source, mark }).where(eq(events.id, eventId));
}

export async function listEventIds(db: Handle): Promise<number[]> {
  const rows = await db.select({ id: events.id }).from(events);
  return rows.map(({ id }) => id);
}
