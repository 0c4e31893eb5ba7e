/** Where an event takes place: its occurrences that stand, numbered as its page lists them. */
import type { Context } from "~/context/context.server";
import { standingAmong } from "~/domain/counting/standing";
import { foundEvent } from "~/pages/found-event.server";
import { listMapAreas } from "~db/queries/map/map-reference";

export async function readEventMap(ctx: Context, eventId: number) {
  const { draft } = await foundEvent(ctx, eventId);
  const { form, occurrences } = draft;
  const labels = await listMapAreas(ctx.db.read, ctx.language);
  const standing = standingAmong(occurrences);
  const places = standing.flatMap(({ place }) => (place.type === "state" ? [place] : []));
  const named = standing.flatMap(({ placement }) => placement?.states ?? []);
  const stops = standing.flatMap((one) => {
    const { place } = one;
    if (place.type !== "state" || place.state === null) return [];
    const area = labels.find(({ code }) => code === place.state);
    const lat = place.lat ?? area?.lat;
    const lng = place.lon ?? area?.lng;
    if (lat === undefined || lng === undefined) return [];
    const number = occurrences.length > 1 ? occurrences.indexOf(one) + 1 : null;
    return [{ lat, lng, form, outcome: one.outcome, number }];
  });
  const states = [...places.flatMap(({ state }) => (state === null ? [] : [state])), ...named];
  return {
    ...{ areas: [...new Set(states)], stops, labels },
    isItinerary: form === "caravan",
    isCounted: false,
  };
}
