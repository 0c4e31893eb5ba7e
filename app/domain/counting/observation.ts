/** Modes and methods of an observation (参加者数の記録). N4 */

export const MODES = ["in-person", "online"] as const;
export type Mode = (typeof MODES)[number];

/** counted 計数, registered 登録者名簿, organiser 主催者発表, estimate 推計. Only the first two can be exact. */
export const METHODS = ["counted", "registered", "organiser", "estimate"] as const;
export type Method = (typeof METHODS)[number];

/** How many came. `openEnded` (以上): the low counts on both sides and the sum says 以上. */
export type Headcount = { low: number; high: number; openEnded: boolean };

/**
 * The official observations of one session, summed: attendance is in person and online together, and
 * online again apart. `officialCount` 0 means that nobody has counted. N4
 */
export type OfficialSums = {
  attendanceLow: number;
  attendanceHigh: number;
  /** The part that was counted or registered exactly. */
  attendanceExact: number;
  onlineLow: number;
  onlineHigh: number;
  attendanceOpenEnded: boolean;
  officialCount: number;
  /** The part whose official observation is of the whole event of somebody else. N14 */
  wholeLow: number;
  wholeHigh: number;
  wholeExact: number;
  wholeCount: number;
  /** The part of which nobody said what was counted. N14 */
  unknownLow: number;
  unknownHigh: number;
  unknownCount: number;
  /** Is what is left without the whole events open-ended? */
  oursOpenEnded: boolean;
};

export const NO_SUMS: OfficialSums = {
  ...{ attendanceLow: 0, attendanceHigh: 0, attendanceExact: 0, onlineLow: 0, onlineHigh: 0 },
  ...{ attendanceOpenEnded: false, officialCount: 0 },
  ...{ wholeLow: 0, wholeHigh: 0, wholeExact: 0, wholeCount: 0 },
  ...{ unknownLow: 0, unknownHigh: 0, unknownCount: 0, oursOpenEnded: false },
};
