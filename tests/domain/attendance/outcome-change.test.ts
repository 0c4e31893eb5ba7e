import { describe, expect, test } from "vitest";
import {
  checkAttendanceLogging,
  checkOutcomeChange,
  checkReachLogging,
  type Loggable,
  type OutcomeChange,
  possibleChanges,
} from "~/domain/attendance/outcome-change";
import type { Outcome } from "~/domain/counting/occurrence";

const NOW = new Date("2026-06-10T18:00:00Z");

function standing(overrides: Partial<Loggable> = {}): Loggable {
  return {
    type: "session",
    outcome: "scheduled",
    withdrawn: false,
    firstFrom: "2026-06-10",
    startTime: null,
    startsLater: false,
    zone: "America/Chicago",
    ...overrides,
  };
}

describe("N0 outcome changes", () => {
  const table: [Outcome, Partial<Record<OutcomeChange, string>>][] = [
    ["scheduled", { undo: "already-scheduled" }],
    ["held", { hold: "already-held", cancel: "already-held", postpone: "already-held" }],
    ["cancelled", { hold: "is-cancelled", cancel: "is-cancelled", postpone: "is-cancelled" }],
    ["postponed", { hold: "is-postponed", cancel: "is-postponed", postpone: "is-postponed" }],
  ];
  const cases = table.flatMap(([outcome, refusals]) =>
    (["hold", "cancel", "postpone", "undo"] as const).map((change) => ({
      outcome,
      change,
      reason: refusals[change],
    })),
  );
  test.each(cases)("$change of a $outcome occurrence: $reason", ({ outcome, change, reason }) => {
    const verdict = checkOutcomeChange(change, standing({ outcome }), NOW);
    expect(verdict).toEqual(reason === undefined ? { ok: true } : { ok: false, reason });
  });

  test("nothing changes on a withdrawn event", () => {
    expect(possibleChanges(standing({ withdrawn: true }), NOW)).toEqual([]);
    expect(possibleChanges(standing({ withdrawn: true, outcome: "held" }), NOW)).toEqual([]);
  });

  // 10 June 18:00 UTC is 13:00 in Chicago and already 11 June in Guam.
  test.each([
    { firstFrom: "2026-06-10", startTime: "13:00", zone: "America/Chicago", held: true },
    { firstFrom: "2026-06-10", startTime: "13:01", zone: "America/Chicago", held: false },
    { firstFrom: "2026-06-11", startTime: null, zone: "America/Chicago", held: false },
    { firstFrom: "2026-06-11", startTime: null, zone: "Pacific/Guam", held: true },
    { firstFrom: "2026-06-10", startTime: "09:00", zone: "Pacific/Honolulu", held: false },
  ])(
    "begun is judged in the occurrence's own zone: $firstFrom $startTime $zone",
    ({ held, ...start }) => {
      const verdict = checkOutcomeChange("hold", standing(start), NOW);
      expect(verdict).toEqual(held ? { ok: true } : { ok: false, reason: "not-begun" });
    },
  );

  test("what has not begun can be cancelled and postponed, not held", () => {
    expect(possibleChanges(standing({ firstFrom: "2027-01-10" }), NOW)).toEqual([
      "cancel",
      "postpone",
    ]);
  });
});

describe("N0, N4 logging", () => {
  test.each([
    [{}, { ok: true }],
    [{ outcome: "held" }, { ok: true }],
    [{ outcome: "cancelled" }, { ok: false, reason: "is-cancelled" }],
    [{ outcome: "postponed" }, { ok: false, reason: "is-postponed" }],
    [{ firstFrom: "2026-06-11" }, { ok: false, reason: "not-begun" }],
    [{ withdrawn: true }, { ok: false, reason: "event-withdrawn" }],
    [{ type: "placement" }, { ok: false, reason: "not-a-session" }],
  ] satisfies [Partial<Loggable>, object][])("attendance of %o", (overrides, verdict) => {
    expect(checkAttendanceLogging(standing(overrides), NOW)).toEqual(verdict);
  });

  test("N6: reach is logged for placements only", () => {
    expect(checkReachLogging(standing({ type: "placement" }), NOW)).toEqual({ ok: true });
    expect(checkReachLogging(standing(), NOW)).toEqual({ ok: false, reason: "not-a-placement" });
  });
});
