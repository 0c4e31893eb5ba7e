/**
 * Whether attendance is a figure: the one notion that every page, file and answer asks. N4
 *
 * N4 Nobody came (0) and not counted differ. 0 is said only where somebody counted and nobody came: where no session
 *    was held there is nothing to say, and where none of those held was counted it is not logged (未記録).
 */
import type { AttendanceFacts } from "./tie-rows";

export type AttendanceState = "no-session" | "not-logged" | "counted";
export type Sessions = Pick<AttendanceFacts, "sessions" | "sessionsMissing">;

export function attendanceState({ sessions, sessionsMissing }: Sessions): AttendanceState {
  if (sessions === 0) return "no-session";
  return sessionsMissing < sessions ? "counted" : "not-logged";
}

/** A number of people as files and answers give it: null where nobody counted. */
export function peopleIfCounted(attendance: Sessions, people: number): number | null {
  return attendanceState(attendance) === "counted" ? people : null;
}
