/**
 * 延べ and 実: two figures that are never taken for each other. N5
 *
 * Cumulative attendance (延べ参加者数) is a sum. Unique attendance (実人数) is the number of different
 * people; without identities it is not available, and only bounds of it are known.
 */
import { sumHeadcounts } from "./headcount";
import type { Headcount } from "./observation";

export type CumulativeAttendance = Headcount & { means: "cumulative" };

export type UniqueAttendance = {
  means: "unique";
  status: "not-available";
  /** At least as many as came to the best attended session, at most all of them. */
  atLeast: number;
  atMost: number;
  /** An open-ended session leaves the upper bound open: 以上. */
  openEnded: boolean;
};

/** One headcount per session, its modes together: the same people cannot be told from others across sessions. */
export function cumulativeAttendance(sessions: readonly Headcount[]): CumulativeAttendance {
  return { means: "cumulative", ...sumHeadcounts(sessions) };
}

export function uniqueAttendance(sessions: readonly Headcount[]): UniqueAttendance {
  const sum = sumHeadcounts(sessions);
  return {
    means: "unique",
    status: "not-available",
    atLeast: sessions.reduce((most, { low }) => Math.max(most, low), 0),
    atMost: sum.high,
    openEnded: sum.openEnded,
  };
}
