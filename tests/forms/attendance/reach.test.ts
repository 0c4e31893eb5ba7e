/** N6, N12: one number and its qualifier per measure; an empty box is not known, 0 is a figure. */
import { expect, test } from "vitest";
import { readReach } from "~/forms/attendance/reach.server";
import { formOf } from "../../support/form-of";

const EMPTY = { session: "12", impressions: "", circulation: "", viewers: "", views: "", cost: "" };

test("N6 an empty box is no figure, and 0 is one", () => {
  const read = readReach(formOf({ ...EMPTY, views: "0", "views-shown": "5 exact" }));
  expect(read).toMatchObject({ ok: true, occurrenceId: 12, cost: { given: null } });
  expect(read.ok && read.figures).toEqual([{ measure: "views", value: 0, qualifier: "exact" }]);
  expect(read.ok && read.shown.views).toBe("5 exact");
});

test("N6 full-width digits and commas are read, with their qualifier; one nobody offers is exact", () => {
  const boxes = { impressions: "１，０００", "impressions-qualifier": "about", viewers: "7" };
  const read = readReach(formOf({ ...EMPTY, ...boxes, "viewers-qualifier": "perhaps" }));
  expect(read.ok && read.figures).toEqual([
    { measure: "impressions", value: 1000, qualifier: "about" },
    { measure: "viewers", value: 7, qualifier: "exact" },
  ]);
});

test("N12 a cost keeps its currency; one nobody offers is in dollars", () => {
  const costOf = (currency: string) => {
    const read = readReach(formOf({ ...EMPTY, cost: "500", "cost-currency": currency }));
    return read.ok ? read.cost.given : null;
  };
  expect(costOf("JPY")).toEqual({ amount: 500, currency: "JPY", qualifier: "exact" });
  expect(costOf("EUR")).toMatchObject({ currency: "USD" });
});

test.each(["session", "impressions", "circulation", "viewers", "views", "cost"])(
  "what is no number in %s is refused there, and what was typed goes back",
  (box) => {
    const read = readReach(formOf({ ...EMPTY, views: "12", [box]: "many" }));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(Object.keys(read.errors)).toEqual([box]);
    expect(read.typed).toMatchObject(box === "session" ? {} : { [box]: { value: "many" } });
  },
);
