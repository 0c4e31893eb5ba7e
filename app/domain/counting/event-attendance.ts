/**
 * How many came to an event: the official observations of its held sessions summed, with how many sessions were held and
 * how many of them nobody counted. N3, N4
 */
import type { Sessions } from "./attendance-state";
import type { Headcount, OfficialSums } from "./observation";
import type { Outcome } from "./occurrence";

export type EventSession = { outcome: Outcome; sums: OfficialSums };

/** Placements of a media buy are no sessions: they reach people and count none. N6 */
export function eventAttendance(sessions: readonly EventSession[]): Headcount & Sessions {
  const held = sessions.filter(({ outcome }) => outcome === "held").map(({ sums }) => sums);
  const total = (of: (sums: OfficialSums) => number) => held.reduce((sum, one) => sum + of(one), 0);
  return {
    low: total(({ attendanceLow }) => attendanceLow),
    high: total(({ attendanceHigh }) => attendanceHigh),
    openEnded: held.some(({ attendanceOpenEnded }) => attendanceOpenEnded),
    sessions: held.length,
    sessionsMissing: held.filter(({ officialCount }) => officialCount === 0).length,
  };
}
