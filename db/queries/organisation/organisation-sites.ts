/** The sites of an organisation and of what was merged into it. P38 */
import { and, asc, inArray } from "drizzle-orm";
import type { SiteKind, SiteStatus } from "~/domain/site/site";
import type { Handle } from "../../client";
import { siteOrganisations, sites } from "../../schema/sites";
import { foundSiteStands } from "../store/index-hints";

export type SiteOfOrganisation = {
  id: number;
  name: string | null;
  kind: SiteKind;
  state: string | null;
  placeName: string | null;
  status: SiteStatus;
  fictional: boolean;
};

/** By state, then in the order of their registration; those that are withdrawn are left out. */
export async function listSitesOf(
  db: Handle,
  organisationIds: readonly number[],
  limit: number,
): Promise<{ sites: SiteOfOrganisation[]; total: number }> {
  const owned = db
    .select({ id: siteOrganisations.siteId })
    .from(siteOrganisations)
    .where(inArray(siteOrganisations.organisationId, [...organisationIds]));
  const where = and(foundSiteStands, inArray(sites.id, owned));
  const { id, name, kind, state, placeName, status, fictional } = sites;
  return {
    total: await db.$count(sites, where),
    sites: await db
      .select({ id, name, kind, state, placeName, status, fictional })
      .from(sites)
      .where(where)
      .orderBy(asc(state), asc(id))
      .limit(limit),
  };
}
