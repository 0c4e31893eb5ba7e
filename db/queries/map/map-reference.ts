/** The 56 areas with their names and label points, and the seats of the missions. */
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { MapArea, MissionSeat } from "~/domain/map/map-content";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisers } from "../../schema/reference";
import { listOrderedStates } from "../reference/ordered-states";

/** In the order of their names. */
export async function listMapAreas(db: Handle, language: Language): Promise<MapArea[]> {
  const rows = await listOrderedStates(db, language);
  return rows.map((row) => ({
    code: row.code,
    name: { ja: row.nameJa, en: row.nameEn },
    lat: row.labelLat,
    lng: row.labelLon,
  }));
}

/** In official order. */
export async function listMissionSeats(db: Handle): Promise<MissionSeat[]> {
  const rows = await db
    .select()
    .from(organisers)
    .where(
      and(eq(organisers.type, "mission"), isNotNull(organisers.lat), isNotNull(organisers.lon)),
    )
    .orderBy(asc(organisers.position));
  return rows.map((row) => ({
    slug: row.slug,
    short: { ja: row.shortJa, en: row.shortEn },
    lat: row.lat ?? 0,
    lng: row.lon ?? 0,
  }));
}
