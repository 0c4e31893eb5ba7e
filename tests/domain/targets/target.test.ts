import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_ATTENDANCE } from "~/domain/counting/tie-rows";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Actor } from "~/domain/people/permissions";
import {
  canSetTarget,
  reachedOf,
  seenMark,
  TARGET_LEVELS,
  type TargetCell,
  targetCellKey,
  targetCellOf,
  targetCellOfFilter,
  targetKey,
  targetOfKey,
  WHOLE_REGISTER,
} from "~/domain/targets/target";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";

const cellOf = (levels: Partial<TargetCell>): TargetCell => ({ ...WHOLE_REGISTER, ...levels });
const orAll = (...keys: string[]) => fc.constantFrom<string | null>(null, ...keys);
const cells: fc.Arbitrary<TargetCell> = fc.record({
  organiser: orAll("chicago", "jetro"),
  state: orAll("IN", "GU"),
  priority: orAll("4.0:1-1", "3.0:2"),
  tier: orAll("2017:I1"),
});

test("P10 a cell is read from its own key, and two cells never share one", () => {
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      expect(targetCellOf(targetCellKey(one))).toEqual(one);
      const isSame = TARGET_LEVELS.every((level) => one[level] === other[level]);
      expect(targetCellKey(one) === targetCellKey(other)).toBe(isSame);
    }),
  );
});

test("P10 a cell and its measure are read from their own key", () => {
  fc.assert(
    fc.property(cells, fc.constantFrom(...TARGET_MEASURES), (cell, measure) => {
      expect(targetOfKey(targetKey(measure, cell))).toEqual({ measure, cell });
    }),
  );
});

test.each(["", "|", "chicago", "events", "guests|chicago|||", "events|a|b|c", "events|a|b|c|d|e"])(
  "P10 %j is no cell with a measure",
  (key) => {
    expect(targetOfKey(key)).toBeNull();
  },
);

const secretariat: Actor = { role: "secretariat", organiser: null };
const chicago: Actor = { role: "mission-editor", organiser: "chicago" };
const jetro: Actor = { role: "agency-editor", organiser: "jetro" };
const viewer: Actor = { role: "viewer", organiser: "chicago" };
const administrator: Actor = { role: "administrator", organiser: null };

test.each<[Actor, Partial<TargetCell>, boolean]>([
  [secretariat, {}, true],
  [secretariat, { organiser: "chicago", state: "IN" }, true],
  [chicago, { organiser: "chicago" }, true],
  [chicago, { organiser: "chicago", state: "IN", tier: "2017:I1" }, true],
  [chicago, { organiser: "seattle" }, false],
  [chicago, { state: "IN" }, false],
  [chicago, {}, false],
  [jetro, { organiser: "jetro" }, true],
  [jetro, { organiser: "chicago" }, false],
  [viewer, { organiser: "chicago" }, false],
  [administrator, {}, false],
])("P11 %j at %j: %s", (actor, levels, allowed) => {
  expect(canSetTarget(actor, cellOf(levels))).toBe(allowed);
});

test("P11 what was seen tells no target from a target of 0, and a value that came back from one that stayed", () => {
  const marks = [
    seenMark(null),
    seenMark({ value: 0, revision: 1 }),
    seenMark({ value: 5, revision: 1 }),
    seenMark({ value: 5, revision: 3 }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});

test("P10 a filter asks for a target's cell when it says a fiscal year and levels alone", () => {
  const year = { ...NO_FILTER, year: 2026, period: { from: "2026-04-01", to: "2027-03-31" } };
  expect(targetCellOfFilter(year)).toEqual({ fiscalYear: 2026, cell: WHOLE_REGISTER });
  expect(targetCellOfFilter({ ...year, state: "IN", tier: "2017:I1", fictional: false })).toEqual({
    fiscalYear: 2026,
    cell: cellOf({ state: "IN", tier: "2017:I1" }),
  });
  for (const narrower of [
    { year: null },
    { kind: "reception" },
    { form: "caravan" as const },
    { outcome: "held" as const },
    { q: "festival" },
  ])
    expect(targetCellOfFilter({ ...year, ...narrower })).toBeNull();
});

test("P10 events held and planned stand against a target of events, people counted against one of attendance", () => {
  const attendance = { ...NO_ATTENDANCE, exactShare: null, low: 120, high: 150 };
  const figures = { events: 3, planned: 2, attendance };
  expect(reachedOf("events", figures)).toBe(5);
  expect(reachedOf("attendance", figures)).toBe(120);
});
