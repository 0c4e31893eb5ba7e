import fc from "fast-check";
import { expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { type CellsInput, cellsOf } from "~/domain/counting/cells-of";
import { programme } from "./random-programme";

const OCCURRENCE: CellsInput["occurrence"] = {
  type: "session",
  placeType: "state",
  state: "IN",
  placementStates: [],
  organisers: [],
  tags: [],
};

function keys(over: Partial<CellsInput>, occurrence: Partial<CellsInput["occurrence"]> = {}) {
  const cells = cellsOf({
    kind: "reception",
    organisers: ["us-chicago", "jetro"],
    eventTags: ["4.0:1-1", "2017:I1"],
    plan: "4.0",
    carried: new Set(["4.0:1-1", "4.0:2", "2017:I1", "2017:I2"]),
    termAxis: (term) => (term.includes(":R") ? "trait" : term.includes(":I") ? "tier" : "priority"),
    ...over,
    occurrence: { ...OCCURRENCE, ...occurrence },
  });
  const on = (axis: string) => cells.filter((cell) => cell.axis === axis).map(({ key }) => key);
  return {
    state: on("state"),
    kind: on("kind"),
    organiser: on("organiser"),
    priority: on("priority"),
    tier: on("tier"),
  };
}

test("N3 a session touches its state, kind, every organiser and every tag", () => {
  expect(keys({})).toEqual({
    state: ["IN"],
    kind: ["reception"],
    organiser: ["us-chicago", "jetro"],
    priority: ["4.0:1-1"],
    tier: ["2017:I1"],
  });
});

test.each(["online", "nationwide", "abroad", "unknown"] as const)(
  "N3 a session %s touches the row for it",
  (placeType) => {
    expect(keys({}, { placeType, state: null }).state).toEqual([placeType]);
  },
);

test("N3 a session in a state that nobody has named touches the row for an unknown place", () => {
  expect(keys({}, { state: null }).state).toEqual(["unknown"]);
});

test("N3 a placement touches every state it names, or the row 全米", () => {
  const placement = { type: "placement", state: null } as const;
  expect(keys({}, { ...placement, placementStates: ["ME", "WY", "ME"] }).state).toEqual([
    "ME",
    "WY",
  ]);
  expect(keys({}, { ...placement, placeType: "nationwide" }).state).toEqual(["nationwide"]);
  expect(keys({}, { ...placement, placementStates: [] }).state).toEqual(["unknown"]);
});

test("N0 an occurrence narrows one axis and keeps its event's tags on the others", () => {
  expect(keys({}, { tags: ["4.0:2"] })).toMatchObject({ priority: ["4.0:2"], tier: ["2017:I1"] });
  expect(keys({}, { tags: ["2017:I2"] })).toMatchObject({
    priority: ["4.0:1-1"],
    tier: ["2017:I2"],
  });
  expect(keys({}, { organisers: ["jetro"] })).toMatchObject({
    organiser: ["jetro"],
    priority: ["4.0:1-1"],
  });
});

test("N3 an event without a tag on an axis stands under 未分類 of its plan", () => {
  expect(keys({ eventTags: ["2017:I1"] })).toMatchObject({
    priority: ["4.0:untagged"],
    tier: ["2017:I1"],
  });
});

test("N7 tags the plan does not offer stay stored, and the event stands under 未分類（新計画）", () => {
  const moved = { plan: "3.0", carried: new Set(["2017:I1", "2017:I2"]) };
  expect(keys(moved)).toMatchObject({ priority: ["3.0:unclassified"], tier: ["2017:I1"] });
});

test("N7 once one offered tag is chosen, older ones beside it touch no row", () => {
  expect(keys({ eventTags: ["3.0:9", "4.0:2"] }).priority).toEqual(["4.0:2"]);
});

test("N7 before the first plan everything stands under 計画策定前, whatever its tags", () => {
  expect(keys({ plan: null, carried: new Set() })).toMatchObject({
    priority: ["before-plan"],
    tier: ["before-plan"],
  });
});

test("traits are tags but no axis of a total", () => {
  expect(keys({ eventTags: ["2017:R1"] })).toMatchObject({
    priority: ["4.0:untagged"],
    tier: ["4.0:untagged"],
  });
});

test("N3 every occurrence touches every axis, and no cell twice", () => {
  fc.assert(
    fc.property(programme, (all) => {
      for (const { cells } of all) {
        expect(new Set(cells.map(({ axis }) => axis))).toEqual(new Set(AXES));
        expect(new Set(cells.map(({ axis, key }) => `${axis} ${key}`)).size).toBe(cells.length);
      }
    }),
  );
});
