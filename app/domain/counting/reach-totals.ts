/**
 * Reach by measure and phase. N6
 *
 * A figure belongs to its placement's first day, whole. Measures and phases are never added to each
 * other, and every sum holds people more than once (重複を含む).
 */

import {
  type CalendarDate,
  compareText,
  type Period,
  periodContains,
} from "~/domain/day/calendar-date";
import { type Qualifier, qualifiersOfSum } from "~/domain/value/qualifier";
import type { Axis, Cell } from "./axis";
import type { Outcome } from "./occurrence";
import { REACH_MEASURES, REACH_PHASES, type ReachMeasure, type ReachPhase } from "./reach";

export type ReachFigure = {
  occurrenceId: number;
  measure: ReachMeasure;
  phase: ReachPhase;
  value: number;
  qualifier: Qualifier;
  outcome: Outcome;
  firstFrom: CalendarDate;
  firstTo: CalendarDate;
  cells: readonly Cell[];
};

export type ReachSum = { value: number; qualifiers: Qualifier[]; placements: number };

export type ReachTotal = ReachSum & {
  measure: ReachMeasure;
  phase: ReachPhase;
  rows: (ReachSum & { key: string })[];
  /** Rows minus total: placements that name several states, or are tagged more than once. */
  overlap: number;
};

/** One total for each measure and phase that has a figure in the period. */
export function reachTotals(
  figures: readonly ReachFigure[],
  { period, axis }: { period: Period; axis: Axis },
): ReachTotal[] {
  const counted = figures.filter((figure) => counts(figure) && isInside(figure, period));
  return REACH_MEASURES.flatMap((measure) =>
    REACH_PHASES.flatMap((phase) => {
      const own = counted.filter((figure) => figure.measure === measure && figure.phase === phase);
      return own.length === 0 ? [] : [{ measure, phase, ...tiedReach(own, axis) }];
    }),
  );
}

/** Planned reach counts while a placement is to come and after it ran; actual reach once it ran. N0 */
function counts({ outcome, phase }: ReachFigure): boolean {
  return outcome === "held" || (outcome === "scheduled" && phase === "planned");
}

function tiedReach(figures: readonly ReachFigure[], axis: Axis) {
  const total = sumReach(figures);
  const keysOf = ({ cells }: ReachFigure) =>
    cells.filter((cell) => cell.axis === axis).map(({ key }) => key);
  const rows = [...new Set(figures.flatMap(keysOf))]
    .sort(compareText)
    .map((key) => ({ key, ...sumReach(figures.filter((figure) => keysOf(figure).includes(key))) }));
  return { ...total, rows, overlap: rows.reduce((sum, row) => sum + row.value, 0) - total.value };
}

function sumReach(figures: readonly ReachFigure[]): ReachSum {
  return {
    value: figures.reduce((sum, { value }) => sum + value, 0),
    qualifiers: qualifiersOfSum(figures.map(({ qualifier }) => qualifier)),
    placements: new Set(figures.map(({ occurrenceId }) => occurrenceId)).size,
  };
}

function isInside({ firstFrom, firstTo }: ReachFigure, period: Period): boolean {
  return periodContains(period, { from: firstFrom, to: firstTo });
}
