/**
 * What the grid of actual reach showed when it was opened: only what somebody changed there is written. N6
 *
 * Two people who open the same grid and log different measures both keep what they logged.
 */

import { REACH_MEASURES, type ReachMeasure } from "~/domain/counting/reach";
import type { ReachDraft } from "~/domain/event/event-draft";
import type { Money } from "~/domain/value/money";

export type ReachFigure = Pick<ReachDraft, "measure" | "value" | "qualifier">;
export type ShownReach = Record<ReachMeasure, string>;

/** A figure as a page posts back what it showed; empty where there was none. */
export function shownReach(figure: Pick<ReachFigure, "value" | "qualifier"> | undefined): string {
  return figure === undefined ? "" : `${figure.value} ${figure.qualifier}`;
}

/** The stored figures with the measures that differ from what was shown. */
export function changedReach(
  stored: readonly ReachFigure[],
  given: readonly ReachFigure[],
  shown: ShownReach,
): ReachFigure[] {
  return REACH_MEASURES.flatMap((measure) => {
    const typed = given.find((figure) => figure.measure === measure);
    const kept = stored.find((figure) => figure.measure === measure);
    const figure = shownReach(typed) === shown[measure] ? kept : typed;
    return figure === undefined ? [] : [figure];
  });
}

/** The actual cost, as the page posts back what it showed beside the grid. */
export function shownCost(cost: Money | null): string {
  return cost === null ? "" : `${cost.amount} ${cost.qualifier} ${cost.currency}`;
}

/** The stored cost, or the one given where somebody changed what was shown. */
export function changedCost(
  stored: Money | null,
  given: Money | null,
  shown: string,
): Money | null {
  return shownCost(given) === shown ? stored : given;
}
