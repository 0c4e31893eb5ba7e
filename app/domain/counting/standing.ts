/**
 * Which occurrences of an event stand: those that are neither cancelled nor postponed. N0, N7
 *
 * What stands gives an event its plan, first day, span, order and bar in the calendar, plans cost, and can be logged,
 * copied or collide. Where nothing stands, an event still has days: then all its occurrences give them.
 */
import type { Outcome } from "./occurrence";

export const STANDING = ["held", "scheduled"] as const satisfies readonly Outcome[];
export const NOT_STANDING = ["cancelled", "postponed"] as const satisfies readonly Outcome[];

export function stands(outcome: Outcome): boolean {
  return STANDING.some((standing) => standing === outcome);
}

/** Those of one event that stand; all of them where none does. */
export function standingAmong<One extends { outcome: Outcome }>(
  occurrences: readonly One[],
): readonly One[] {
  const standing = occurrences.filter(({ outcome }) => stands(outcome));
  return standing.length > 0 ? standing : occurrences;
}
