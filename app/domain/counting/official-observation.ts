/** What a session counts of its official observations, at most one per mode. N4, N14 */
import { type Headcount, type Method, type Mode, NO_SUMS, type OfficialSums } from "./observation";
import type { Scope } from "./scope";

export type Observation = Headcount & { mode: Mode; method: Method; scope: Scope };

/** What the occurrence repeats of its official observations, at most one per mode. */
export function officialSums(official: readonly Observation[]): OfficialSums {
  const sums = { ...NO_SUMS, officialCount: official.length };
  for (const observation of official) {
    const { low, openEnded, mode, scope } = observation;
    const high = openEnded ? low : observation.high;
    const exact = isExact(observation) ? high : 0;
    sums.attendanceLow += low;
    sums.attendanceHigh += high;
    sums.attendanceExact += exact;
    sums.onlineLow += mode === "online" ? low : 0;
    sums.onlineHigh += mode === "online" ? high : 0;
    sums.attendanceOpenEnded ||= openEnded;
    sums.wholeLow += scope === "whole" ? low : 0;
    sums.wholeHigh += scope === "whole" ? high : 0;
    sums.wholeExact += scope === "whole" ? exact : 0;
    sums.wholeCount += scope === "whole" ? 1 : 0;
    sums.unknownLow += scope === "unknown" ? low : 0;
    sums.unknownHigh += scope === "unknown" ? high : 0;
    sums.unknownCount += scope === "unknown" ? 1 : 0;
    sums.oursOpenEnded ||= openEnded && scope !== "whole";
  }
  return sums;
}

/** Counted or taken from a register, one number, not open-ended. */
function isExact({ low, high, openEnded, method }: Observation): boolean {
  return low === high && !openEnded && (method === "counted" || method === "registered");
}
