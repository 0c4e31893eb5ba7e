/** What one event adds to the rows of an axis in a period: events 0 or 1, attendance low and high. N1, N2, N4, N13 */
import { isPartAxis } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import { compareOccurrences } from "~/domain/counting/counts-as";
import type { Period } from "~/domain/day/calendar-date";
import { cellContributions } from "./contributions";
import type { TouchingOccurrence } from "./frozen-cells";
import type { FrozenEvent } from "./frozen-report";
import { type ReportAxis, type ReportPlans, reportCells } from "./report-cells";

export const FIGURES = ["events", "low", "high"] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Record<Figure, number>;

/** By the key of the row. */
export type EventContribution = ReadonlyMap<string, Figures>;

export function eventContribution(
  event: FrozenEvent,
  period: Period,
  axis: ReportAxis,
  plans: ReportPlans,
): EventContribution {
  if (!standsInTotals(event.counted)) return new Map();
  const touching = event.occurrences.map((occurrence) => ({
    ...occurrence,
    cells: reportCells(event, occurrence, axis, plans),
  }));
  const onlyRow = isPartAxis(axis) ? rowOfFirst(touching) : null;
  return new Map(
    cellContributions(touching, period).map(({ key, standing, attendance: { low, high } }) => {
      const counts = standing === "events" && (onlyRow === null || onlyRow === key);
      return [key, { events: counts ? 1 : 0, low, high }];
    }),
  );
}

/** Months and quarters part one period: an event counts in that of its first held occurrence of all, and no other. N1 */
function rowOfFirst(occurrences: readonly TouchingOccurrence[]): string | undefined {
  const held = occurrences.filter(({ outcome }) => outcome === "held");
  const [first] = [...held].sort(compareOccurrences);
  return first?.cells[0]?.key;
}
