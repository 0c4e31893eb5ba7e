/** Guests of honour in the audit trail: shown to those who read them on the event. P24 */
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Handle } from "../../client";
import { eventCoOrganisers, events } from "../../schema/events";

type Entry = { subjectType: string; subjectId: string; before: unknown; after: unknown };

/** The entries, without guests where the reader does not organise the event. */
export async function withReadableGuests<E extends Entry>(
  db: Handle,
  entries: E[],
  reader: DraftReader,
): Promise<E[]> {
  if (reader === "everybody") return entries;
  const naming = entries.filter(({ before, after }) => namesGuests(before) || namesGuests(after));
  if (naming.length === 0) return entries;
  const ids = naming.filter(({ subjectType }) => subjectType === "event");
  const own = await listOrganisedEvents(
    db,
    ids.map(({ subjectId }) => Number(subjectId)),
    reader,
  );
  return entries.map((entry) =>
    entry.subjectType === "event" && own.has(Number(entry.subjectId))
      ? entry
      : { ...entry, before: withoutGuests(entry.before), after: withoutGuests(entry.after) },
  );
}

async function listOrganisedEvents(
  db: Handle,
  ids: number[],
  reader: Exclude<DraftReader, "everybody">,
): Promise<Set<number>> {
  if (reader === null) return new Set();
  const { organiser } = reader;
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        inArray(events.id, ids),
        or(
          eq(events.lead, organiser),
          sql`exists (select 1 from ${eventCoOrganisers} where ${eventCoOrganisers.eventId} = ${events.id} and ${eventCoOrganisers.organiser} = ${organiser})`,
        ),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

function namesGuests(recorded: unknown): recorded is { guests: unknown } {
  return typeof recorded === "object" && recorded !== null && "guests" in recorded;
}

function withoutGuests(recorded: unknown): unknown {
  if (!namesGuests(recorded)) return recorded;
  const { guests: _, ...rest } = recorded;
  return rest;
}
