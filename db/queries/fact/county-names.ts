/** Counties that area facts are about, with their names. */
import { asc, eq } from "drizzle-orm";
import type { Handle } from "../../client";
import { areaFacts } from "../../schema/figures";
import { counties } from "../../schema/reference";

export async function listCountyNames(db: Handle) {
  return await db
    .selectDistinct({ fips: counties.fips, name: counties.name, state: counties.state })
    .from(counties)
    .innerJoin(areaFacts, eq(areaFacts.area, counties.fips))
    .where(eq(areaFacts.areaType, "county"))
    .orderBy(asc(counties.fips));
}
