/** N6: the posted grid of a media plan, a row for each placement it showed and rows to add others with. */
import { expect, test } from "vitest";
import { emptyTypedOccurrence } from "~/domain/entry/typed-event";
import { planCell, removeBox } from "~/domain/media/typed-plan-cell";
import { readPlan, withPlan } from "~/forms/media-plan.server";
import { formOf } from "../support/form-of";

const placement = (id: string) => ({ ...emptyTypedOccurrence("media-buy"), id, outlet: "stored" });
const PLACEMENTS = [placement("1"), placement("2")];
const noState = () => null;

test("a placement whose row was not posted stays as it is", () => {
  const plan = readPlan(formOf({ [planCell("2", "outlet")]: "NHK" }), PLACEMENTS);
  expect(Object.keys(plan.rows)).toEqual(["2"]);
  const read = withPlan(PLACEMENTS, plan, noState);
  expect(read.map(({ id, outlet }) => [id, outlet])).toEqual([
    ["1", "stored"],
    ["2", "NHK"],
  ]);
  expect(read[0]).toBe(PLACEMENTS[0]);
});

test("a row to add with that says nothing adds none; a currency alone says nothing", () => {
  const form = formOf({
    [planCell("new-1", "outlet")]: "  ",
    [planCell("new-1", "currency")]: "USD",
    [planCell("new-2", "outlet")]: "KBS",
    [planCell("new-2", "impressions-planned")]: "約9,000",
  });
  const read = withPlan(PLACEMENTS, readPlan(form, PLACEMENTS), noState);
  expect(read.map(({ id }) => id)).toEqual(["1", "2", "new-2"]);
  expect(read[2]).toMatchObject({ outlet: "KBS" });
  expect(read[2]?.reach).toContainEqual({
    ...{ measure: "impressions", phase: "planned", value: "9,000", qualifier: "about" },
  });
});

test("a cell is cut only beyond what any takes", () => {
  const [long, endless] = ["x".repeat(4_000), "x".repeat(4_001)];
  const outletOf = (text: string) =>
    readPlan(formOf({ [planCell("1", "outlet")]: text }), PLACEMENTS).rows["1"]?.outlet;
  expect(outletOf(long)).toBe(long);
  expect(outletOf(endless)).toBe(long);
});

test("a ticked placement goes; a ticked row to add with adds none; what was not shown cannot be ticked", () => {
  const form = formOf({
    [planCell("1", "outlet")]: "NHK",
    [removeBox("1")]: "on",
    [removeBox("2")]: "on",
    [planCell("new-4", "outlet")]: "KBS",
    [removeBox("new-4")]: "on",
    [planCell("new-12", "outlet")]: "WISH",
    [planCell("new-3", "outlet")]: "WTHR",
  });
  const plan = readPlan(form, PLACEMENTS);
  expect([...plan.removed]).toEqual(["1"]);
  const read = withPlan(PLACEMENTS, plan, noState);
  expect(read.map(({ id }) => id)).toEqual(["2", "new-3", "new-12"]);
});
