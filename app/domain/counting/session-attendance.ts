/** What the official sums of a held session are in a total, and two of them together. N2, N4 */
import type { OfficialSums } from "./observation";
import type { AttendanceFacts } from "./tie-rows";

/** Of one held session, whole. */
export function attendanceOf(sums: OfficialSums): AttendanceFacts {
  return {
    low: sums.attendanceLow,
    high: sums.attendanceHigh,
    exact: sums.attendanceExact,
    openEnded: sums.attendanceOpenEnded,
    onlineLow: sums.onlineLow,
    onlineHigh: sums.onlineHigh,
    sessions: 1,
    sessionsMissing: sums.officialCount === 0 ? 1 : 0,
  };
}

export function addedAttendance(a: AttendanceFacts, b: AttendanceFacts): AttendanceFacts {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    exact: a.exact + b.exact,
    openEnded: a.openEnded || b.openEnded,
    onlineLow: a.onlineLow + b.onlineLow,
    onlineHigh: a.onlineHigh + b.onlineHigh,
    sessions: a.sessions + b.sessions,
    sessionsMissing: a.sessionsMissing + b.sessionsMissing,
  };
}
