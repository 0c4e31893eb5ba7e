/**
 * Whether an event is counted as the Task Force's own (計上). N13
 *
 * What is decided with "no" is in no total, but stays in list, calendar and collisions. What nobody has decided on is
 * counted, and every total says how many of its events those are.
 */
export const COUNTED = ["yes", "no", "pending"] as const;
export type Counted = (typeof COUNTED)[number];

/** The two decisions, each with criteria of its own. */
export const DECISIONS = ["yes", "no"] as const satisfies readonly Counted[];
export type Decision = (typeof DECISIONS)[number];

/** Does the event stand in totals? */
export function standsInTotals(counted: Counted): boolean {
  return counted !== "no";
}
