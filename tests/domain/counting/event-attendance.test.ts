/** C6, N3, N4: the page of an event says how many came to all of its sessions. */
import { expect, test } from "vitest";
import { type EventSession, eventAttendance } from "~/domain/counting/event-attendance";
import { NO_SUMS } from "~/domain/counting/observation";

const session = (
  outcome: EventSession["outcome"],
  [low, high]: [number, number],
  officialCount = 1,
  attendanceOpenEnded = false,
): EventSession => ({
  outcome,
  sums: {
    ...NO_SUMS,
    ...{ attendanceLow: low, attendanceHigh: high, attendanceOpenEnded, officialCount },
  },
});

test.each([
  ["nothing was held", [session("scheduled", [0, 0], 0)], [0, 0, false, 0, 0]],
  ["nobody counted", [session("held", [0, 0], 0)], [0, 0, false, 1, 1]],
  [
    "what was held adds up, what is planned or cancelled does not",
    [session("held", [27, 33]), session("held", [40, 40]), session("cancelled", [9, 9])],
    [67, 73, false, 2, 0],
  ],
  [
    "one of two was counted, and openly",
    [session("held", [50, 50], 1, true), session("held", [0, 0], 0)],
    [50, 50, true, 2, 1],
  ],
])("%s", (_, sessions, [low, high, openEnded, held, missing]) => {
  expect(eventAttendance(sessions)).toEqual({
    ...{ low, high, openEnded, sessions: held, sessionsMissing: missing },
  });
});
