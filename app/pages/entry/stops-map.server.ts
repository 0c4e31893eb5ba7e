/** Towns that are chosen in a form, in the order of their stops. */
import type { Context } from "~/context/context.server";
import { MAX_STOPS } from "~/domain/value/limits";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listTownsOf } from "~db/queries/reference/places";

/** `asked`: ids of the gazetteer with commas between, an empty one for a stop without a town. Null for anything else. */
export async function readStopsMap(ctx: Context, asked: string) {
  const ids = asked.split(",");
  if (ids.length > MAX_STOPS || !ids.every((id) => /^\d{0,15}$/.test(id))) return null;
  const towns = await listTownsOf(ctx.db.read, ids.filter(Boolean).map(Number));
  const stops = ids.flatMap((id, at) => {
    const town = towns.find((one) => String(one.id) === id);
    return town === undefined
      ? []
      : [
          {
            lat: town.lat,
            lng: town.lon,
            form: "caravan" as const,
            outcome: "scheduled" as const,
            number: at + 1,
          },
        ];
  });
  return {
    ...{ areas: [...new Set(towns.map(({ state }) => state))], stops },
    labels: await listMapAreas(ctx.db.read, ctx.language),
    ...{ isItinerary: true, isCounted: false },
  };
}
