/**
 * What one frozen event gives to each cell of an axis in a period: by this alone figures are added up and differences
 * explained. N1, N2, N4, N11, N13
 */
import type { CellAxis } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import { cellName, countingOccurrences } from "~/domain/counting/counts-as";
import { officialSums } from "~/domain/counting/official-observation";
import { addedAttendance, attendanceOf } from "~/domain/counting/session-attendance";
import { type AttendanceFacts, NO_ATTENDANCE } from "~/domain/counting/tie-rows";
import { type Period, periodContains, periodOverlaps } from "~/domain/day/calendar-date";
import { type FrozenBook, type TouchingOccurrence, touchingOn } from "./frozen-cells";
import type { FrozenEvent, FrozenOccurrence } from "./frozen-report";

/** How an event stands in a cell and period. N1, N11 */
export type CellStanding = "events" | "planned" | "continuing" | "roughlyDated" | null;

export type Contribution = { key: string; standing: CellStanding; attendance: AttendanceFacts };

/** For each cell of the axis that it touches at all; none where it is not counted (計上). N13 */
export function contributionsOf(
  event: FrozenEvent,
  axis: CellAxis,
  period: Period,
  book: FrozenBook,
): Contribution[] {
  if (!standsInTotals(event.counted)) return [];
  return cellContributions(touchingOn(axis, event, book), period);
}

/** The same of what its leaves give to the heads of priority areas: an event in two leaves is one of the head. N7 */
export function headContributionsOf(
  event: FrozenEvent,
  period: Period,
  book: FrozenBook,
): Contribution[] {
  if (!standsInTotals(event.counted)) return [];
  const touching = touchingOn("priority", event, book).map((occurrence) => ({
    ...occurrence,
    cells: headsOf(occurrence, book).map((key) => ({ axis: "priority" as const, key })),
  }));
  return cellContributions(touching, period);
}

function headsOf({ cells }: TouchingOccurrence, book: FrozenBook): string[] {
  return [...new Set(cells.flatMap(({ key }) => book.headOf.get(key) ?? []))];
}

export function cellContributions(
  occurrences: readonly TouchingOccurrence[],
  period: Period,
): Contribution[] {
  const counting = countingOccurrences(occurrences);
  const byId = new Map(occurrences.map((occurrence) => [occurrence.id, occurrence]));
  const cells = new Map(
    occurrences.flatMap((one) => one.cells.map((cell) => [cellName(cell), cell] as const)),
  );
  return [...cells].map(([name, { key }]) => {
    const inCell = occurrences.filter((one) => one.cells.some((cell) => cell.key === key));
    const counts = counting.get(name);
    const by = byId.get(counts?.id ?? Number.NaN);
    return {
      key,
      standing: by === undefined ? null : standingOf(by, counts?.as === "held", inCell, period),
      attendance: inCell
        .filter((one) => isHeldSession(one) && isInside(one, period))
        .map((one) => attendanceOf(officialSums(one.observations.filter((each) => each.official))))
        .reduce(addedAttendance, NO_ATTENDANCE),
    };
  });
}

function standingOf(
  by: FrozenOccurrence,
  isHeld: boolean,
  inCell: readonly FrozenOccurrence[],
  period: Period,
): CellStanding {
  const inside = isInside(by, period);
  if (!isHeld) return inside ? "planned" : null;
  if (inside) return "events";
  if (periodOverlaps(period, spanOf(by))) return "roughlyDated";
  const again = inCell.some((one) => one.outcome === "held" && isInside(one, period));
  return again ? "continuing" : null;
}

const isHeldSession = ({ type, outcome }: FrozenOccurrence) =>
  type === "session" && outcome === "held";

const isInside = (occurrence: FrozenOccurrence, period: Period) =>
  periodContains(period, spanOf(occurrence));

const spanOf = ({ firstFrom, firstTo }: FrozenOccurrence): Period => ({
  from: firstFrom,
  to: firstTo,
});
