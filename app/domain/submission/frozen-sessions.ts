/** The held sessions that a report counts, with what their official observations add up to, by what was counted. N2, N14 */
import { standsInTotals } from "~/domain/counting/counted";
import { officialSums } from "~/domain/counting/official-observation";
import { addedAttendance, attendanceOf } from "~/domain/counting/session-attendance";
import {
  type Attendance,
  type AttendanceFacts,
  attendanceOf as figuresOf,
  NO_ATTENDANCE,
} from "~/domain/counting/tie-rows";
import { compareText, type Period, periodContains } from "~/domain/day/calendar-date";
import type {
  FrozenEvent,
  FrozenObservation,
  FrozenOccurrence,
  FrozenReport,
} from "./frozen-report";

export type CountedSession = {
  event: FrozenEvent;
  occurrence: FrozenOccurrence;
  attendance: AttendanceFacts;
};

/** N14 What nobody said of is counted as ours. */
export type ScopedAttendance = {
  /** Sessions whose official figure is that of the whole event of somebody else. */
  whole: Attendance;
  /** All without those. */
  ours: Attendance;
  /** The largest of the whole events, largest first. */
  largest: CountedSession[];
};

const MOST_LARGEST = 10;

export function countedSessions({
  events,
  period,
}: Pick<FrozenReport, "events" | "period">): CountedSession[] {
  const sessions: CountedSession[] = [];
  for (const event of events) {
    if (!standsInTotals(event.counted)) continue;
    for (const occurrence of event.occurrences)
      if (isHeldIn(occurrence, period))
        sessions.push({
          event,
          occurrence,
          attendance: attendanceOf(officialSums(officialOf(occurrence))),
        });
  }
  return sessions;
}

const isHeldIn = ({ type, outcome, firstFrom, firstTo }: FrozenOccurrence, period: Period) =>
  type === "session" &&
  outcome === "held" &&
  periodContains(period, { from: firstFrom, to: firstTo });

export function scopedAttendance(report: FrozenReport): ScopedAttendance {
  const sessions = countedSessions(report);
  const whole = sessions
    .filter(({ occurrence }) => officialOf(occurrence).some(isWhole))
    .map((session) => ({ ...session, attendance: sumOf(session.occurrence, isWhole) }));
  const ours = sessions
    .filter(
      ({ occurrence }) =>
        !officialOf(occurrence).some(isWhole) || officialOf(occurrence).some(isOurs),
    )
    .map(({ occurrence }) => ({ attendance: sumOf(occurrence, isOurs) }));
  return {
    whole: attendanceSum(whole),
    ours: attendanceSum(ours),
    largest: whole.sort(byHigh).slice(0, MOST_LARGEST),
  };
}

/** At most one of each mode. N4 */
export const officialOf = ({ observations }: FrozenOccurrence): FrozenObservation[] =>
  observations.filter(isOfficial);
const isOfficial = ({ official }: FrozenObservation) => official;

/** Counted of the whole event of somebody else; the others are ours. N14 */
export const isWhole = ({ scope }: FrozenObservation): boolean => scope === "whole";
const isOurs = (observation: FrozenObservation): boolean => !isWhole(observation);

const sumOf = (
  occurrence: FrozenOccurrence,
  asked: (of: FrozenObservation) => boolean,
): AttendanceFacts => attendanceOf(officialSums(officialOf(occurrence).filter(asked)));

export const attendanceSum = (
  sessions: readonly Pick<CountedSession, "attendance">[],
): Attendance => figuresOf(attendanceFacts(sessions));

export function attendanceFacts(
  sessions: readonly Pick<CountedSession, "attendance">[],
): AttendanceFacts {
  let sum: AttendanceFacts | null = null;
  // Most events have one session: there is nothing to add.
  for (const { attendance } of sessions)
    sum = sum === null ? attendance : addedAttendance(sum, attendance);
  return sum ?? NO_ATTENDANCE;
}

function byHigh(a: CountedSession, b: CountedSession): number {
  return (
    b.attendance.high - a.attendance.high ||
    compareText(a.occurrence.firstFrom, b.occurrence.firstFrom) ||
    a.occurrence.id - b.occurrence.id
  );
}
