import { expect, test } from "vitest";
import { type ReachFigure, reachTotals } from "~/domain/counting/reach-totals";

const FY2019 = { from: "2019-04-01", to: "2020-03-31" };

function figure(
  occurrenceId: number,
  states: string[],
  over: Partial<ReachFigure> = {},
): ReachFigure {
  return {
    occurrenceId,
    measure: "impressions",
    phase: "actual",
    value: 1000,
    qualifier: "exact",
    outcome: "held",
    firstFrom: "2020-01-10",
    firstTo: "2020-01-10",
    cells: states.map((key) => ({ axis: "state" as const, key })),
    ...over,
  };
}

const byState = (figures: ReachFigure[]) => reachTotals(figures, { period: FY2019, axis: "state" });

test("N6 measures are summed only within one, planned and actual apart", () => {
  const totals = byState([
    figure(1, ["ME"]),
    figure(1, ["ME"], { phase: "planned", value: 800 }),
    figure(2, ["WY"], { value: 500 }),
    figure(2, ["WY"], { measure: "circulation", value: 30 }),
  ]);
  expect(totals.map(({ measure, phase, value }) => [measure, phase, value])).toEqual([
    ["impressions", "planned", 800],
    ["impressions", "actual", 1500],
    ["circulation", "actual", 30],
  ]);
});

test("N6 a placement that names several states counts whole in each, and the overlap says so", () => {
  const [total] = byState([figure(1, ["ME", "WY", "ND"]), figure(2, ["ME"], { value: 1 })]);
  expect(total).toMatchObject({ value: 1001, placements: 2, overlap: 2000 });
  expect(total?.rows.map(({ key, value }) => [key, value])).toEqual([
    ["ME", 1001],
    ["ND", 1000],
    ["WY", 1000],
  ]);
});

test("N6 the rows of one axis are those of no other", () => {
  const priority = { axis: "priority" as const, key: "4.0:1-1" };
  const [total] = byState([{ ...figure(1, []), cells: [priority, { axis: "state", key: "ME" }] }]);
  expect(total?.rows.map(({ key }) => key)).toEqual(["ME"]);
});

test("N6 reach belongs to the first day: the flight of an earlier year counts nothing, a rough one neither", () => {
  expect(byState([figure(1, ["ME"], { firstFrom: "2019-03-31", firstTo: "2019-03-31" })])).toEqual(
    [],
  );
  expect(byState([figure(1, ["ME"], { firstFrom: "2020-03-01", firstTo: "2020-05-31" })])).toEqual(
    [],
  );
});

test("N0 a cancelled placement counts nowhere, one to come counts as planned only", () => {
  expect(byState([figure(1, ["ME"], { outcome: "cancelled", phase: "planned" })])).toEqual([]);
  expect(byState([figure(1, ["ME"], { outcome: "scheduled" })])).toEqual([]);
  expect(byState([figure(1, ["ME"], { outcome: "scheduled", phase: "planned" })])).toHaveLength(1);
});

test("N12 one qualified figure marks the sum and its row, not the others", () => {
  const [total] = byState([figure(1, ["ME"], { qualifier: "about" }), figure(2, ["WY"])]);
  expect(total?.qualifiers).toEqual(["about"]);
  expect(total?.rows.map(({ qualifiers }) => qualifiers)).toEqual([["about"], []]);
});
