/** Partners of events and of single occurrences, in the order their organiser names them. P35 */
import { asc, eq, inArray } from "drizzle-orm";
import type { NamedPartner } from "~/domain/organisation/partner-at-event";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { eventPartners, occurrencePartners, organisations } from "../../schema/organisations";
import { findOrganisationsByName } from "./organisation-names";

/** A partner as an event names it, and what the register calls it: null where it is not in the register. */
export type ShownPartner = {
  name: string;
  partnerId: number | null;
  registered: BilingualText | null;
};
export type OccurrencePartner = NamedPartner & ShownPartner & { occurrenceId: number };

/** The id first: by its first column Drizzle tells whether the joined row is there, and a name of one language is null. */
const REGISTERED = { id: organisations.id, ja: organisations.nameJa, en: organisations.nameEn };

export async function listOccurrencePartners(
  db: Handle,
  occurrenceIds: readonly number[],
): Promise<OccurrencePartner[]> {
  return await db
    .select({
      occurrenceId: occurrencePartners.occurrenceId,
      role: occurrencePartners.role,
      name: occurrencePartners.name,
      partnerId: occurrencePartners.partnerId,
      registered: REGISTERED,
    })
    .from(occurrencePartners)
    .leftJoin(organisations, eq(organisations.id, occurrencePartners.partnerId))
    .where(inArray(occurrencePartners.occurrenceId, [...occurrenceIds]))
    .orderBy(asc(occurrencePartners.occurrenceId), asc(occurrencePartners.position));
}

/** Partners of an event as a whole, in order, with the page each one has. */
export async function listEventPartners(db: Handle, eventId: number): Promise<ShownPartner[]> {
  return await db
    .select({
      name: eventPartners.name,
      partnerId: eventPartners.partnerId,
      registered: REGISTERED,
    })
    .from(eventPartners)
    .leftJoin(organisations, eq(organisations.id, eventPartners.partnerId))
    .where(eq(eventPartners.eventId, eventId))
    .orderBy(asc(eventPartners.position));
}

export async function replaceOccurrencePartners(
  tx: Handle,
  occurrenceId: number,
  named: readonly NamedPartner[],
): Promise<void> {
  await tx.delete(occurrencePartners).where(eq(occurrencePartners.occurrenceId, occurrenceId));
  const known = await findOrganisationsByName(
    tx,
    named.map(({ name }) => name),
  );
  for (const [position, { role, name }] of named.entries()) {
    const partnerId = known.get(name) ?? null;
    await tx.insert(occurrencePartners).values({ occurrenceId, position, role, name, partnerId });
  }
}

/** What somebody saw of the partners of an event's occurrences. Compared, never read. */
export function seenPartners(stored: readonly (NamedPartner & { occurrenceId: number })[]): string {
  return JSON.stringify(stored.map(({ occurrenceId, role, name }) => [occurrenceId, role, name]));
}
