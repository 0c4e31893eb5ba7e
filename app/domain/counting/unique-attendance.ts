/**
 * 延べ and 実: two figures that are never taken for each other. N5
 *
 * Cumulative attendance (延べ参加者数) is a sum. Unique attendance (実人数) is the number of different people;
 * without identities it is not available, and only bounds of it are known. It has no low and high, so that nothing
 * adds it up.
 */
import type { Headcount } from "./observation";

export type UniqueAttendance = {
  status: "not-available";
  /** At least as many as came to the best attended session, at most all of them. */
  atLeast: number;
  atMost: number;
  /** An open-ended session leaves the upper bound open: 以上. */
  openEnded: boolean;
};

/** `bestAttended` is the highest low of a session, its modes together: the same people may have come to every other. */
export function uniqueAttendance(cumulative: Headcount, bestAttended: number): UniqueAttendance {
  const { high, openEnded } = cumulative;
  return { status: "not-available", atLeast: bestAttended, atMost: high, openEnded };
}
