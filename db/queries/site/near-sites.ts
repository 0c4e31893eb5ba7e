/** Sites and sister towns around a point, for whoever plans a stop there. P144 */
import { and, asc, between, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { type Box, boxAround, type Spot } from "~/domain/place/great-circle";
import { CANDIDATE_KM, withinReach } from "~/domain/place/near-sites";
import { boxOfDegrees } from "~/domain/site/site-grid";
import type { Handle } from "../../client";
import { places } from "../../schema/reference";
import { sites } from "../../schema/sites";
import { ties } from "../../schema/ties";

export type NearSite = { id: number; km: number };

/** The nearest first. One that is closed, or of which only the state is known, is no place to go to. */
export async function listSitesNear(db: Handle, from: Spot): Promise<NearSite[]> {
  const { lat, lon } = degreesOf(boxAround(from, CANDIDATE_KM));
  const grid = boxOfDegrees([lon[0], lat[0], lon[1], lat[1]]);
  const rows = await db
    .select({ id: sites.id, lat: sites.lat, lon: sites.lon })
    .from(sites)
    .where(
      and(
        isNull(sites.withdrawnAt),
        between(sites.mercatorX, grid.left, grid.right),
        between(sites.mercatorY, grid.top, grid.bottom),
        ne(sites.precision, "state"),
        ne(sites.status, "closed"),
      ),
    )
    .orderBy(asc(sites.id));
  const located = rows.map(({ id, lat, lon }) => ({ id, lat: lat ?? 0, lon: lon ?? 0 }));
  return withinReach(from, located).map(({ id, km }) => ({ id, km }));
}

/** Ties whose American side is a town of the gazetteer, the nearest first. */
export async function listTiesNear(db: Handle, from: Spot) {
  const { lat, lon } = degreesOf(boxAround(from, CANDIDATE_KM));
  const rows = await db
    .select({
      ...{ id: ties.id, lat: places.lat, lon: places.lon, state: ties.state },
      ...{ city: ties.city, cityJa: places.nameJa, fictional: ties.fictional },
      ...{ partnerJa: ties.partnerJa, partnerEn: ties.partnerEn },
      ...{ prefectureJa: ties.prefectureJa, prefectureEn: ties.prefectureEn },
    })
    .from(ties)
    .innerJoin(places, eq(places.id, ties.placeId))
    .where(and(isNotNull(ties.city), between(places.lat, ...lat), between(places.lon, ...lon)))
    .orderBy(asc(ties.id));
  return withinReach(from, rows);
}

export type NearTie = Awaited<ReturnType<typeof listTiesNear>>[number];

function degreesOf({ lat, lon }: Box): { lat: [number, number]; lon: [number, number] } {
  return { lat, lon: lon ?? [-180, 180] };
}
