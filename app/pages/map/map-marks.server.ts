/** Symbols and itineraries of the whole map: drawn into a page by the server, and sent to the map that lives. */
import type { Context } from "~/context/context.server";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapQuery } from "~/domain/map/map-query";
import type { MapMarks } from "~/domain/map/map-symbol";
import { pack } from "~/domain/value/packed";
import { readContrastMeasures } from "~/pages/contrast/contrast-measures.server";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { readMapQuery } from "./map-choice.server";
import { layerOptionsOf } from "./map-layers.server";
import { refusedSymbols } from "./map-symbols.server";

/** More itineraries than this are a tangle at the scale of a country. */
const MOST_ITINERARIES = 60;

type Asked = { filter: RegisterFilter; query: MapQuery };

/** `caravans`: of how many ways there are, how many are drawn. N9 */
export async function findMapMarks(
  { db, language }: Pick<Context, "db" | "language">,
  { filter, query }: Asked,
): Promise<{ marks: MapMarks; caravans: { drawn: number; total: number } }> {
  if (!query.events)
    return { marks: { symbols: [], itineraries: [] }, caravans: { drawn: 0, total: 0 } };
  const [{ itineraries, total }, symbols] = await Promise.all([
    listItineraries(db.read, {
      ...{ filter, event: query.event, language },
      limit: MOST_ITINERARIES,
    }),
    listMapSymbols(db.read, { filter, step: 0, language }),
  ]);
  return { marks: { symbols, itineraries }, caravans: { drawn: itineraries.length, total } };
}

/** The marks of the page with this query as one short text, for a map that comes to life on it. */
export async function readMapMarks(ctx: Context, request: Request) {
  const verdict = await readRegisterFilter(ctx, request);
  const choice = await readMapQuery(ctx, request, layerOptionsOf(await readContrastMeasures(ctx)));
  if (!verdict.ok || !choice.ok)
    return refusedSymbols(
      ctx,
      [verdict, choice].flatMap((each) => (each.ok ? [] : each.refusals)),
    );
  const filter = { ...verdict.filter, figure: null };
  const { marks } = await findMapMarks(ctx, { filter, query: choice.query });
  return { ok: true as const, marks: pack(marks, ctx.language) };
}
