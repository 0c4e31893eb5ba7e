import fc from "fast-check";
import { expect, test } from "vitest";
import { METHODS, MODES } from "~/domain/observation";
import {
  applyObservation,
  checkOfficial,
  EMPTY_LEDGER,
  type Observation,
  officialObservations,
  officialSums,
} from "~/domain/official-observation";

function observed(id: number, over: Partial<Observation> = {}): Observation {
  return { id, mode: "in-person", method: "counted", low: 50, high: 50, openEnded: false, ...over };
}

const official = { becomesOfficial: true };

test("N4 the newest observation becomes official, and the older one stays in the ledger", () => {
  const first = applyObservation(EMPTY_LEDGER, observed(1), official);
  const second = applyObservation(first, observed(2, { low: 60, high: 60 }), official);
  expect(second.observations.map(({ id }) => id)).toEqual([1, 2]);
  expect(officialObservations(second).map(({ id }) => id)).toEqual([2]);
  expect(officialSums(officialObservations(second))).toMatchObject({
    attendanceLow: 60,
    officialCount: 1,
  });
});

test("N4 unticked, it is kept and the older one stays official", () => {
  const first = applyObservation(EMPTY_LEDGER, observed(1), official);
  const second = applyObservation(first, observed(2), { becomesOfficial: false });
  expect(second.observations).toHaveLength(2);
  expect(officialObservations(second).map(({ id }) => id)).toEqual([1]);
});

test("N4 each mode has its own official observation, and attendance is both together", () => {
  const inPerson = applyObservation(EMPTY_LEDGER, observed(1), official);
  const both = applyObservation(
    inPerson,
    observed(2, { mode: "online", low: 20, high: 30 }),
    official,
  );
  expect(officialSums(officialObservations(both))).toEqual({
    attendanceLow: 70,
    attendanceHigh: 80,
    attendanceExact: 50,
    onlineLow: 20,
    onlineHigh: 30,
    attendanceOpenEnded: false,
    officialCount: 2,
  });
});

test("N4 nobody came and not counted differ", () => {
  const nobody = applyObservation(EMPTY_LEDGER, observed(1, { low: 0, high: 0 }), official);
  expect(officialSums(officialObservations(nobody))).toMatchObject({
    attendanceHigh: 0,
    officialCount: 1,
  });
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
    expect(officialSums([observed(1, { method, low, high, openEnded })]).attendanceExact).toBe(
      exact,
    );
  },
);

test("N4 an open-ended figure counts its low on both sides", () => {
  expect(officialSums([observed(1, { low: 50, high: 90, openEnded: true })])).toMatchObject({
    attendanceLow: 50,
    attendanceHigh: 50,
    attendanceOpenEnded: true,
  });
});

test("N4 another observation of the ledger can be made official, one that is not there cannot", () => {
  const ledger = applyObservation(EMPTY_LEDGER, observed(1), official);
  const two = applyObservation(ledger, observed(2), official);
  expect(checkOfficial(two, 1)).toEqual({ ok: true });
  expect(checkOfficial(two, 2)).toEqual({ ok: false, reason: "already-official" });
  expect(checkOfficial(two, 9)).toEqual({ ok: false, reason: "observation-unknown" });
});

test("N4 the ledger is append-only, with at most one official observation per mode", () => {
  const step = fc.record({
    mode: fc.constantFrom(...MODES),
    method: fc.constantFrom(...METHODS),
    low: fc.nat(100),
    becomesOfficial: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let ledger = EMPTY_LEDGER;
      for (const [id, { becomesOfficial, ...over }] of steps.entries()) {
        const next = applyObservation(ledger, observed(id, { ...over, high: 100 }), {
          becomesOfficial,
        });
        expect(next.observations.slice(0, -1)).toEqual(ledger.observations);
        ledger = next;
      }
      const chosen = officialObservations(ledger);
      expect(new Set(chosen.map(({ mode }) => mode)).size).toBe(chosen.length);
      for (const mode of MODES) {
        const newest = steps.findLastIndex((one) => one.mode === mode && one.becomesOfficial);
        expect(ledger.official[mode]).toBe(newest === -1 ? undefined : newest);
      }
      const sums = officialSums(chosen);
      expect(sums.attendanceLow).toBeLessThanOrEqual(sums.attendanceHigh);
      expect(sums.attendanceExact).toBeLessThanOrEqual(sums.attendanceHigh);
    }),
  );
});
