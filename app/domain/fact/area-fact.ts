/** One published figure about an area (地域データ), and how figures of one series stand to each other. */
import { groupedBy } from "~/domain/value/grouped-by";
import type { Bilingual } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import type { Qualifier } from "~/domain/value/qualifier";
import type { FactFigure } from "./fact-code";

export const AREA_TYPES = ["nation", "region", "jurisdiction", "state", "county"] as const;
export type AreaType = (typeof AREA_TYPES)[number];

/** The area of the whole nation. */
export const NATION = "US";

export type AreaFact = FactFigure & {
  id: string;
  areaType: AreaType;
  /** USPS code, slug of a mission, name of a region, FIPS code of a county, or `US`. */
  area: string;
  measure: string;
  name: Bilingual;
  /** In full. Two definitions are never on one scale, subtracted or added, also under one measure. P101 */
  definition: Bilingual;
  qualifier: Qualifier;
  unit: Bilingual;
  /** The day, month or year that it is of, as exactly as the source says. */
  asOf: string;
  /** The day, month or year of its release, null where unknown. A later one never overwrites an earlier one. P100 */
  release: string | null;
  /** Among the states, or the countries of the world, as published. */
  rank: number | null;
  wording: string | null;
  /** Figures of states may be added: each thing counted is in one state. P102 */
  addsUp: boolean;
  note: string | null;
  source: string;
  mark: Mark;
  fictional: boolean;
  /** A total that is kept back here, because exactly one of its parts is. P103 */
  keptBack: boolean;
};

/** Figures that may stand on one scale: one measure by one definition. P101 */
export const seriesOf = ({ measure, definition, unit }: AreaFact): string =>
  [measure, definition.ja, definition.en, unit.ja].join("\n");

/** What one datum is known by: a second wording of it is the same datum. P100 */
export const datumOf = (fact: AreaFact): string =>
  [seriesOf(fact), fact.areaType, fact.area, fact.asOf].join("\n");

/** The latest release of each datum, in the order of the facts, each with the earlier ones, latest first. P100 */
export function byDatum(facts: readonly AreaFact[]): { latest: AreaFact; earlier: AreaFact[] }[] {
  return [...groupedBy(facts, datumOf).values()].flatMap((releases) => {
    const [latest, ...earlier] = releases.toSorted(
      (a, b) => compare(b.release ?? "", a.release ?? "") || compare(a.id, b.id),
    );
    return latest === undefined ? [] : [{ latest, earlier }];
  });
}

/** Of each area the figure of its last day, by its latest release. P100 */
export function latestByArea(facts: readonly AreaFact[]): Map<string, AreaFact> {
  const latest = new Map<string, AreaFact>();
  for (const { latest: fact } of byDatum(facts)) {
    const former = latest.get(fact.area);
    if (former === undefined || former.asOf < fact.asOf) latest.set(fact.area, fact);
  }
  return latest;
}

/**
 * Of a measure what may stand on one scale: the figures of its latest day, by the definition that most areas have there,
 * each by its latest release. What is kept back is not among them. P100, P101, P103
 */
export function latestSeries(facts: readonly AreaFact[]): AreaFact[] {
  const shown = facts.filter(({ keptBack }) => !keptBack);
  const last = shown.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), "");
  const series = [
    ...groupedBy(
      shown.filter(({ asOf }) => asOf === last),
      seriesOf,
    ).values(),
  ];
  const [most = []] = series.toSorted((a, b) => b.length - a.length);
  return byDatum(most).map(({ latest }) => latest);
}

/** Is there a figure, and not a code in its place? */
export function hasFigure<F extends Pick<AreaFact, "value">>(
  fact: F,
): fact is F & { value: number } {
  return fact.value !== null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
