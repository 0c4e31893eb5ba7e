/** The sums of official observations that an occurrence repeats, to be selected and written. N4, N14 */
import { NO_SUMS, type OfficialSums } from "~/domain/counting/observation";
import { occurrences } from "../../schema/events";

export const SUM_NAMES = Object.keys(NO_SUMS) as (keyof OfficialSums)[];

export const officialSumsOf = {
  attendanceLow: occurrences.attendanceLow,
  attendanceHigh: occurrences.attendanceHigh,
  attendanceExact: occurrences.attendanceExact,
  onlineLow: occurrences.onlineLow,
  onlineHigh: occurrences.onlineHigh,
  attendanceOpenEnded: occurrences.attendanceOpenEnded,
  officialCount: occurrences.officialCount,
  wholeLow: occurrences.wholeLow,
  wholeHigh: occurrences.wholeHigh,
  wholeExact: occurrences.wholeExact,
  wholeCount: occurrences.wholeCount,
  unknownLow: occurrences.unknownLow,
  unknownHigh: occurrences.unknownHigh,
  unknownCount: occurrences.unknownCount,
  oursOpenEnded: occurrences.oursOpenEnded,
} satisfies Record<keyof OfficialSums, unknown>;
