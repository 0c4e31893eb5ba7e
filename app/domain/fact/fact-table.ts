/** The figures of one series by area, as a page and a file show them: ranks, rates and a sum as far as they hold. P100-P103 */
import { groupedBy } from "~/domain/value/grouped-by";
import { type AreaFact, byDatum, seriesOf } from "./area-fact";
import { type FactRank, type FactSum, ranksOf, rateOf, sumOfFacts } from "./fact-sums";

export type FactRow = {
  /** Of its last day, by its latest release. */
  fact: AreaFact;
  /** Everything of this area and series, the latest day first. */
  history: AreaFact[];
  /** Among those of the day that the table is of; null for a code, and for an earlier day. */
  rank: FactRank | null;
  perJobs: number | null;
  perPeople: number | null;
};

export type FactTable = {
  key: string;
  /** The latest day of which a state has a row. */
  asOf: string | null;
  states: FactRow[];
  others: FactRow[];
  /** Codes of states without a row. */
  unknown: string[];
  sum: FactSum | null;
  addsUp: boolean;
};

export type Denominators = {
  jobs: ReadonlyMap<string, AreaFact>;
  people: ReadonlyMap<string, AreaFact>;
};

/** One table for each definition. `states`: all there are. */
export function factTables(
  facts: readonly AreaFact[],
  states: readonly string[],
  { jobs, people }: Denominators,
): FactTable[] {
  return [...groupedBy(facts, seriesOf)].map(([key, series]) => {
    const byArea = groupedBy(series, ({ areaType, area }) => `${areaType} ${area}`);
    const rows = [...byArea.values()].flatMap((history): FactRow[] => {
      const last = byDatum(history).reduce<AreaFact | null>(
        (latest, { latest: fact }) => (latest === null || latest.asOf < fact.asOf ? fact : latest),
        null,
      );
      if (last === null) return [];
      const rates = last.areaType === "state" && last.measure !== "population";
      return [
        {
          ...{ fact: last, history, rank: null },
          perJobs: rates && !isOfJobs(last) ? rateOf(last, jobs.get(last.area), 10_000) : null,
          perPeople: rates ? rateOf(last, people.get(last.area), 100_000) : null,
        },
      ];
    });
    const ofStates = rows.filter(({ fact }) => fact.areaType === "state");
    const asOf =
      ofStates.map(({ fact }) => fact.asOf).reduce((a, b) => (a > b ? a : b), "") || null;
    const now = ofStates.filter(({ fact }) => fact.asOf === asOf).map(({ fact }) => fact);
    const ranks = ranksOf(now);
    const ranked = ofStates.map((row) => ({
      ...row,
      rank: row.fact.asOf === asOf ? (ranks.get(row.fact.area) ?? null) : null,
    }));
    return {
      ...{ key, asOf },
      states: ranked.toSorted(byRank),
      others: rows.filter(({ fact }) => fact.areaType !== "state"),
      unknown: states.filter((code) => !ofStates.some(({ fact }) => fact.area === code)),
      sum: sumOfFacts(now),
      addsUp: now.every(({ addsUp }) => addsUp),
    };
  });
}

/** Jobs per 10,000 jobs say nothing. */
const isOfJobs = ({ unit, measure }: AreaFact): boolean =>
  unit.en === "people" && measure.includes("jobs");

function byRank(a: FactRow, b: FactRow): number {
  const [first, second] = [a, b].map(({ rank }) => rank?.rank ?? Number.POSITIVE_INFINITY);
  if (first !== second) return (first ?? 0) - (second ?? 0);
  return a.fact.area < b.fact.area ? -1 : 1;
}
