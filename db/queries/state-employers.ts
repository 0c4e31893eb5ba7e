/** The largest sites of a state by the employees that were reported. */
import { and, asc, desc, eq, inArray, isNull, max } from "drizzle-orm";
import type { SiteKind } from "~/domain/site/site";
import type { BilingualText } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Handle } from "../client";
import { places } from "../schema/reference";
import { siteFigures, siteOrganisations, sites } from "../schema/sites";
import { listOrganisationsById } from "./organisation/named-organisations";
import { listStandingFor } from "./organisation/organisation-families";

export type StateEmployer = {
  siteId: number;
  siteName: string | null;
  kind: SiteKind;
  placeName: string | null;
  placeNameJa: string | null;
  employees: number;
  qualifier: Qualifier;
  year: number;
  source: string;
  fictional: boolean;
  /** Whose site it is. `mayBeNamed`: outside of the register too. */
  companies: { id: number; name: BilingualText; mayBeNamed: boolean }[];
};

/** Of each site its last reported year; a modelled or announced figure is none. */
export async function listStateEmployers(
  db: Handle,
  state: string,
  most: number,
): Promise<StateEmployer[]> {
  const reported = and(eq(siteFigures.measure, "employees"), eq(siteFigures.basis, "reported"));
  const last = db
    .select({ siteId: siteFigures.siteId, year: max(siteFigures.year).as("last_year") })
    .from(siteFigures)
    .where(and(reported, isNull(siteFigures.phaseId)))
    .groupBy(siteFigures.siteId)
    .as("last");
  const rows = await db
    .select({ site: sites, figure: siteFigures, placeNameJa: places.nameJa })
    .from(sites)
    .innerJoin(last, eq(last.siteId, sites.id))
    .innerJoin(
      siteFigures,
      and(
        eq(siteFigures.siteId, sites.id),
        eq(siteFigures.year, last.year),
        reported,
        isNull(siteFigures.phaseId),
      ),
    )
    .leftJoin(places, eq(places.id, sites.placeId))
    .where(and(eq(sites.state, state), isNull(sites.withdrawnAt)))
    .orderBy(desc(siteFigures.value), asc(sites.id))
    .limit(most);
  const companies = await listCompaniesOf(
    db,
    rows.map(({ site }) => site.id),
  );
  return rows.map(({ site, figure, placeNameJa }) => ({
    siteId: site.id,
    siteName: site.name,
    kind: site.kind,
    placeName: site.placeName,
    placeNameJa,
    employees: figure.value,
    qualifier: figure.qualifier,
    year: figure.year,
    source: figure.source,
    fictional: site.fictional,
    companies: companies.filter(({ siteId }) => siteId === site.id).map(({ company }) => company),
  }));
}

/** What was merged is the company that it turned out to be, also in whether it may be named. P38, P83 */
async function listCompaniesOf(db: Handle, ids: readonly number[]) {
  const rows = await db
    .select({ siteId: siteOrganisations.siteId, id: siteOrganisations.organisationId })
    .from(siteOrganisations)
    .where(inArray(siteOrganisations.siteId, [...ids]))
    .orderBy(asc(siteOrganisations.siteId), asc(siteOrganisations.position));
  const standing = await listStandingFor(
    db,
    rows.map(({ id }) => id),
  );
  const found = await listOrganisationsById(db, [...new Set(standing.values())]);
  const known = new Map(found.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return rows.flatMap(({ siteId, id }) => {
    const own = known.get(standing.get(id) ?? id);
    if (own === undefined || seen.has(`${siteId} ${own.id}`)) return [];
    seen.add(`${siteId} ${own.id}`);
    const { draft, mayBeNamed } = own;
    return [{ siteId, company: { id: own.id, name: draft.name, mayBeNamed } }];
  });
}
