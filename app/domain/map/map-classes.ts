/**
 * Shading of the map: which measure a state is shaded by, and into which of at most five classes it falls.
 *
 * Zero and no data differ: zero is drawn unfilled, no data hatched. A state has no data where something
 * was held and nobody counted (attendance), or where nothing was ever held (days since the last event).
 */

import { attendanceState } from "~/domain/counting/attendance-state";
import { daysSince, type LastContact } from "~/domain/counting/last-contact";
import type { RowFigures } from "~/domain/counting/tie-rows";
import type { CoverageGap } from "~/domain/coverage/coverage-gap";
import type { CalendarDate } from "~/domain/day/calendar-date";

export const MEASURES = ["held", "planned", "attendance", "days", "gap"] as const;
export type Measure = (typeof MEASURES)[number];

/** What the register knows of one row of the state axis, under one filter. */
export type MapCell = RowFigures & {
  last: LastContact | null;
  /** Only where it is asked for, and priority areas are in force. P32 */
  gap?: CoverageGap;
};

export type Shade = 0 | 1 | 2 | 3 | 4 | 5 | "no-data";

/** A class holds the values from `from` up to `to`, both inclusive; the last one has no end. */
export type MapClass = { from: number; to: number | null };

const MOST_CLASSES = 5;
const DAY_BREAKS = [30, 90, 180, 365];
const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The value a state is shaded by, or null for no data. Attendance is classed by its low. */
export function measured(cell: MapCell, measure: Measure, today: CalendarDate): number | null {
  const { attendance, last } = cell;
  if (measure === "held") return cell.events;
  if (measure === "planned") return cell.planned;
  if (measure === "gap") return cell.gap?.empty ?? null;
  if (measure === "days") return last === null ? null : daysSince(last, today);
  return attendanceState(attendance) === "not-logged" ? null : attendance.low;
}

/** Classes for these values: at most five, without gaps, each with round limits and at least one value. */
export function classesFor(measure: Measure, values: readonly number[]): MapClass[] {
  const lowest = measure === "days" ? 0 : 1;
  const sorted = values.filter((value) => value >= lowest).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const limits = measure === "days" ? DAY_BREAKS : roundLimits(sorted);
  return withoutEmpty(limits, sorted, lowest);
}

export function shadeOf(
  value: number | null,
  measure: Measure,
  classes: readonly MapClass[],
): Shade {
  if (value === null) return "no-data";
  if (value === 0 && measure !== "days") return 0;
  const at = classes.findIndex(({ from, to }) => value >= from && (to === null || value <= to));
  return at < 0 ? 0 : levelOf(at, classes.length);
}

/** The shade of a class: with fewer than five the steps stay far apart, and the last is the darkest but one. */
export function levelOf(at: number, count: number): Shade {
  const levels: Shade[][] = [[], [3], [2, 4], [1, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4, 5]];
  return levels[count]?.[at] ?? 5;
}

/**
 * Upper limits that part the values about evenly: each class takes the round limit nearest to its share
 * of what is left, so that a long run of equal values does not crowd the classes after it.
 */
function roundLimits(sorted: readonly number[]): number[] {
  const limits: number[] = [];
  let left = sorted;
  for (let classes = MOST_CLASSES; classes > 1 && left.length > 0; classes -= 1) {
    const share = left.length / classes;
    const within = (limit: number) => left.filter((value) => value <= limit).length;
    const misses = (limit: number) => Math.abs(within(limit) - share);
    const [first, ...others] = roundNumbersAround(left).filter((limit) => within(limit) > 0);
    if (first === undefined) break;
    const nearest = others.reduce(
      (best, limit) => (misses(limit) < misses(best) ? limit : best),
      first,
    );
    limits.push(nearest);
    left = left.filter((value) => value > nearest);
  }
  return limits;
}

/** 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40 … from the least of the sorted values to past the greatest. */
function roundNumbersAround(sorted: readonly number[]): number[] {
  const [least, greatest] = [sorted[0] ?? 1, sorted[sorted.length - 1] ?? 1];
  const numbers: number[] = [];
  for (let unit = 1; unit <= greatest; unit *= 10) {
    const steps = ROUND_STEPS.map((step) => step * unit).filter(Number.isInteger);
    numbers.push(...steps.filter((step) => step >= least));
  }
  return numbers;
}

/** A class nobody is in joins the one after it; the last class is open. */
function withoutEmpty(
  limits: readonly number[],
  sorted: readonly number[],
  lowest: number,
): MapClass[] {
  const classes: MapClass[] = [];
  let from = lowest;
  for (const to of [...limits, null]) {
    const inside = sorted.some((value) => value >= from && (to === null || value <= to));
    if (!inside) continue;
    classes.push({ from, to });
    if (to !== null) from = to + 1;
  }
  const last = classes[classes.length - 1];
  return last ? [...classes.slice(0, -1), { ...last, to: null }] : [];
}
