/** What a session counts of its official observations, at most one per mode. N4 */
import type { Headcount, Method, Mode, OfficialSums } from "./observation";

export type Observation = Headcount & { mode: Mode; method: Method };

/** What the occurrence repeats of its official observations, at most one per mode. */
export function officialSums(official: readonly Observation[]): OfficialSums {
  const sums = {
    attendanceLow: 0,
    attendanceHigh: 0,
    attendanceExact: 0,
    onlineLow: 0,
    onlineHigh: 0,
    attendanceOpenEnded: false,
    officialCount: official.length,
  };
  for (const observation of official) {
    const { low, openEnded } = observation;
    const high = openEnded ? low : observation.high;
    sums.attendanceLow += low;
    sums.attendanceHigh += high;
    sums.attendanceExact += isExact(observation) ? high : 0;
    sums.onlineLow += observation.mode === "online" ? low : 0;
    sums.onlineHigh += observation.mode === "online" ? high : 0;
    sums.attendanceOpenEnded ||= openEnded;
  }
  return sums;
}

/** Counted or taken from a register, one number, not open-ended. */
function isExact({ low, high, openEnded, method }: Observation): boolean {
  return low === high && !openEnded && (method === "counted" || method === "registered");
}
