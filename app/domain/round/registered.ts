/**
 * What the register says of an addressee in the period of a round: what a sign-off rests on, what was changed since, and
 * what is still to be mended. P181, P182
 */
import type { Approval } from "~/domain/approval/approval";
import type { Counted } from "~/domain/counting/counted";
import type { OccurrenceType } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";

/** An occurrence that is held or to be held, of an event that is not withdrawn and may count. */
export type RegisteredOccurrence = {
  organiser: string;
  eventId: number;
  occurrenceId: number;
  title: BilingualText;
  type: OccurrenceType;
  outcome: Outcome;
  firstFrom: CalendarDate;
  firstTo: CalendarDate;
  lastTo: CalendarDate;
  placeType: string;
  state: string | null;
  approval: Approval;
  /** A draft that its organisers alone read. */
  hidden: boolean;
  counted: Counted;
  fictional: boolean;
  officialCount: number;
  low: number;
  high: number;
  openEnded: boolean;
};

/** By event, what of it counts, as text: equal texts are equal figures. */
export type Basis = Record<string, string>;

/** Drafts count nowhere (P4); whether what is pending will count changes no figure (N13). */
export function basisOf(rows: readonly RegisteredOccurrence[]): Basis {
  const basis: Basis = {};
  const standing = rows.filter(({ hidden }) => !hidden);
  for (const row of [...standing].sort((a, b) => a.occurrenceId - b.occurrenceId)) {
    const line = [
      ...[row.occurrenceId, row.outcome, row.firstFrom, row.firstTo, row.lastTo],
      ...[row.placeType, row.state ?? "", row.officialCount, row.low, row.high, row.openEnded],
    ].join(" ");
    const former = basis[row.eventId];
    basis[row.eventId] = former === undefined ? line : `${former}\n${line}`;
  }
  return basis;
}

/** The events that came, went or count otherwise since, by id. */
export function changedSince(signed: Basis, now: Basis): number[] {
  const ids = new Set([...Object.keys(signed), ...Object.keys(now)]);
  return [...ids]
    .filter((id) => signed[id] !== now[id])
    .map(Number)
    .sort((a, b) => a - b);
}

/** How many events there are of it, drafts included. */
export const countEvents = (rows: readonly RegisteredOccurrence[]): number =>
  new Set(rows.map(({ eventId }) => eventId)).size;

export const GAPS = ["no-outcome", "not-counted", "draft", "pending"] as const;
export type Gap = (typeof GAPS)[number];

export type GapRow = { gap: Gap; row: RegisteredOccurrence };

/**
 * What is still to be mended, each event or session once in a heap: past and without an outcome, held and not counted
 * (N4), a draft or returned, and without a decision whether it counts (N13). `overBefore`: what ended before this day is
 * over everywhere.
 */
export function gapsOf(
  rows: readonly RegisteredOccurrence[],
  overBefore: CalendarDate,
): Record<Gap, RegisteredOccurrence[]> {
  const isDraft = ({ approval }: RegisteredOccurrence) =>
    approval === "draft" || approval === "returned";
  return {
    "no-outcome": rows.filter(
      ({ outcome, lastTo }) => outcome === "scheduled" && lastTo < overBefore,
    ),
    "not-counted": rows.filter(
      ({ type, outcome, officialCount }) =>
        type === "session" && outcome === "held" && officialCount === 0,
    ),
    draft: onePerEvent(rows.filter((row) => isDraft(row) && row.outcome === "scheduled")),
    pending: onePerEvent(rows.filter((row) => row.counted === "pending" && !isDraft(row))),
  };
}

export const countGaps = (gaps: Record<Gap, readonly unknown[]>): number =>
  GAPS.reduce((sum, gap) => sum + gaps[gap].length, 0);

function onePerEvent(rows: readonly RegisteredOccurrence[]): RegisteredOccurrence[] {
  const seen = new Set<number>();
  return rows.filter(({ eventId }) => !seen.has(eventId) && seen.add(eventId));
}
