/**
 * Shading of the map: which measure a state is shaded by, and into which of at most five classes it falls.
 *
 * Classes are the same from year to year and for everybody, so that two maps can be compared.
 *
 * Zero and no data differ: zero is drawn unfilled, no data hatched. A state has no data where something
 * was held and nobody counted (attendance), or where nothing was ever held (days since the last event).
 */

import { attendanceState } from "~/domain/counting/attendance-state";
import { daysSince, type LastContact } from "~/domain/counting/last-contact";
import type { RowFigures } from "~/domain/counting/tie-rows";
import type { CoverageGap } from "~/domain/coverage/coverage-gap";
import { type CalendarDate, daysBetween, type Period } from "~/domain/day/calendar-date";

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

/** In days, of one that begins in a leap year. */
const LONGEST_YEAR = 366;
/** A month, a quarter, half a year, a year. */
const DAY_BREAKS = [31, 91, 181, 366];
const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The value a state is shaded by, or null for no data. Attendance is classed by its low. */
export function measured(cell: MapCell, measure: Measure, today: CalendarDate): number | null {
  const { attendance, last } = cell;
  if (measure === "held") return cell.events;
  if (measure === "planned") return cell.planned;
  if (measure === "gap") return cell.gap?.empty ?? null;
  if (measure === "days") return last === null ? null : daysSince(last, today);
  return attendanceState(attendance) === "not-logged" ? null : attendance.low;
}

/** Then the classes are those of all days: figures of many years are far above those of one. */
export function isLongerThanAYear(period: Period | null): boolean {
  return period === null || daysBetween(period.from, period.to) > LONGEST_YEAR;
}

/**
 * The classes of a measure whose greatest figure is `most`: at most five, without gaps, from round numbers on.
 *
 * They follow from the measure and from `most` alone, so that every map that is given the same greatest figure has
 * the same classes, whatever it shows. A class may have nobody in it.
 */
export function classesFor(measure: Measure, most: number): MapClass[] {
  if (measure === "days") return between(0, DAY_BREAKS);
  const shares = measure === "gap" ? EVEN_SHARES : SKEWED_SHARES;
  return most < 1 ? [] : between(1, roundBreaks(shares(most), most));
}

/** The classes of a published measure, whose figures spread more evenly over the areas than events do. */
export function factClasses(most: number): MapClass[] {
  return most < 1 ? [] : between(1, roundBreaks(FACT_SHARES(most), most));
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

/** Most states have few events and some have many: each class reaches several times as far as the one before. */
const SKEWED_SHARES = (most: number) => [0.3, 0.5, 0.68, 0.85].map((power) => most ** power);
const FACT_SHARES = (most: number) => [0.1, 0.25, 0.45, 0.7].map((share) => most * share);
/** Priority areas are few, and a state may lack any number of them. */
const EVEN_SHARES = (most: number) => [0.2, 0.4, 0.6, 0.8].map((share) => most * share);

/**
 * Where the second class and those after it begin: the round number nearest to each share, above the one before, and
 * with one left for each that comes after.
 */
function roundBreaks(shares: readonly number[], most: number): number[] {
  const rounds = roundNumbersTo(most);
  const breaks: number[] = [];
  for (const [at, share] of shares.entries()) {
    const above = rounds.filter((round) => round > (breaks.at(-1) ?? 1));
    const after = shares.length - at - 1;
    const [first, ...others] = above.slice(0, Math.max(1, above.length - after));
    if (first === undefined) break;
    const away = (round: number) => Math.abs(Math.log(round / share));
    breaks.push(others.reduce((best, round) => (away(round) < away(best) ? round : best), first));
  }
  return breaks;
}

/** 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40 … as far as `most`. */
function roundNumbersTo(most: number): number[] {
  const numbers: number[] = [];
  for (let unit = 1; unit <= most; unit *= 10) {
    const steps = ROUND_STEPS.map((step) => step * unit);
    numbers.push(...steps.filter((step) => Number.isInteger(step) && step <= most));
  }
  return numbers;
}

/** The last class is open. */
function between(lowest: number, breaks: readonly number[]): MapClass[] {
  return [lowest, ...breaks].map((from, at) => {
    const next = breaks[at];
    return { from, to: next === undefined ? null : next - 1 };
  });
}
