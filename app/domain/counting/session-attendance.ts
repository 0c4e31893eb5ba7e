/** What the official sums of a held session are in a total, and two of them together. N2, N4, N14 */
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
    ...{ wholeLow: sums.wholeLow, wholeHigh: sums.wholeHigh, wholeExact: sums.wholeExact },
    wholeSessions: sums.wholeCount > 0 ? 1 : 0,
    ...{ unknownLow: sums.unknownLow, unknownHigh: sums.unknownHigh },
    unknownSessions: sums.unknownCount > 0 ? 1 : 0,
    oursOpenEnded: sums.oursOpenEnded,
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
    wholeLow: a.wholeLow + b.wholeLow,
    wholeHigh: a.wholeHigh + b.wholeHigh,
    wholeExact: a.wholeExact + b.wholeExact,
    wholeSessions: a.wholeSessions + b.wholeSessions,
    unknownLow: a.unknownLow + b.unknownLow,
    unknownHigh: a.unknownHigh + b.unknownHigh,
    unknownSessions: a.unknownSessions + b.unknownSessions,
    oursOpenEnded: a.oursOpenEnded || b.oursOpenEnded,
  };
}
