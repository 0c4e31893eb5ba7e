/**
 * Shading of the map: which measure a state is shaded by, and into which of at most five classes it falls.
 *
 * Zero and no data differ: zero is drawn unfilled, no data hatched. A state has no data where something
 * was held and nobody counted (attendance), or where nothing was ever held (days since the last event).
 */
import { type CalendarDate, daysBetween } from "./calendar-date";
import type { RowFigures } from "./tie-rows";

export const MEASURES = ["held", "planned", "attendance", "days"] as const;
export type Measure = (typeof MEASURES)[number];

/** The last held day up to today, over all time; `rough` when known to the month or worse (約). N11 */
export type LastContact = { day: CalendarDate; rough: boolean };

/** What the register knows of one row of the state axis, under one filter. */
export type MapCell = RowFigures & { last: LastContact | null };

export type Shade = 0 | 1 | 2 | 3 | 4 | 5 | "no-data";

/** A class holds the values from `from` up to `to`, both inclusive; the last one has no end. */
export type MapClass = { from: number; to: number | null };

export const MOST_CLASSES = 5;
const DAY_BREAKS = [30, 90, 180, 365];

/** The value a state is shaded by, or null for no data. Attendance is classed by its low. */
export function measured(cell: MapCell, measure: Measure, today: CalendarDate): number | null {
  const { attendance, last } = cell;
  if (measure === "held") return cell.events;
  if (measure === "planned") return cell.planned;
  if (measure === "days") return last === null ? null : daysSince(last, today);
  return attendanceKnown(cell) ? attendance.low : null;
}

/** With sessions held and none of them counted, attendance is not recorded, which is not 0. N4 */
export function attendanceKnown({ attendance }: Pick<RowFigures, "attendance">): boolean {
  return attendance.sessions === 0 || attendance.sessionsMissing < attendance.sessions;
}

export function daysSince({ day }: LastContact, today: CalendarDate): number {
  return Math.max(0, daysBetween(day, today));
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

/** Upper limits at the fifths of the sorted values, each rounded up to 1, 2, 3, 5, 10, 15, 20, 30, 50, 100 … */
function roundLimits(sorted: readonly number[]): number[] {
  const limits = new Set<number>();
  for (let part = 1; part < MOST_CLASSES; part += 1) {
    const value = sorted[Math.ceil((sorted.length * part) / MOST_CLASSES) - 1] ?? 0;
    limits.add(roundUp(value));
  }
  return [...limits];
}

function roundUp(value: number): number {
  const steps = [1, 1.5, 2, 3, 5, 10];
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const limit = steps.find((step) => step * unit >= value && Number.isInteger(step * unit));
  return (limit ?? 10) * unit;
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
