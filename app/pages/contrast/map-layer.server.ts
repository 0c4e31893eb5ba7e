/**
 * One measure of the contrast as a layer of a map: its figure in each state, and classes that are the same for every year
 * and every reader. The home map and the contrast shade by it. P125
 */
import type { ContrastFigure } from "~/domain/contrast/contrast-figure";
import {
  type ContrastMeasure,
  DENOMINATORS,
  type DoneMeasure,
  doneMeasureOf,
  factKey,
  factOfKey,
  partsOfKey,
} from "~/domain/contrast/contrast-measure";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { figureClasses, shadedBy } from "~/domain/map/figure-classes";
import {
  classesFor,
  isLongerThanAYear,
  type MapClass,
  type Measure,
} from "~/domain/map/map-classes";
import type { MapLayer } from "~/domain/map/map-content";
import { isUnsure } from "~/domain/value/provenance";
import type { Handle } from "~db/client";
import { findMapMaxima, type StateMaxima } from "~db/queries/map/map-maxima";
import { type ContrastArea, readContrastFigures } from "./contrast-figures.server";
import type { KnownMeasures } from "./contrast-measures.server";

type Of = {
  states: readonly string[];
  filter: RegisterFilter;
  known: KnownMeasures;
  today: string;
};

/** What the map calls the same. */
const OWN: Record<DoneMeasure, Measure & keyof StateMaxima> = {
  events: "held",
  planned: "planned",
  attendance: "attendance",
};

export async function readMapLayer(
  db: Handle,
  measure: ContrastMeasure,
  of: Of,
): Promise<MapLayer> {
  const { filter, known } = of;
  const figures = await readContrastFigures(db, measure.key, {
    ...{ filter, known },
    areas: of.states.map(stateArea),
  });
  const fact = factOfKey(partsOfKey(measure.key).base);
  const rows = fact === null ? [] : (known.facts.get(factKey(fact)) ?? []);
  return {
    measure,
    figures: of.states.map((area) => ({ area, figure: figures.get(area) ?? null })),
    classes: await readLayerClasses(db, measure, of),
    unsure: rows.some(({ mark }) => isUnsure(mark)),
  };
}

export async function readLayerClasses(
  db: Handle,
  measure: ContrastMeasure,
  of: Of,
): Promise<MapClass[]> {
  const { base, denominator } = partsOfKey(measure.key);
  const done = doneMeasureOf(base);
  if (done === null) {
    // What a reader leaves out moves no class.
    const filter = { ...of.filter, fictional: true };
    const areas = of.states.map(stateArea);
    const figures = await readContrastFigures(db, measure.key, { ...of, filter, areas });
    return figureClasses(greatestOf(figures.values()));
  }
  const { inYear, ever } = await findMapMaxima(db, { lastYear: fiscalYearOf(of.today) });
  const maxima = isLongerThanAYear(of.filter.period) ? ever : inYear;
  if (denominator === null) return classesFor(OWN[done], maxima[OWN[done]]);
  const { fact, per } = DENOMINATORS[denominator];
  const many = await readContrastFigures(db, factKey(fact), {
    ...of,
    areas: of.states.map(stateArea),
  });
  const rates = Object.entries(maxima.states).map(([state, own]) => {
    const high = many.get(state)?.high ?? null;
    return high === null || high === 0 ? 0 : (own[OWN[done]] * per) / high;
  });
  return figureClasses(Math.max(0, ...rates));
}

const stateArea = (code: string): ContrastArea => ({ key: code, states: [code], isMission: false });

export function greatestOf(figures: Iterable<ContrastFigure | null>): number {
  return Math.max(0, ...[...figures].map((figure) => shadedBy(figure) ?? 0));
}
