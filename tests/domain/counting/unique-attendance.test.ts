import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { Headcount } from "~/domain/counting/observation";
import { type UniqueAttendance, uniqueAttendance } from "~/domain/counting/unique-attendance";

/** The bounds of some sessions; their sum is what the totals count. */
function boundsOf(sessions: readonly Headcount[]): UniqueAttendance {
  const sum = (figure: "low" | "high") => sessions.reduce((so, session) => so + session[figure], 0);
  const openEnded = sessions.some((session) => session.openEnded);
  const bestAttended = Math.max(0, ...sessions.map(({ low }) => low));
  return uniqueAttendance({ low: sum("low"), high: sum("high"), openEnded }, bestAttended);
}

test("N5 without identities unique attendance is not available, only its bounds are", () => {
  const sessions = [
    { low: 40, high: 60, openEnded: false },
    { low: 100, high: 100, openEnded: false },
  ];
  expect(boundsOf(sessions)).toEqual({
    status: "not-available",
    atLeast: 100,
    atMost: 160,
    openEnded: false,
  });
});

test("N5 an open-ended session leaves the upper bound open", () => {
  expect(boundsOf([{ low: 50, high: 50, openEnded: true }])).toMatchObject({
    atMost: 50,
    openEnded: true,
  });
});

test("N5 a unique figure is no head count: it cannot be summed or printed as one", () => {
  expectTypeOf<UniqueAttendance>().not.toExtend<Headcount>();
});

test("N5 the bounds are in order, and one more session never lowers them", () => {
  const session = fc
    .tuple(fc.nat(1000), fc.nat(100), fc.boolean())
    .map(([low, width, openEnded]) => ({ low, high: low + width, openEnded }));
  fc.assert(
    fc.property(fc.array(session), session, (sessions, one) => {
      const [before, after] = [boundsOf(sessions), boundsOf([...sessions, one])];
      expect(before.atLeast).toBeLessThanOrEqual(before.atMost);
      expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
      expect(after.atMost).toBeGreaterThanOrEqual(before.atMost);
    }),
  );
});
