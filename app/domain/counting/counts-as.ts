/**
 * By which occurrence an event counts in a cell. N1
 *
 * An event counts in a cell once: with its first held occurrence there, or, while none was held, as
 * planned with its first scheduled one. First is by span start, then span end, then id, so that a
 * later occurrence never moves the event out of an earlier period.
 */

import { type CalendarDate, compareSpans } from "~/domain/day/calendar-date";
import type { Outcome } from "./occurrence";

export const COUNTS_AS = ["held", "planned"] as const;
export type CountsAs = (typeof COUNTS_AS)[number];

/** Of any axis: months and forms part a report too. */
export type NamedCell = { axis: string; key: string };

export type Standing = {
  id: number;
  outcome: Outcome;
  firstFrom: CalendarDate;
  firstTo: CalendarDate;
};

/** Negative when `a` comes before `b`. */
export function compareOccurrences(a: Standing, b: Standing): number {
  return compareSpans(spanOf(a), spanOf(b)) || a.id - b.id;
}

/** For every cell of one event: the id of the occurrence it counts by, and as what. */
export function countingOccurrences(
  occurrences: readonly (Standing & { cells: readonly NamedCell[] })[],
): Map<string, { id: number; as: CountsAs }> {
  const counting = new Map<string, { id: number; as: CountsAs }>();
  const ordered = [...occurrences].sort(compareOccurrences);
  for (const as of COUNTS_AS) {
    const outcome: Outcome = as === "held" ? "held" : "scheduled";
    for (const occurrence of ordered) {
      if (occurrence.outcome !== outcome) continue;
      for (const cell of occurrence.cells) {
        const name = cellName(cell);
        if (!counting.has(name)) counting.set(name, { id: occurrence.id, as });
      }
    }
  }
  return counting;
}

export function cellName(cell: NamedCell): string {
  return `${cell.axis} ${cell.key}`;
}

const spanOf = ({ firstFrom, firstTo }: Standing) => ({ from: firstFrom, to: firstTo });
