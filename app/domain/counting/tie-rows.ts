/**
 * What a report counts in one cell and period, and how its rows tie to its total. N3
 *
 * Rows are never added up into a total: the total is counted by itself, and the overlap is the
 * difference, in parts that say where it comes from. The SQL report and the reference in `totals`
 * both end here.
 */
import { exactShare } from "./headcount";
import type { Headcount } from "./observation";

/** Held sessions of the period: official figures, and how many sessions have none. N2, N4 */
export type AttendanceFacts = {
  low: number;
  high: number;
  /** Counted or registered exactly; printed as a share of `high`. */
  exact: number;
  openEnded: boolean;
  onlineLow: number;
  onlineHigh: number;
  /** Held sessions of the period: with none of them counted, attendance is not recorded, which is not 0. */
  sessions: number;
  sessionsMissing: number;
  /** Of it, what was counted of whole events of somebody else, and in how many sessions. N14 */
  wholeLow: number;
  wholeHigh: number;
  wholeExact: number;
  wholeSessions: number;
  /** Of it, what nobody said the scope of. N14 */
  unknownLow: number;
  unknownHigh: number;
  unknownSessions: number;
  /** Is it open-ended without the whole events? */
  oursOpenEnded: boolean;
};

export type CellFacts = {
  /** Events whose first held occurrence in the cell lies in the period. N1 */
  events: number;
  /** Of them, those that nobody has decided on. N13 */
  pending: number;
  /** Events without a held occurrence in the cell, the first scheduled one in the period. N1 */
  planned: number;
  /** Events held in the period and counted in an earlier one (継続). N1 */
  continuing: number;
  /** Events whose first held occurrence overlaps the period without lying inside (時期不詳). N11 */
  roughlyDated: number;
  attendance: AttendanceFacts;
};

/** A row, and how many of its events the total counts in this period too. */
export type RowFacts = CellFacts & { key: string; countedInTotal: number };

/** What is left of attendance without the whole events of others. N14 */
export type OwnAttendance = Headcount & { exactShare: number | null };
export type Attendance = Omit<AttendanceFacts, "exact" | "wholeExact" | "oursOpenEnded"> & {
  exactShare: number | null;
  ours: OwnAttendance;
};
export type CellFigures = Omit<CellFacts, "attendance"> & { attendance: Attendance };
export type RowFigures = CellFigures & { key: string };

/** Rows minus total, never negative. `events.all` is the sum of its two parts. */
export type Overlap = {
  events: { all: number; severalRows: number; earlierPeriod: number };
  planned: number;
  attendance: { low: number; high: number };
};

export type TiedTotals = CellFigures & { rows: RowFigures[]; overlap: Overlap };

export const NO_ATTENDANCE: AttendanceFacts = {
  low: 0,
  high: 0,
  exact: 0,
  openEnded: false,
  onlineLow: 0,
  onlineHigh: 0,
  sessions: 0,
  sessionsMissing: 0,
  ...{ wholeLow: 0, wholeHigh: 0, wholeExact: 0, wholeSessions: 0 },
  ...{ unknownLow: 0, unknownHigh: 0, unknownSessions: 0 },
  oursOpenEnded: false,
};

/** Ties rows to their total: figures as they are printed, and the overlap. */
export function tieRows(rows: readonly RowFacts[], total: CellFacts): TiedTotals {
  return {
    ...figuresOf(total),
    rows: rows.map((row) => ({ key: row.key, ...figuresOf(row) })),
    overlap: overlapOf(rows, total),
  };
}

/**
 * An event the total counts in this period stands in at least one row; each further row is
 * `severalRows`. A row may count an event that the total counted in an earlier period: `earlierPeriod`.
 */
function overlapOf(rows: readonly RowFacts[], total: CellFacts): Overlap {
  const inRows = sum(rows, (row) => row.events);
  const countedInTotal = sum(rows, (row) => row.countedInTotal);
  return {
    events: {
      all: inRows - total.events,
      severalRows: countedInTotal - total.events,
      earlierPeriod: inRows - countedInTotal,
    },
    planned: sum(rows, (row) => row.planned) - total.planned,
    attendance: {
      low: sum(rows, (row) => row.attendance.low) - total.attendance.low,
      high: sum(rows, (row) => row.attendance.high) - total.attendance.high,
    },
  };
}

/** The figures as they are printed: the exact part as a share. */
export function figuresOf(facts: CellFacts): CellFigures {
  return {
    events: facts.events,
    pending: facts.pending,
    planned: facts.planned,
    continuing: facts.continuing,
    roughlyDated: facts.roughlyDated,
    attendance: attendanceOf(facts.attendance),
  };
}

export function attendanceOf(facts: AttendanceFacts): Attendance {
  const { exact, wholeExact, oursOpenEnded, ...attendance } = facts;
  const high = facts.high - facts.wholeHigh;
  return {
    ...attendance,
    exactShare: exactShare(exact, attendance.high),
    ours: {
      ...{ low: facts.low - facts.wholeLow, high, openEnded: oursOpenEnded },
      exactShare: exactShare(exact - wholeExact, high),
    },
  };
}

/** A cell that nothing touches. */
export const NO_FACTS: CellFacts = {
  ...{ events: 0, pending: 0, planned: 0, continuing: 0, roughlyDated: 0 },
  attendance: NO_ATTENDANCE,
};
export const NO_FIGURES: CellFigures = figuresOf(NO_FACTS);

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
