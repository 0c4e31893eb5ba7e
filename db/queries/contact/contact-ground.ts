/** What a contact is logged at: a held occurrence, a site. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { organisations } from "../../schema/organisations";
import { siteOrganisations, sites } from "../../schema/sites";
import { readableBy } from "../filter/occurrence-filter";

export type HeldOccurrence = {
  id: number;
  eventId: number;
  title: BilingualText;
  state: string | null;
  day: RoughDay;
};

/** Null where it was not held, its event is withdrawn, or this person does not read it. P4, P185 */
export async function findHeldOccurrence(
  db: Handle,
  id: number,
  reader: DraftReader,
): Promise<HeldOccurrence | null> {
  const rows = await db
    .select({ row: occurrences, ja: events.titleJa, en: events.titleEn })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        ...[eq(occurrences.id, id), eq(occurrences.outcome, "held")],
        ...[isNull(events.withdrawnAt), readableBy(reader)],
      ),
    );
  const found = rows[0];
  if (found === undefined) return null;
  const { eventId, state, firstPrecision: precision, firstFrom: from, firstTo: to } = found.row;
  const title = { ja: found.ja, en: found.en };
  return { id, eventId, title, state, day: { precision, from, to } };
}

export type SiteOfContact = {
  id: number;
  name: string | null;
  state: string | null;
  /** Whose it is first. */
  organisation: BilingualText | null;
};

export async function findSiteOfContact(db: Handle, id: number): Promise<SiteOfContact | null> {
  const rows = await db
    .select({
      name: sites.name,
      state: sites.state,
      organisation: { id: organisations.id, ja: organisations.nameJa, en: organisations.nameEn },
    })
    .from(sites)
    .leftJoin(siteOrganisations, eq(siteOrganisations.siteId, sites.id))
    .leftJoin(organisations, eq(organisations.id, siteOrganisations.organisationId))
    .where(and(eq(sites.id, id), isNull(sites.withdrawnAt)))
    .orderBy(asc(siteOrganisations.position))
    .limit(1);
  const found = rows[0];
  if (found === undefined) return null;
  const { organisation, ...site } = found;
  return {
    id,
    ...site,
    organisation: organisation && { ja: organisation.ja, en: organisation.en },
  };
}
