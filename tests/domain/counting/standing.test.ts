/** N7: one notion of standing gives an event its plan, its first day and its span. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { NOT_STANDING, STANDING, standingAmong, stands } from "~/domain/counting/standing";
import { addDays } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";
import { wholePeriod } from "~/domain/event/event-period";
import { planOfEvent } from "~/domain/plan/plan-in-force";

const PLANS = [
  { id: "3.0", inForceFrom: "2023-08-04" },
  { id: "4.0", inForceFrom: "2025-12-18" },
];

test.each([
  ["scheduled", true],
  ["held", true],
  ["cancelled", false],
  ["postponed", false],
] as const)("N7 what is %s stands: %s", (outcome, expected) => {
  expect(stands(outcome)).toBe(expected);
});

test("N7 every outcome either stands or does not", () => {
  expect([...STANDING, ...NOT_STANDING].sort()).toEqual([...OUTCOMES].sort());
});

describe("N7 those that stand, and all only where none does", () => {
  test.each([
    [["scheduled", "cancelled"], ["scheduled"]],
    [["postponed", "scheduled"], ["scheduled"]],
    [["postponed", "held", "cancelled"], ["held"]],
    [
      ["postponed", "cancelled"],
      ["postponed", "cancelled"],
    ],
    [["postponed"], ["postponed"]],
    [[], []],
  ] as const)("of %j: %j", (outcomes, expected) => {
    const standing = standingAmong(outcomes.map((outcome) => ({ outcome })));
    expect(standing.map(({ outcome }) => outcome)).toEqual(expected);
  });
});

const occurrence = fc
  .record({ outcome: fc.constantFrom(...OUTCOMES), offset: fc.nat(900), days: fc.nat(20) })
  .map(({ outcome, offset, days }) => {
    const from = addDays("2024-01-01", offset);
    const first = exactDay(from);
    return { outcome, first, last: exactDay(addDays(from, days)), firstFrom: from, firstTo: from };
  });

test("N7 what does not stand moves neither plan nor days, as long as anything stands", () => {
  const some = fc.array(occurrence, { maxLength: 6 });
  const standing = occurrence.map((one) => ({ ...one, outcome: "scheduled" as const }));
  fc.assert(
    fc.property(some, standing, (others, one) => {
      const all = [...others, one];
      const only = all.filter(({ outcome }) => outcome === "held" || outcome === "scheduled");
      expect(planOfEvent(all, PLANS)).toBe(planOfEvent(only, PLANS));
      expect(wholePeriod(all)).toEqual(wholePeriod(only));
    }),
  );
});

test("N7 where nothing stands, plan and days are those of all, whatever became of each", () => {
  const fallen = fc
    .tuple(occurrence, fc.constantFrom(...NOT_STANDING))
    .map(([one, outcome]) => ({ ...one, outcome }));
  fc.assert(
    fc.property(fc.array(fallen, { minLength: 1, maxLength: 6 }), (all) => {
      const asPlanned = all.map((one) => ({ ...one, outcome: "scheduled" as const }));
      expect(planOfEvent(all, PLANS)).toBe(planOfEvent(asPlanned, PLANS));
      expect(wholePeriod(all)).toEqual(wholePeriod(asPlanned));
    }),
  );
});
