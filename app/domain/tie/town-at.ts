/** Which state a point lies in, by the towns of the gazetteer around it: a list of twin cities gives coordinates and no state. */
import { distanceKm } from "~/domain/place/great-circle";

export type TownThere = { id: number; searchName: string; state: string; lat: number; lon: number };
export type Point = { lat: number; lon: number };

/** A town of that name lies where the list says it does; lists round to a minute or more. */
const FARTHEST_KM = 60;

/**
 * A town called so nearby, the nearest of several: Kansas City at 39.10, -94.58 is Missouri's. Else the state of the nearest
 * town whatever its name, and no town. Null where nothing is near: not in the United States. `name` is folded.
 */
export function townAt(
  towns: readonly TownThere[],
  point: Point,
  name: string,
): { state: string; placeId: number | null } | null {
  const near = towns
    .map((town) => ({ town, km: distanceKm(point, town) }))
    .filter(({ km }) => km <= FARTHEST_KM)
    .sort((a, b) => a.km - b.km || a.town.id - b.town.id);
  const bare = name.replace(/ city$/, "");
  const named = near.find(
    ({ town }) => town.searchName === name || town.searchName.replace(/ city$/, "") === bare,
  );
  if (named !== undefined) return { state: named.town.state, placeId: named.town.id };
  const [nearest] = near;
  return nearest === undefined ? null : { state: nearest.town.state, placeId: null };
}
