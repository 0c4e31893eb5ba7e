/** How the series of one day are tied to each other: which are parts of which. P103 */
import { groupedBy } from "~/domain/value/grouped-by";
import { type AreaFact, seriesOf } from "./area-fact";
import type { Division } from "./measure-parts";

/** The total is its parts together, and what is taken as known beside them. */
export type Equation = { total: string; parts: string[] };

export function seriesTied(group: readonly AreaFact[], divisions: readonly Division[]) {
  const byMeasure = groupedBy(group, ({ measure }) => measure);
  const seriesOfMeasure = new Map(
    [...byMeasure].map(([measure, facts]) => [measure, [...new Set(facts.map(seriesOf))]]),
  );
  /** Where several definitions are loaded of a measure, each may be the one that is meant. */
  const tied = divisions.flatMap(({ total, parts }): Equation[] => {
    const loaded = parts.flatMap((part) => {
      const own = seriesOfMeasure.get(part);
      return own === undefined ? [] : [own];
    });
    const choices = loaded.reduce<string[][]>(
      (chosen, own) => chosen.flatMap((before) => own.map((series) => [...before, series])),
      [[]],
    );
    return (seriesOfMeasure.get(total) ?? []).flatMap((series) =>
      loaded.length === 0 ? [] : choices.map((own) => ({ total: series, parts: own })),
    );
  });
  const depthOf = (measure: string): number => {
    const below = divisions.filter(({ total }) => total === measure).flatMap(({ parts }) => parts);
    return below.length === 0 ? 0 : 1 + Math.max(...below.map(depthOf));
  };
  return {
    depthOf,
    /** Among the series that an area has. Beside one part alone nobody knows what the others are. */
    equations: (loaded: ReadonlySet<string>): Equation[] =>
      tied.flatMap(({ total, parts }) => {
        const own = parts.filter((part) => loaded.has(part));
        return loaded.has(total) && own.length > 1 ? [{ total, parts: own }] : [];
      }),
  };
}
