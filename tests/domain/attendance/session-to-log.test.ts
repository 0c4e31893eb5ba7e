import { expect, test } from "vitest";
import { nextToLog, type SessionToLog, sessionToLog } from "~/domain/attendance/session-to-log";

const NOW = new Date("2026-06-10T18:00:00Z");

function session(id: number, day: string, overrides: Partial<SessionToLog> = {}): SessionToLog {
  return {
    id,
    firstFrom: day,
    lastTo: day,
    outcome: "scheduled",
    startTime: null,
    startsLater: false,
    zone: "America/Chicago",
    officialCount: 0,
    ...overrides,
  };
}

test.each([
  [
    "the one of today",
    [session(1, "2026-06-09"), session(2, "2026-06-10"), session(3, "2026-06-11")],
    2,
  ],
  [
    "of two today the one without a figure",
    [session(1, "2026-06-10", { officialCount: 1 }), session(2, "2026-06-10")],
    2,
  ],
  [
    "a festival of several days that is on today",
    [session(1, "2026-06-09", { lastTo: "2026-06-12" }), session(2, "2026-06-09")],
    1,
  ],
  [
    "else the last begun without a figure",
    [
      session(1, "2026-06-01"),
      session(2, "2026-06-02"),
      session(3, "2026-06-03", { officialCount: 1 }),
    ],
    2,
  ],
  [
    "else the last begun",
    [
      session(1, "2026-06-01", { officialCount: 1 }),
      session(2, "2026-06-02", { officialCount: 2 }),
      session(3, "2026-07-01"),
    ],
    2,
  ],
  [
    "never a cancelled one",
    [session(1, "2026-06-01"), session(2, "2026-06-10", { outcome: "cancelled" })],
    1,
  ],
  ["else the first", [session(1, "2026-07-01"), session(2, "2026-07-02")], 1],
])("logging opens on %s", (_case, sessions, expected) => {
  expect(sessionToLog(sessions, NOW)?.id).toBe(expected);
});

test("an event without sessions has none to log", () => {
  expect(sessionToLog([], NOW)).toBeNull();
  expect(nextToLog([], 1, NOW)).toBeNull();
});

test("the next stop is the next one begun without a figure, round to the first", () => {
  const stops = [
    session(1, "2026-06-08"),
    session(2, "2026-06-09"),
    session(3, "2026-06-10", { officialCount: 1 }),
    session(4, "2026-06-11"),
  ];
  expect(nextToLog(stops, 1, NOW)?.id).toBe(2);
  expect(nextToLog(stops, 2, NOW)?.id).toBe(1);
  expect(nextToLog([session(3, "2026-06-10")], 3, NOW)).toBeNull();
});
