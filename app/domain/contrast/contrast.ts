/**
 * The contrast 対照: what Japan has in each area beside what is registered as done there (P120-P124).
 *
 * The two are compared by their ranks and by one rate, never by a difference: they are measured in different things.
 */
import { type ContrastFigure, rateOf } from "./contrast-figure";
import { type Rank, ranksBehind, ranksOf } from "./contrast-ranks";

/** One area, by its code or the slug of its mission. Null: unknown. */
export type ContrastPair = { area: string; x: ContrastFigure | null; y: ContrastFigure | null };

export type ContrastRow = ContrastPair & {
  /** Among those of which both are known; null where either is not. */
  xRank: Rank | null;
  yRank: Rank | null;
  /** `y` to each `per` of `x`; null where it says nothing. */
  rate: ContrastFigure | null;
  /** How many ranks what is done surely lies behind what is there. */
  behind: number;
};

export type Contrast = {
  rows: ContrastRow[];
  /** Of how many areas both are known. */
  known: number;
  /** From how many ranks behind on an area is named (P123). */
  from: number;
  /** Areas that are named, furthest behind first. */
  named: string[];
};

/** From how many ranks behind on an area is named: a quarter of those that are known. P123 */
export const namedFrom = (known: number): number => Math.max(1, Math.ceil(known / 4));

export function contrastOf(pairs: readonly ContrastPair[], per: number | null): Contrast {
  const both = pairs.filter(isKnown);
  const xRanks = ranksOf(new Map(both.map(({ area, x }) => [area, x])));
  const yRanks = ranksOf(new Map(both.map(({ area, y }) => [area, y])));
  const from = namedFrom(both.length);
  const rows = pairs.map((pair): ContrastRow => {
    const xRank = xRanks.get(pair.area) ?? null;
    const yRank = yRanks.get(pair.area) ?? null;
    const rate = per !== null && isKnown(pair) ? rateOf(pair.y, pair.x, per) : null;
    const behind = xRank === null || yRank === null ? 0 : ranksBehind(yRank, xRank);
    return { ...pair, xRank, yRank, rate, behind };
  });
  const named = rows
    .filter(({ behind }) => behind >= from)
    .sort((a, b) => b.behind - a.behind || (a.xRank?.from ?? 0) - (b.xRank?.from ?? 0))
    .map(({ area }) => area);
  return { rows, known: both.length, from, named };
}

type Known = { area: string; x: ContrastFigure; y: ContrastFigure };
function isKnown(pair: ContrastPair): pair is Known {
  return pair.x !== null && pair.y !== null;
}

/** Years that lie further apart are warned of. P124 */
export const YEARS_APART = 2;

/** `years`: of both axes; null where one is of no year. */
export function areFarApart(x: number | null, y: number | null): boolean {
  return x !== null && y !== null && Math.abs(x - y) > YEARS_APART;
}
