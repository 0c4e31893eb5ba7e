/** Which organisations are partners and which are companies, each with what was merged into it. P80 */
import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { OrganisationStanding } from "~/domain/organisation/organisation";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { eventPartners, occurrencePartners, organisations } from "../../schema/organisations";
import { siteOrganisations, sites } from "../../schema/sites";
import { readableBy } from "../filter/occurrence-filter";
import { listMergedInto, listStandingFor } from "./organisation-families";

type One = Exclude<OrganisationStanding, "both">;
const ONE = { one: sql`1` };

/** As a condition on `organisations`. */
export async function idsAs(db: Handle, standing: One): Promise<SQL | undefined> {
  const merged = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(isNotNull(organisations.mergedInto), own(db, standing)));
  const stand = await listStandingFor(
    db,
    merged.map(({ id }) => id),
  );
  return or(own(db, standing), inArray(organisations.id, [...new Set(stand.values())]));
}

/** For the rows of a list. */
export async function listStandings(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, { isPartner: boolean; isCompany: boolean }>> {
  const standing = await listMergedInto(db, ids);
  const among = async (one: One) => {
    const rows = await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(and(inArray(organisations.id, [...standing.keys()]), own(db, one)));
    return new Set(rows.map(({ id }) => standing.get(id)));
  };
  const [partners, companies] = [await among("partner"), await among("company")];
  return new Map(
    ids.map((id) => [id, { isPartner: partners.has(id), isCompany: companies.has(id) }]),
  );
}

/** By what everybody reads, so that this is the same for whoever asks. P4, P185 */
function own(db: Handle, standing: One): SQL | undefined {
  return standing === "company"
    ? hasSite(db)
    : or(eq(organisations.isPartner, true), isInHeldEvent(db), isAtHeldOccurrence(db));
}

function hasSite(db: Handle): SQL {
  return exists(
    db
      .select(ONE)
      .from(siteOrganisations)
      .innerJoin(sites, eq(sites.id, siteOrganisations.siteId))
      .where(
        and(eq(siteOrganisations.organisationId, organisations.id), isNull(sites.withdrawnAt)),
      ),
  );
}

function isInHeldEvent(db: Handle): SQL {
  return exists(
    db
      .select(ONE)
      .from(eventPartners)
      .innerJoin(events, eq(events.id, eventPartners.eventId))
      .innerJoin(occurrences, eq(occurrences.eventId, events.id))
      .where(
        and(
          eq(eventPartners.partnerId, organisations.id),
          eq(occurrences.outcome, "held"),
          isNull(events.withdrawnAt),
          readableBy(null),
        ),
      ),
  );
}

function isAtHeldOccurrence(db: Handle): SQL {
  return exists(
    db
      .select(ONE)
      .from(occurrencePartners)
      .innerJoin(occurrences, eq(occurrences.id, occurrencePartners.occurrenceId))
      .innerJoin(events, eq(events.id, occurrences.eventId))
      .where(
        and(
          eq(occurrencePartners.partnerId, organisations.id),
          eq(occurrences.outcome, "held"),
          isNull(events.withdrawnAt),
          readableBy(null),
        ),
      ),
  );
}
