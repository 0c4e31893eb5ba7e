/** P11: the posted grid of targets, a number for each cell beside what was seen in it. */
import { expect, test } from "vitest";
import { targetKey, WHOLE_REGISTER } from "~/domain/targets/target";
import { readTargets } from "~/forms/targets.server";
import { formOf, refusedWith } from "../support/form-of";

const KNOWN = {
  organiser: new Set(["chicago"]),
  state: new Set(["IN"]),
  ...{ priority: new Set<string>(), tier: new Set<string>() },
};
const CELL = { ...WHOLE_REGISTER, organiser: "chicago", state: "IN" };
const KEY = targetKey("events", CELL);

test.each([
  ["１，２００", 1200],
  ["0", 0],
  ["", null],
])("P11 %j is %j", (text, value) => {
  const form = formOf({ [`target:${KEY}`]: text, [`seen:${KEY}`]: "5 1", unrelated: "x" });
  expect(readTargets(form, KNOWN)).toEqual({
    ok: true,
    typed: { [KEY]: text },
    entries: [{ measure: "events", cell: CELL, value, seen: "5 1" }],
  });
});

test("P11 what is no number is refused in its cell, and every cell goes back as typed", () => {
  const other = targetKey("attendance", CELL);
  const read = readTargets(formOf({ [`target:${KEY}`]: "many", [`target:${other}`]: "5" }), KNOWN);
  expect(read).toMatchObject({ ok: false, typed: { [KEY]: "many", [other]: "5" } });
  expect(read.ok ? [] : Object.keys(read.errors)).toEqual([KEY]);
});

test.each([
  targetKey("events", { ...CELL, organiser: "mars" }),
  targetKey("events", { ...CELL, state: "XX" }),
  targetKey("events", { ...CELL, priority: "4.0:1" }),
  targetKey("events", { ...CELL, tier: "2017:I1" }),
  "applause|chicago|IN||",
  "events",
])("the cell %s is one that no page offers", (key) => {
  expect(refusedWith(() => readTargets(formOf({ [`target:${key}`]: "1" }), KNOWN))).toBe(400);
});
