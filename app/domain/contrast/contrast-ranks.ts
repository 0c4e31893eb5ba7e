/**
 * Ranks among the areas whose figure is known, 1 the greatest (P121).
 *
 * Equal figures share a rank, and the next is as many further: 1, 2, 2, 4. A figure that is only known to lie between
 * two has the ranks it may have.
 */
import { type ContrastFigure, surelyAbove } from "./contrast-figure";

/** The best and the worst rank it may have; the same where that is sure. */
export type Rank = { from: number; to: number };

export function ranksOf(figures: ReadonlyMap<string, ContrastFigure>): Map<string, Rank> {
  const all = [...figures];
  return new Map(
    all.map(([area, figure]) => {
      const above = all.filter(([, other]) => surelyAbove(other, figure)).length;
      const notBelow = all.filter(
        ([of, other]) => of !== area && !surelyAbove(figure, other) && !isSame(figure, other),
      ).length;
      return [area, { from: above + 1, to: notBelow + 1 }];
    }),
  );
}

/** Known to be equal, so that neither stands before the other. */
function isSame(one: ContrastFigure, other: ContrastFigure): boolean {
  return one.low === one.high && other.low === other.high && one.low === other.low;
}

/** How many ranks the one surely lies behind the other: 0 where it may be level or before. */
export function ranksBehind(behind: Rank, before: Rank): number {
  return Math.max(0, behind.from - before.to);
}
