/** Sums, ranks, rates and changes of the figures of one series: all as far as they are known. P102 */
import type { Qualifier } from "~/domain/value/qualifier";
import { type AreaFact, hasFigure, seriesOf } from "./area-fact";

/** What a figure is at least: of a code its lower bound, 0 where nothing is said. */
const atLeast = ({ value, code, low }: AreaFact): number =>
  value ?? (code === "range" ? (low ?? 0) : 0);

/** `openEnded`: 以上, because something is hidden, open upwards or only known from below. `known`: figures in it. */
export type FactSum = { value: number; openEnded: boolean; known: number; hidden: number };

/** Null where the figures do not add up: things counted in several states, or two definitions. P101, P102 */
export function sumOfFacts(facts: readonly AreaFact[]): FactSum | null {
  if (facts.length === 0 || facts.some(({ addsUp }) => !addsUp)) return null;
  if (new Set(facts.map(seriesOf)).size > 1) return null;
  const hidden = facts.filter(({ code }) => code !== null && code !== "none").length;
  return {
    value: facts.reduce((sum, fact) => sum + atLeast(fact), 0),
    openEnded: hidden > 0 || facts.some(({ qualifier }) => qualifier === "at-least"),
    known: facts.length - hidden,
    hidden,
  };
}

/** `of`: how many figures are ranked. Equal figures share a rank, and the next one is left out. */
export type FactRank = { rank: number; of: number; tied: boolean };

/** By area, of those with a figure; codes and unknown areas have none. */
export function ranksOf(facts: Iterable<AreaFact>): Map<string, FactRank> {
  const figures = [...facts].filter(hasFigure);
  return new Map(
    figures.map(({ area, value }) => [
      area,
      {
        rank: 1 + figures.filter((other) => other.value > value).length,
        of: figures.length,
        tied: figures.filter((other) => other.value === value).length > 1,
      },
    ]),
  );
}

/** How many for each `unit` of the denominator, to one decimal; null unless both are figures and it is not 0. */
export function rateOf(
  fact: Pick<AreaFact, "value">,
  denominator: Pick<AreaFact, "value"> | undefined,
  unit: number,
): number | null {
  if (fact.value === null || !denominator?.value) return null;
  return Math.round((fact.value / denominator.value) * unit * 10) / 10;
}

/** Benchmark surveys of the U.S. Bureau of Economic Analysis: what is before and after is not compared. */
const BENCHMARK_YEARS = [2002, 2007, 2012, 2017, 2022];
const isBenchmarked = (measure: string): boolean => /^(jobs|affiliates)-bea(-|$)/.test(measure);

export type FactChange =
  | { ok: true; change: number; qualifier: Extract<Qualifier, "exact" | "about"> }
  | { ok: false; reason: "two-definitions" | "no-figure" | "benchmark" };

/** From one day to a later one of the same series. P101 */
export function changeSince(earlier: AreaFact, later: AreaFact): FactChange {
  if (seriesOf(earlier) !== seriesOf(later)) return { ok: false, reason: "two-definitions" };
  if (!hasFigure(earlier) || !hasFigure(later)) return { ok: false, reason: "no-figure" };
  const [from, to] = [earlier, later].map(({ asOf }) => Number(asOf.slice(0, 4)));
  const isGap = BENCHMARK_YEARS.some((year) => (from ?? 0) < year && year <= (to ?? 0));
  if (isGap && isBenchmarked(later.measure)) return { ok: false, reason: "benchmark" };
  const exact = earlier.qualifier === "exact" && later.qualifier === "exact";
  return { ok: true, change: later.value - earlier.value, qualifier: exact ? "exact" : "about" };
}
