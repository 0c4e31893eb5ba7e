import fc from "fast-check";
import { expect, test } from "vitest";
import { METHODS, MODES } from "~/domain/counting/observation";
import { type Observation, officialSums } from "~/domain/counting/official-observation";
import { SCOPES } from "~/domain/counting/scope";

function observed(over: Partial<Observation> = {}): Observation {
  const counted = { low: 50, high: 50, openEnded: false };
  return { mode: "in-person", method: "counted", scope: "own", ...counted, ...over };
}

test("N4 attendance is in person and online together, online shown apart", () => {
  expect(officialSums([observed(), observed({ mode: "online", low: 20, high: 30 })])).toEqual({
    attendanceLow: 70,
    attendanceHigh: 80,
    attendanceExact: 50,
    onlineLow: 20,
    onlineHigh: 30,
    attendanceOpenEnded: false,
    officialCount: 2,
    ...{ wholeLow: 0, wholeHigh: 0, wholeExact: 0, wholeCount: 0 },
    ...{ unknownLow: 0, unknownHigh: 0, unknownCount: 0, oursOpenEnded: false },
  });
});

test("N4 nobody came and not counted differ", () => {
  const nobody = officialSums([observed({ low: 0, high: 0 })]);
  expect(nobody).toMatchObject({ attendanceHigh: 0, officialCount: 1 });
  expect(officialSums([])).toMatchObject({ attendanceHigh: 0, officialCount: 0 });
});

test.each([
  ["counted", 50, 50, false, 50],
  ["registered", 50, 50, false, 50],
  ["organiser", 50, 50, false, 0],
  ["estimate", 50, 50, false, 0],
  ["counted", 45, 55, false, 0],
  ["counted", 50, 50, true, 0],
] as const)(
  "N4 %s, %i to %i, open-ended %s: %i of it is exact",
  (method, low, high, openEnded, exact) => {
    expect(officialSums([observed({ method, low, high, openEnded })]).attendanceExact).toBe(exact);
  },
);

test("N4 an open-ended figure counts its low on both sides", () => {
  expect(officialSums([observed({ low: 50, high: 90, openEnded: true })])).toMatchObject({
    attendanceLow: 50,
    attendanceHigh: 50,
    attendanceOpenEnded: true,
  });
});

test("N4 the exact part and the low never exceed the high", () => {
  const observation = fc.record({
    mode: fc.constantFrom(...MODES),
    method: fc.constantFrom(...METHODS),
    scope: fc.constantFrom(...SCOPES),
    low: fc.nat(100),
    high: fc.integer({ min: 100, max: 200 }),
    openEnded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 2 }), (official) => {
      const sums = officialSums(official);
      expect(sums.attendanceLow).toBeLessThanOrEqual(sums.attendanceHigh);
      expect(sums.attendanceExact).toBeLessThanOrEqual(sums.attendanceHigh);
      expect(sums.wholeExact).toBeLessThanOrEqual(sums.wholeHigh);
      expect(sums.wholeHigh + sums.unknownHigh).toBeLessThanOrEqual(sums.attendanceHigh);
    }),
  );
});

test("N14 the part of whole events and the part nobody defined stand beside the sum", () => {
  const [festival, online] = [
    observed({ scope: "whole", low: 25_000, high: 25_000, openEnded: true }),
    observed({ mode: "online", scope: "unknown", low: 30, high: 40 }),
  ];
  expect(officialSums([festival, online])).toMatchObject({
    ...{ attendanceLow: 25_030, attendanceHigh: 25_040, attendanceOpenEnded: true },
    ...{ wholeLow: 25_000, wholeHigh: 25_000, wholeExact: 0, wholeCount: 1 },
    ...{ unknownLow: 30, unknownHigh: 40, unknownCount: 1, oursOpenEnded: false },
  });
});

test("N14 what is open-ended without the whole events says so", () => {
  const open = { openEnded: true, low: 20, high: 20 };
  expect(officialSums([observed({ ...open, scope: "part" })]).oursOpenEnded).toBe(true);
  expect(officialSums([observed({ ...open, scope: "unknown" })]).oursOpenEnded).toBe(true);
  expect(officialSums([observed({ scope: "own" })]).oursOpenEnded).toBe(false);
  expect(officialSums([observed({ scope: "whole", low: 9, high: 9 })])).toMatchObject({
    ...{ wholeExact: 9, attendanceExact: 9, oursOpenEnded: false },
  });
});
