/** What the planners of demonstration caravans say about the way between two stops. P22 */
import { DRIVING_KMH, ROAD_FACTOR } from "~/domain/caravan/itinerary";
import type { EventDraft, PlaceDraft } from "~/domain/event/event-draft";
import { distanceKm, type Spot } from "~/domain/place/great-circle";
import type { Random } from "./demonstration-random";
import type { DemoLeg } from "./demonstration-types";

const NOTES = [
  "州間道路の工事を見込む。",
  "途中で昼食を取る。",
  "山道のため時間に余裕を見る。",
  "先方の車に同乗する。",
];

/** Where the first leg takes longer than estimated: of about every third caravan. */
export function legsOf(random: Random, { form, occurrences }: EventDraft): DemoLeg[] {
  const says = random.chance(0.35);
  const factor = 1.1 + random.next() * 0.4;
  const note = random.pick(NOTES);
  const [from, to] = occurrences.map(({ place }) => mainlandSpot(place));
  if (form !== "caravan" || !says || !from || !to) return [];
  const estimate = ((distanceKm(from, to) * ROAD_FACTOR) / DRIVING_KMH) * 60;
  const minutes = Math.max(10, Math.round((estimate * factor) / 5) * 5);
  return [{ from: 0, to: 1, mode: "drive", distanceKm: null, minutes, note }];
}

/** Towns of Alaska, Hawaii and the territories are not always joined by a road. */
function mainlandSpot(place: PlaceDraft): Spot | null {
  if (place.type !== "state" || place.lat === null || place.lon === null) return null;
  const { state, lat, lon } = place;
  const isMainland = lat > 24 && lat < 50 && lon > -125 && lon < -66 && state !== null;
  return isMainland ? { lat, lon } : null;
}
