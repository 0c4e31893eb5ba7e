/**
 * What is coming near a state (P41): in a neighbouring state, or within 150 km of one of its own towns.
 *
 * Distances are great circles from the nearest town of the gazetteer: a stand-in for the border that every planner
 * can check on a map. A place typed by hand has no coordinates, and is near only in a neighbouring state.
 */

import type { NamedTown } from "~/domain/value/town-name";
import { distanceKm, type Spot } from "./great-circle";

export const NEARBY_STATE_KM = 150;
export const NEARBY_DAYS_AHEAD = 183;

export type Town = Spot & NamedTown;
export type NearestTown = NamedTown & { km: number };

/** The town of the state that lies nearest, with its distance; null without coordinates. */
export function nearestTown(
  place: { lat: number | null; lon: number | null },
  towns: readonly Town[],
): NearestTown | null {
  const { lat, lon } = place;
  if (lat === null || lon === null) return null;
  let nearest: NearestTown | null = null;
  for (const town of towns) {
    const km = distanceKm({ lat, lon }, town);
    if (nearest === null || km < nearest.km) {
      const { placeName, placeNameJa } = town;
      nearest = { placeName, placeNameJa, km };
    }
  }
  return nearest;
}
