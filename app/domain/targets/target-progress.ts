/**
 * How far a cell has come towards its target: the one place that says 達成. P10, P34
 *
 * P34 A target is reached (達成) by what was held alone. It is expected (達成見込み) when held and planned together
 *     reach it, and short (目標未達) while they do not. People who are to come are not planned in figures, so a target
 *     of attendance is reached or short.
 */
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { TargetMeasure } from "./target-measure";

export type TargetProgress = "reached" | "expected" | "short";

/** Events or people: what was done, and what is planned beside it. */
export type TowardsTarget = { held: number; planned: number };

/** What a target is held against: held and planned events, or the low of the people counted. N1, N4 */
export function towardsTarget(
  measure: TargetMeasure,
  { events, planned, attendance }: Pick<CellFigures, "events" | "planned" | "attendance">,
): TowardsTarget {
  return measure === "events" ? { held: events, planned } : { held: attendance.low, planned: 0 };
}

export function targetProgress({ held, planned }: TowardsTarget, target: number): TargetProgress {
  if (held >= target) return "reached";
  return held + planned >= target ? "expected" : "short";
}
