/** Facts for a place with little room: a few with all that is known of them, of each of the others its last figure. */
import { groupedBy } from "~/domain/value/grouped-by";
import { type AreaFact, byDatum, seriesOf } from "./area-fact";

const FIELDS = [
  ...(["measure", "name", "value", "code", "low", "high", "qualifier", "unit", "asOf"] as const),
  ...(["mark", "fictional", "keptBack"] as const),
];

/** A figure that is told in a line: what it means, whose it is and what was before stands with its measure. */
export type BriefFact = Pick<AreaFact, (typeof FIELDS)[number]>;

/** The facts of one area, those of a series with the latest day first: so many series whole, the others in brief. */
export function briefly(
  facts: readonly AreaFact[],
  whole: number,
): { facts: AreaFact[]; others: BriefFact[] } {
  const series = [...groupedBy(facts, seriesOf).values()];
  return {
    facts: series.slice(0, whole).flat(),
    others: series.slice(whole).flatMap((one) => {
      const last = byDatum(one)[0]?.latest;
      return last === undefined ? [] : [inBrief(last)];
    }),
  };
}

function inBrief(fact: AreaFact): BriefFact {
  return Object.fromEntries(FIELDS.map((name) => [name, fact[name]])) as BriefFact;
}
