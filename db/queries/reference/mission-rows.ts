/** What is registered of missions: their jurisdictions with sources, who reports for them, sites by county. */
import { asc, count, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { users } from "../../schema/people";
import { counties, jurisdictions, organisers, places } from "../../schema/reference";
import { sites } from "../../schema/sites";

export type JurisdictionOnFile = typeof jurisdictions.$inferSelect & { countyName: string | null };

/** Every row, in the order of its mission, state and county. */
export async function listJurisdictionRows(db: Handle): Promise<JurisdictionOnFile[]> {
  const rows = await db
    .select({ row: jurisdictions, countyName: counties.name })
    .from(jurisdictions)
    .innerJoin(organisers, eq(organisers.slug, jurisdictions.mission))
    .leftJoin(counties, eq(counties.fips, jurisdictions.county))
    .orderBy(
      asc(organisers.position),
      asc(jurisdictions.state),
      asc(jurisdictions.county),
      asc(jurisdictions.id),
    );
  return rows.map(({ row, countyName }) => ({ ...row, countyName }));
}

/** Which missions stand under another. */
export async function listParents(db: Handle): Promise<Map<string, string>> {
  const rows = await db
    .select({ slug: organisers.slug, parent: organisers.parent })
    .from(organisers)
    .orderBy(asc(organisers.position));
  return new Map(rows.flatMap(({ slug, parent }) => (parent === null ? [] : [[slug, parent]])));
}

/** Active users by their organiser. */
export async function countReporters(db: Handle): Promise<Map<string, number>> {
  const rows = await db
    .select({ organiser: users.organiser, total: count() })
    .from(users)
    .where(eq(users.active, true))
    .groupBy(users.organiser)
    .orderBy(asc(users.organiser));
  return new Map(
    rows.flatMap(({ organiser, total }) => (organiser === null ? [] : [[organiser, total]])),
  );
}

/** Sites by state and the county of their town; null where no town or state is known. */
export async function countSitesByCounty(db: Handle) {
  // Towns are fewer than sites.
  const inTowns = db
    .select({
      state: sites.state,
      placeId: sites.placeId,
      total: count().as("total"),
      fictional: count(sql`case when ${sites.fictional} = 1 then 1 end`).as("fictional"),
    })
    .from(sites)
    .where(isNull(sites.withdrawnAt))
    .groupBy(sites.state, sites.placeId)
    .as("in_towns");
  const sumOf = (of: SQL.Aliased<number>) => sql<number>`sum(${of})`.mapWith(Number);
  return await db
    .select({
      ...{ state: inTowns.state, county: places.county },
      ...{ total: sumOf(inTowns.total), fictional: sumOf(inTowns.fictional) },
    })
    .from(inTowns)
    .leftJoin(places, eq(places.id, inTowns.placeId))
    .groupBy(inTowns.state, places.county)
    .orderBy(asc(inTowns.state), asc(places.county));
}
