/**
 * Totals of a programme, counted in memory. N1, N2, N3
 *
 * The reference of the rules: the SQL report is compared with it. It reads every occurrence of
 * every event that is not withdrawn, because whether an event counts in a period depends on its others.
 */

import type { Axis, Cell } from "~/domain/counting/axis";
import { type Counted, standsInTotals } from "~/domain/counting/counted";
import { compareOccurrences } from "~/domain/counting/counts-as";
import type { OccurrenceType } from "~/domain/counting/event-form";
import type { OfficialSums } from "~/domain/counting/observation";
import type { Outcome } from "~/domain/counting/occurrence";
import {
  type AttendanceFacts,
  type CellFacts,
  NO_ATTENDANCE,
  type RowFacts,
  type TiedTotals,
  tieRows,
} from "~/domain/counting/tie-rows";
import {
  type CalendarDate,
  compareText,
  type Period,
  periodContains,
  periodOverlaps,
} from "~/domain/day/calendar-date";

export type CountedOccurrence = OfficialSums & {
  id: number;
  eventId: number;
  type: OccurrenceType;
  outcome: Outcome;
  firstFrom: CalendarDate;
  firstTo: CalendarDate;
  cells: readonly Cell[];
  /** Of its event. N13 */
  counted: Counted;
};

export type TotalsQuestion = {
  period: Period;
  axis: Axis;
  /** Selects occurrences, not events: state=IN counts IN's stops only. N2 */
  filter?: (occurrence: CountedOccurrence) => boolean;
};

/** Rows that say something, in the order of their keys, tied to the total. */
export function totals(
  occurrences: readonly CountedOccurrence[],
  { period, axis, filter = () => true }: TotalsQuestion,
): TiedTotals {
  const selected = occurrences.filter((one) => standsInTotals(one.counted) && filter(one));
  const total = countCell(selected, period);
  const rows: RowFacts[] = [];
  for (const [key, inRow] of byKey(selected, axis)) {
    const row = countCell(inRow, period);
    if (row.events + row.planned + row.continuing + row.roughlyDated === 0) continue;
    const both = [...row.counted].filter((event) => total.counted.has(event));
    rows.push({ ...row, key, countedInTotal: both.length });
  }
  return tieRows(rows, total);
}

export function touches(occurrence: { cells: readonly Cell[] }, axis: Axis, key: string): boolean {
  return occurrence.cells.some((cell) => cell.axis === axis && cell.key === key);
}

function byKey(
  occurrences: readonly CountedOccurrence[],
  axis: Axis,
): [string, CountedOccurrence[]][] {
  const keysOf = ({ cells }: CountedOccurrence) =>
    cells.filter((cell) => cell.axis === axis).map(({ key }) => key);
  return [...grouped(occurrences, keysOf)].sort(([a], [b]) => compareText(a, b));
}

/** Counts one cell: `occurrences` are all that touch it, of any period and outcome. */
function countCell(
  occurrences: readonly CountedOccurrence[],
  period: Period,
): CellFacts & { counted: ReadonlySet<number> } {
  const counted = new Set<number>();
  const pending = new Set<number>();
  const standings = { counted: 0, planned: 0, continuing: 0, roughlyDated: 0, elsewhere: 0 };
  for (const [event, ofEvent] of grouped(occurrences, ({ eventId }) => [eventId])) {
    const standing = standingOf(ofEvent, period);
    standings[standing] += 1;
    if (standing !== "counted") continue;
    counted.add(event);
    if (ofEvent.some((one) => one.counted === "pending")) pending.add(event);
  }
  const { planned, continuing, roughlyDated } = standings;
  return {
    events: counted.size,
    pending: pending.size,
    planned,
    continuing,
    roughlyDated,
    attendance: attendanceOf(occurrences, period),
    counted,
  };
}

type Standing = "counted" | "planned" | "continuing" | "roughlyDated" | "elsewhere";

/** How an event stands in a cell and period, from its occurrences in that cell. N1, N11 */
function standingOf(occurrences: readonly CountedOccurrence[], period: Period): Standing {
  const held = inOrder(occurrences.filter(({ outcome }) => outcome === "held"));
  const first = held[0];
  if (first === undefined) {
    const scheduled = inOrder(occurrences.filter(({ outcome }) => outcome === "scheduled"));
    return scheduled[0] && isInside(scheduled[0], period) ? "planned" : "elsewhere";
  }
  if (isInside(first, period)) return "counted";
  if (periodOverlaps(period, spanOf(first))) return "roughlyDated";
  return held.some((occurrence) => isInside(occurrence, period)) ? "continuing" : "elsewhere";
}

/** Held sessions of the period, whole. N2 */
function attendanceOf(occurrences: readonly CountedOccurrence[], period: Period): AttendanceFacts {
  const sum = { ...NO_ATTENDANCE };
  for (const occurrence of occurrences) {
    if (occurrence.type !== "session" || occurrence.outcome !== "held") continue;
    if (!isInside(occurrence, period)) continue;
    sum.low += occurrence.attendanceLow;
    sum.high += occurrence.attendanceHigh;
    sum.exact += occurrence.attendanceExact;
    sum.onlineLow += occurrence.onlineLow;
    sum.onlineHigh += occurrence.onlineHigh;
    sum.openEnded ||= occurrence.attendanceOpenEnded;
    sum.sessions += 1;
    sum.sessionsMissing += occurrence.officialCount === 0 ? 1 : 0;
    sum.wholeLow += occurrence.wholeLow;
    sum.wholeHigh += occurrence.wholeHigh;
    sum.wholeExact += occurrence.wholeExact;
    sum.wholeSessions += occurrence.wholeCount > 0 ? 1 : 0;
    sum.unknownLow += occurrence.unknownLow;
    sum.unknownHigh += occurrence.unknownHigh;
    sum.unknownSessions += occurrence.unknownCount > 0 ? 1 : 0;
    sum.oursOpenEnded ||= occurrence.oursOpenEnded;
  }
  return sum;
}

/** The order that decides which occurrence is an event's first: span start, span end, id. N1 */
function inOrder(occurrences: readonly CountedOccurrence[]): CountedOccurrence[] {
  return [...occurrences].sort(compareOccurrences);
}

/** Occurrences by each of their keys. */
function grouped<Key>(
  occurrences: readonly CountedOccurrence[],
  keysOf: (occurrence: CountedOccurrence) => readonly Key[],
): Map<Key, CountedOccurrence[]> {
  const groups = new Map<Key, CountedOccurrence[]>();
  for (const occurrence of occurrences) {
    for (const key of new Set(keysOf(occurrence))) {
      const group = groups.get(key);
      if (group) group.push(occurrence);
      else groups.set(key, [occurrence]);
    }
  }
  return groups;
}

function isInside(occurrence: CountedOccurrence, period: Period): boolean {
  return periodContains(period, spanOf(occurrence));
}

const spanOf = (occurrence: CountedOccurrence): Period => ({
  from: occurrence.firstFrom,
  to: occurrence.firstTo,
});
