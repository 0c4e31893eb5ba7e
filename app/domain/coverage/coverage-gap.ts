/** Which priority areas a coverage gap is taken of, and how large it is. P32 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { type DatedPlan, planOn } from "~/domain/plan/plan-in-force";
import {
  ALL_KEY,
  type CoverageCell,
  type CoverageFigures,
  isEmptyCell,
  NOTHING_COVERED,
} from "./coverage";

type GapQuestion = Pick<RegisterFilter, "period" | "priority" | "restated">;
export type CoverageTerm = { key: string; plan: string | null; parent: string | null };

/** Empty cells of a state among the priority areas that are chosen. */
export type CoverageGap = { empty: number; of: number };

/**
 * The priority areas that are chosen of the plan in force on the last day of the period, or today for all days, or
 * of that under which tags are restated; of those that a filter asks for, where it asks for some. None before plan 3.0.
 */
export function gapLeaves(
  terms: readonly CoverageTerm[],
  plans: readonly DatedPlan[],
  { period, priority, restated }: GapQuestion,
  today: CalendarDate,
): string[] {
  const plan = restated?.plan ?? planOn(period?.to ?? today, plans);
  const heads = new Set(terms.map(({ parent }) => parent));
  return terms
    .filter((term) => term.plan === plan && plan !== null && !heads.has(term.key))
    .filter(({ key, parent }) => priority === null || key === priority || parent === priority)
    .map(({ key }) => key);
}

/** The gap of every state asked for. */
export function gapsOf(
  states: readonly string[],
  leaves: readonly string[],
  counted: readonly CoverageCell[],
): Map<string, CoverageGap> {
  const filled = new Set(
    counted.filter((cell) => !isEmptyCell(cell)).map(({ row, column }) => `${row} ${column}`),
  );
  return new Map(
    states.map((state) => {
      const empty = leaves.filter((leaf) => !filled.has(`${state} ${leaf}`)).length;
      return [state, { empty, of: leaves.length }];
    }),
  );
}

/** The figures of one cell, row (`column` all) or column (`row` all). */
export function figuresAt(
  counted: readonly CoverageCell[],
  row: string = ALL_KEY,
  column: string = ALL_KEY,
): CoverageFigures {
  return counted.find((cell) => cell.row === row && cell.column === column) ?? NOTHING_COVERED;
}
