/** What the map may be shaded by or draw as circles besides what it counts itself: the measures of the contrast. */
import type { Context } from "~/context/context.server";
import { areFarApart } from "~/domain/contrast/contrast";
import {
  type ContrastMeasure,
  DENOMINATORS,
  type Denominator,
  doneMeasureOf,
  perKey,
} from "~/domain/contrast/contrast-measure";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { LayerOptions, MapLayer } from "~/domain/map/map-content";
import { contrastKeyOf, type MapQuery } from "~/domain/map/map-query";
import type { KnownMeasures } from "~/pages/contrast/contrast-measures.server";
import { readMapLayer } from "~/pages/contrast/map-layer.server";

/** What the register knows, then published facts, those of more states first. */
export function layerOptionsOf({ measures, facts }: KnownMeasures): LayerOptions {
  const knownOf = (key: string) => facts.get(key)?.length ?? Number.MAX_SAFE_INTEGER;
  const names = Object.keys(DENOMINATORS) as Denominator[];
  return {
    measures: measures
      .flatMap(({ key, name, denominator }) =>
        denominator === null && doneMeasureOf(key) === null ? [{ key, name }] : [],
      )
      .sort((a, b) => knownOf(b.key) - knownOf(a.key)),
    denominators: names.filter((name) => measures.some(({ denominator }) => denominator === name)),
  };
}

export type MapLayers = {
  /** Null: the map is shaded by what it counts itself. */
  shade: MapLayer | null;
  circles: MapLayer | null;
  /** Their years lie further apart than a comparison bears. P124 */
  farApart: boolean;
};

type Of = {
  query: MapQuery;
  filter: RegisterFilter;
  known: KnownMeasures;
  states: readonly string[];
  today: string;
};

export async function readMapLayers({ db }: Context, of: Of): Promise<MapLayers> {
  const { query, filter, known } = of;
  const own = contrastKeyOf(query.measure);
  const base = query.layer ?? own;
  const shade = base === null ? null : measureOf(known, base, query.per);
  const circles = query.circles === null ? null : measureOf(known, query.circles, query.circlesPer);
  // What the map counts itself has its figures already.
  const isOwn = shade === null || shade.key === own;
  const years = [shade, circles].map((of) => of?.year ?? filter.year);
  return {
    shade: isOwn ? null : await readMapLayer(db.read, shade, of),
    circles: circles === null ? null : await readMapLayer(db.read, circles, of),
    farApart: circles !== null && areFarApart(years[0] ?? null, years[1] ?? null),
  };
}

/** As it is counted, where telling it to so many says nothing. */
function measureOf(
  { measures }: KnownMeasures,
  base: string,
  per: Denominator | null,
): ContrastMeasure | null {
  const named = (key: string) => measures.find((measure) => measure.key === key);
  return (per === null ? undefined : named(perKey(base, per))) ?? named(base) ?? null;
}
