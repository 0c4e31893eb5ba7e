/** Places at a known distance from each other, for rules that speak of kilometres. */
import type { Spot } from "~/domain/place/great-circle";

/** Of the sphere that the register's distances are measured on. */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/** A point so many kilometres north on the same meridian, where the great circle is the meridian. */
export function northOf<From extends Spot>(from: From, km: number): From {
  return { ...from, lat: from.lat + km / KM_PER_DEGREE };
}
