/** N6: the posted grid of a media plan, a row for each placement it showed and rows to add others with. */
import { expect, test } from "vitest";
import { emptyTypedOccurrence } from "~/domain/entry/typed-event";
import { planCell } from "~/domain/media/typed-plan-cell";
import { readPlanRows, withPlanRows } from "~/forms/media-plan.server";
import { formOf } from "../support/form-of";

const placement = (id: string) => ({ ...emptyTypedOccurrence("media-buy"), id, outlet: "stored" });
const PLACEMENTS = [placement("1"), placement("2")];
const noState = () => null;

test("a placement whose row was not posted stays as it is", () => {
  const rows = readPlanRows(formOf({ [planCell("2", "outlet")]: "NHK" }), PLACEMENTS);
  expect(Object.keys(rows)).toEqual(["2"]);
  const read = withPlanRows(PLACEMENTS, rows, noState);
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
  const read = withPlanRows(PLACEMENTS, readPlanRows(form, PLACEMENTS), noState);
  expect(read.map(({ id }) => id)).toEqual(["1", "2", "new-2"]);
  expect(read[2]).toMatchObject({ outlet: "KBS" });
  expect(read[2]?.reach).toContainEqual({
    ...{ measure: "impressions", phase: "planned", value: "9,000", qualifier: "about" },
  });
});

test("a cell is cut only beyond what any takes", () => {
  const [long, endless] = ["x".repeat(4_000), "x".repeat(4_001)];
  const outletOf = (text: string) =>
    readPlanRows(formOf({ [planCell("1", "outlet")]: text }), PLACEMENTS)["1"]?.outlet;
  expect(outletOf(long)).toBe(long);
  expect(outletOf(endless)).toBe(long);
});
