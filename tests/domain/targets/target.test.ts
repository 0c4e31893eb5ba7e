import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FIGURES } from "~/domain/counting/tie-rows";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Actor } from "~/domain/people/permissions";
import {
  canSetTarget,
  checkTargetEntry,
  NO_TARGETS,
  readTargetValue,
  seenMark,
  settableTargets,
  TARGET_LEVELS,
  type TargetCell,
  targetCellKey,
  targetCellOf,
  targetCellOfFilter,
  targetChanges,
  targetKey,
  targetOfKey,
  WHOLE_REGISTER,
} from "~/domain/targets/target";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";
import { towardsTarget } from "~/domain/targets/target-progress";

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

test("P10 the key of a cell is its levels in their order, empty where one is left open", () => {
  expect(targetKey("events", cellOf({ organiser: "chicago", tier: "2017:I1" }))).toBe(
    "events|chicago|||2017:I1",
  );
});

test.each([
  ["", "events", null],
  [" \u3000", "attendance", null],
  ["0", "events", 0],
  ["１，２００", "events", 1200],
  ["100,000", "events", 100_000],
  ["100,001", "events", "number-too-large"],
  ["100,000,000", "attendance", 100_000_000],
  ["100,000,001", "attendance", "number-too-large"],
  ["-1", "events", "number-negative"],
  ["1.5", "attendance", "number-fractional"],
] as const)("P11 %j typed as a target of %s is %j", (text, measure, wanted) => {
  const read = readTargetValue(text, measure);
  expect(read.ok ? read.value : read.reason).toBe(wanted);
});

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
  [{ role: "agency-editor", organiser: null }, {}, false],
])("P11 %j at %j: %s", (actor, levels, allowed) => {
  expect(canSetTarget(actor, cellOf(levels))).toBe(allowed);
});

test.each<[Actor, "all" | "own" | "none"]>([
  [secretariat, "all"],
  [chicago, "own"],
  [jetro, "own"],
  [viewer, "none"],
  [administrator, "none"],
])("P11 %j sets targets: %s", (actor, whose) => {
  expect(settableTargets(actor)).toBe(whose);
});

const setAt = (value: number, revision = 1) => ({ value, revision });

test.each<[string, Actor, number | null, string, ReturnType<typeof setAt> | null, string]>([
  ["set where there was none", chicago, 5, "", null, "changes"],
  ["set over what was seen", chicago, 5, "3@1", setAt(3), "changes"],
  ["taken away", chicago, null, "3@1", setAt(3), "changes"],
  ["0 where there was none", chicago, 0, "", null, "changes"],
  ["left blank", chicago, null, "", null, "stays"],
  ["left as seen", chicago, 3, "3@1", setAt(3), "stays"],
  ["left as seen, become another meanwhile", chicago, 3, "3@1", setAt(9, 2), "stays"],
  ["left blank, set meanwhile", chicago, null, "", setAt(9), "stays"],
  ["what somebody else has set to the same", chicago, 9, "3@1", setAt(9, 2), "stays"],
  ["changed meanwhile", chicago, 5, "3@1", setAt(9, 2), "changed-meanwhile"],
  ["changed and changed back meanwhile", chicago, 5, "3@1", setAt(3, 3), "changed-meanwhile"],
  ["taken away meanwhile", chicago, 5, "3@1", null, "changed-meanwhile"],
  ["set meanwhile", chicago, 5, "", setAt(9), "changed-meanwhile"],
  ["of another organiser", jetro, 5, "3@1", setAt(3), "not-yours"],
  ["of another organiser, as seen", jetro, 3, "3@1", setAt(3), "stays"],
  ["over a mark with something before it", chicago, 3, "x3@1", setAt(9), "changed-meanwhile"],
  ["over a mark with something after it", chicago, 3, "3@1x", setAt(9), "changed-meanwhile"],
  ["of twelve digits, as seen", chicago, 1e11, "100000000000@123456789", null, "stays"],
])("P11 a cell %s", (_what, actor, value, seen, stored, wanted) => {
  const entry = { measure: "events", cell: cellOf({ organiser: "chicago" }), value, seen } as const;
  const answer = checkTargetEntry(actor, entry, stored);
  expect(answer.ok ? answer.value : answer.reason).toBe(wanted);
});

test("P11 saving changes the cells that have another value now, each over what is stored", () => {
  const [state, priority, tier] = [{ state: "IN" }, { priority: "4.0:2" }, { tier: "2017:I1" }];
  const entry = (levels: Partial<TargetCell>, value: number | null) => ({
    ...{ measure: "attendance" as const, cell: cellOf(levels) },
    value,
  });
  const entries = [
    entry({}, null),
    entry({ organiser: "chicago" }, 7),
    entry(state, 7),
    entry(priority, null),
    entry(tier, 3),
  ];
  const stored = new Map([
    [targetKey("attendance", cellOf(state)), setAt(5, 2)],
    [targetKey("attendance", cellOf(priority)), setAt(4)],
    [targetKey("attendance", cellOf(tier)), setAt(3)],
    [targetKey("events", cellOf({ organiser: "chicago" })), setAt(7)],
  ]);
  expect(targetChanges(entries, stored)).toEqual([
    { ...entry({ organiser: "chicago" }, 7), before: null, seen: "" },
    { ...entry(state, 7), before: 5, seen: "5@2" },
    { ...entry(priority, null), before: 4, seen: "4@1" },
  ]);
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
    { approval: "approved" as const },
    { restated: { plan: "3.0", rows: { priority: {}, tier: {} }, opened: [], leaves: {} } },
    { figure: "held" as const },
    { q: "festival" },
  ])
    expect(targetCellOfFilter({ ...year, ...narrower })).toBeNull();
});

test("P10 events held and planned stand against a target of events, people counted against one of attendance", () => {
  const attendance = { ...NO_FIGURES.attendance, low: 120, high: 150 };
  const figures = { events: 3, planned: 2, attendance };
  expect(towardsTarget("events", figures)).toEqual({ held: 3, planned: 2 });
  expect(towardsTarget("attendance", figures)).toEqual({ held: 120, planned: 0 });
});

test("P10 a row without targets has none of either measure, which is not a target of 0", () => {
  expect(NO_TARGETS).toEqual({ events: null, attendance: null });
});
