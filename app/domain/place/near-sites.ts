/** What lies within a day's reach of a stop (P144): candidates for whoever plans it. */
import { distanceKm, type Spot } from "./great-circle";

export const CANDIDATE_KM = 80;

/** Of these, the ones at most so far away, the nearest first, each with its distance unrounded. */
export function withinReach<There extends Spot & { id: number }>(
  from: Spot,
  found: readonly There[],
): (There & { km: number })[] {
  return found
    .map((one) => ({ ...one, km: distanceKm(from, one) }))
    .filter(({ km }) => km <= CANDIDATE_KM)
    .toSorted((a, b) => a.km - b.km || a.id - b.id);
}
