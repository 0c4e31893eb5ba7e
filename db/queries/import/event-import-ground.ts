/** What the register knows that rows of events are read against: asked once for a file. */
import { asc, eq } from "drizzle-orm";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import type { EventTown } from "~/domain/event/event-import-known";
import type { Handle } from "../../client";
import { counties, kinds, places, states } from "../../schema/reference";

/** The whole gazetteer, with every name a town is found by. */
export async function listEventTowns(db: Handle): Promise<EventTown[]> {
  const rows = await db
    .select({
      ...{ id: places.id, name: places.name, nameJa: places.nameJa, searchJa: places.searchJa },
      ...{ state: places.state, county: places.county, countyName: counties.name },
      ...{ lat: places.lat, lon: places.lon, population: places.population, zone: places.zone },
    })
    .from(places)
    .leftJoin(counties, eq(counties.fips, places.county))
    .orderBy(asc(places.id));
  return rows.map(({ searchJa, ...town }) => ({
    ...town,
    otherNames: (searchJa ?? "").split("\n").filter(Boolean),
  }));
}

export async function listNamedStates(db: Handle) {
  return await db
    .select({
      ...{ code: states.code, fips: states.fips },
      ...{ nameJa: states.nameJa, nameEn: states.nameEn },
    })
    .from(states)
    .orderBy(asc(states.fips));
}

export async function listNamedKinds(db: Handle) {
  const rows = await db
    .select({
      ...{ code: kinds.code, form: kinds.form },
      ...{ nameJa: kinds.nameJa, nameEn: kinds.nameEn },
    })
    .from(kinds)
    .orderBy(asc(kinds.position));
  return rows.filter(({ form }) => EVENT_FORMS.includes(form));
}
