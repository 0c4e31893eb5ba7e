/**
 * Coverage (展開状況): which part of the action plan has been carried to which state. P30-P34
 *
 * P30 A cell is a row of the state axis and a column of the priority or the tier axis. An occurrence touches
 *     every pair of its rows and columns; an event counts in a cell by its first held occurrence in that cell,
 *     and as planned where none was held there. Totals of rows, of columns and of all are counted by themselves
 *     and are the report's; cells less overlap make the total, in both directions.
 * P31 What is planned stands apart by its approval: approved, submitted, and returned (a draft of which something
 *     was held among them); together they are the report's planned. Drafts that only some people read stand apart
 *     from all of it, for those people, and are part of no sum, gap or comparison.
 * P32 A cell is empty when nothing was held in the period, counted or not, and nothing is planned. The coverage
 *     gap of a state is the number of its empty cells among the priority areas that are chosen (leaves, not heads)
 *     of the plan in force on the last day of the period.
 * P33 The last contact is the last held day up to today, of all time under the rest of the filter; 約 where it is
 *     known only roughly. A state is overdue when its last contact is more than 24 months ago; never is not overdue.
 * P34 A cell, a row or a column has a target only where one is set for exactly it. Targets are never added up.
 *     How far it has come is said by `~/domain/targets/target-progress`.
 */
import { NATION_KEY } from "~/domain/counting/axis";
import type { TowardsTarget } from "~/domain/targets/target-progress";

export const COVERAGE_AXES = ["priority", "tier"] as const;
export type CoverageAxis = (typeof COVERAGE_AXES)[number];

/** The row of all states, and the column of all terms. */
export const ALL_KEY = NATION_KEY;

export type CoverageFigures = {
  events: number;
  /** Planned and approved. */
  approved: number;
  /** Planned and waiting for approval. */
  submitted: number;
  /** Planned and returned, or a draft of which something was held. */
  returned: number;
  continuing: number;
  roughlyDated: number;
};

export type CoverageKey = { row: string; column: string };
export type CoverageCell = CoverageKey & CoverageFigures;

export const NOTHING_COVERED: CoverageFigures = {
  events: 0,
  approved: 0,
  submitted: 0,
  returned: 0,
  continuing: 0,
  roughlyDated: 0,
};

/** Held and planned beside what is aimed at. P34 */
export function coverageTowards(figures: CoverageFigures): TowardsTarget {
  return { held: figures.events, planned: plannedIn(figures) };
}

export function plannedIn({ approved, submitted, returned }: CoverageFigures): number {
  return approved + submitted + returned;
}

/** Nothing held, counted or not, and nothing planned. P32 */
export function isEmptyCell(figures: CoverageFigures): boolean {
  const { events, continuing, roughlyDated } = figures;
  return events + continuing + roughlyDated + plannedIn(figures) === 0;
}

/** Parts less their total: what stands in several of them, or counts in the total in an earlier period. N3 */
export type CoverageOverlap = { events: number; planned: number };

export function coverageOverlap(
  parts: readonly CoverageFigures[],
  total: CoverageFigures,
): CoverageOverlap {
  const sum = (value: (figures: CoverageFigures) => number) =>
    parts.reduce((all, part) => all + value(part), 0) - value(total);
  return { events: sum(({ events }) => events), planned: sum(plannedIn) };
}
