/** What a total needs of an occurrence whose event is counted in parts. N1, N4, N13, N14 */
import { eq } from "drizzle-orm";
import { events, occurrences } from "../../schema/events";
import { flag } from "../store/engine-words";

export const partFacts = () => ({
  id: occurrences.id,
  eventId: occurrences.eventId,
  type: occurrences.type,
  outcome: occurrences.outcome,
  firstFrom: occurrences.firstFrom,
  firstTo: occurrences.firstTo,
  low: occurrences.attendanceLow,
  high: occurrences.attendanceHigh,
  exact: occurrences.attendanceExact,
  onlineLow: occurrences.onlineLow,
  onlineHigh: occurrences.onlineHigh,
  openEnded: occurrences.attendanceOpenEnded,
  officialCount: occurrences.officialCount,
  ...{ wholeLow: occurrences.wholeLow, wholeHigh: occurrences.wholeHigh },
  ...{ wholeExact: occurrences.wholeExact, wholeCount: occurrences.wholeCount },
  ...{ unknownLow: occurrences.unknownLow, unknownHigh: occurrences.unknownHigh },
  ...{ unknownCount: occurrences.unknownCount, oursOpenEnded: occurrences.oursOpenEnded },
  pending: flag(eq(events.counted, "pending")).as("is_pending"),
});
