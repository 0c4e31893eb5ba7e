/** What one event adds to the rows of an axis in a period: events 0 or 1, attendance low and high. N1, N2, N4, N13 */
import { standsInTotals } from "~/domain/counting/counted";
import { compareOccurrences } from "~/domain/counting/counts-as";
import { officialSums } from "~/domain/counting/official-observation";
import { type Period, periodContains } from "~/domain/day/calendar-date";
import type { FrozenEvent, FrozenOccurrence } from "./frozen-report";
import { type ReportAxis, type ReportPlans, reportCells, spanOf } from "./report-cells";

export const FIGURES = ["events", "low", "high"] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Record<Figure, number>;

/** By the key of the row; a row to which nothing is added may be missing. */
export type Contribution = Map<string, Figures>;

export function eventContribution(
  event: FrozenEvent,
  period: Period,
  axis: ReportAxis,
  plans: ReportPlans,
): Contribution {
  const added: Contribution = new Map();
  if (!standsInTotals(event.counted)) return added;
  const held = event.occurrences
    .filter(({ outcome }) => outcome === "held")
    .sort(compareOccurrences);
  const seen = new Set<string>();
  for (const occurrence of held) {
    const isInside = periodContains(period, spanOf(occurrence));
    const people = isInside ? peopleOf(occurrence) : NOBODY;
    for (const key of reportCells(event, occurrence, axis, plans)) {
      const cell = cellThatCounts(axis, key);
      const counts = isInside && !seen.has(cell) ? 1 : 0;
      seen.add(cell);
      const row = added.get(key) ?? { events: 0, low: 0, high: 0 };
      row.events += counts;
      row.low += people.low;
      row.high += people.high;
      added.set(key, row);
    }
  }
  return added;
}

const NOBODY = { low: 0, high: 0 };

/** Months and quarters are parts of one period: the event counts in one of them alone. N1 */
const cellThatCounts = (axis: ReportAxis, key: string) =>
  axis === "month" || axis === "quarter" ? axis : key;

function peopleOf({ type, observations }: FrozenOccurrence): { low: number; high: number } {
  if (type !== "session") return NOBODY;
  const sums = officialSums(observations.filter(({ official }) => official));
  return { low: sums.attendanceLow, high: sums.attendanceHigh };
}
