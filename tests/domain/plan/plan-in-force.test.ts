import { expect, test } from "vitest";
import type { Outcome } from "~/domain/counting/occurrence";
import { typedPlan } from "~/domain/entry/typed-plan";
import { planOfEvent, planOn, plansWithin } from "~/domain/plan/plan-in-force";

const PLANS = [
  { id: "4.0", inForceFrom: "2025-12-18" },
  { id: "2017", inForceFrom: "2017-07-13" },
  { id: "2.0", inForceFrom: null },
  { id: "3.0", inForceFrom: "2023-08-04" },
];

const on = (firstFrom: string, outcome: Outcome = "held", firstTo = firstFrom) => ({
  firstFrom,
  firstTo,
  outcome,
});

test.each([
  ["2017-07-12", null],
  ["2017-07-13", "2017"],
  ["2021-10-01", "2017"],
  ["2023-08-03", "2017"],
  ["2023-08-04", "3.0"],
  ["2025-12-17", "3.0"],
  ["2025-12-18", "4.0"],
])("N7 on %s the plan in force is %s; an unconfirmed one governs no day", (day, plan) => {
  expect(planOn(day, PLANS)).toBe(plan);
});

test("N7 the plan of the first occurrence holds for the whole event, also across a change", () => {
  expect(planOfEvent([on("2026-01-20"), on("2025-12-01")], PLANS)).toBe("3.0");
});

test("N7 the plan moves when the first date moves across a change", () => {
  expect(planOfEvent([on("2025-12-10", "scheduled")], PLANS)).toBe("3.0");
  expect(planOfEvent([on("2025-12-20", "scheduled")], PLANS)).toBe("4.0");
});

test("N7 neither a cancelled nor a postponed first occurrence chooses the plan", () => {
  expect(planOfEvent([on("2025-12-01", "cancelled"), on("2026-01-20")], PLANS)).toBe("4.0");
  expect(planOfEvent([on("2025-12-01", "postponed"), on("2026-01-20")], PLANS)).toBe("4.0");
});

test("N7 when everything is cancelled the first one chooses", () => {
  expect(planOfEvent([on("2026-01-20", "cancelled"), on("2025-12-01", "cancelled")], PLANS)).toBe(
    "3.0",
  );
  expect(planOfEvent([], PLANS)).toBeNull();
});

test("N7 a rough day stands under the plan of its span's first day, and a month with a change asks", () => {
  expect(planOfEvent([on("2025-12-01", "held", "2025-12-31")], PLANS)).toBe("3.0");
  expect(plansWithin({ from: "2025-12-01", to: "2025-12-31" }, PLANS)).toEqual(["3.0", "4.0"]);
  expect(plansWithin({ from: "2025-12-18", to: "2025-12-31" }, PLANS)).toEqual(["4.0"]);
  expect(plansWithin({ from: "2025-12-01", to: "2025-12-18" }, PLANS)).toEqual(["3.0", "4.0"]);
  expect(plansWithin({ from: "2017-07-01", to: "2017-07-31" }, PLANS)).toEqual([null, "2017"]);
});

test("N7 of a span with several changes every plan is named, in the order of their days", () => {
  const span = { from: "2017-01-01", to: "2025-12-31" };
  expect(plansWithin(span, PLANS)).toEqual([null, "2017", "3.0", "4.0"]);
});

test("N7 the form asks by the occurrence that decides, wherever it stands: of one beginning the shortest span", () => {
  const month = { first: "2025-12", firstPrecision: "month" };
  const day = { first: "2025-12-01", firstPrecision: "day" };
  expect(typedPlan([month], "4.0", PLANS)).toEqual({
    day: "undecided",
    plans: ["3.0", "4.0"],
    plan: "4.0",
  });
  for (const typed of [
    [month, day],
    [day, month],
  ])
    expect(typedPlan(typed, "4.0", PLANS)).toEqual({ day: "known", plan: "3.0" });
});

test("N7 in the form of a stored event, what was postponed does not choose the plan either", () => {
  const postponed = { id: "7", first: "2025-12-05", firstPrecision: "day" };
  const moved = { id: "8", first: "2026-02-10", firstPrecision: "day" };
  const added = { id: "", first: "2026-03-01", firstPrecision: "day" };
  expect(typedPlan([postponed, moved], "", PLANS, [7])).toEqual({ day: "known", plan: "4.0" });
  expect(typedPlan([postponed, added], "", PLANS, [7])).toEqual({ day: "known", plan: "4.0" });
  expect(typedPlan([postponed], "", PLANS, [7])).toEqual({ day: "known", plan: "3.0" });
  expect(typedPlan([postponed, moved], "", PLANS, [])).toEqual({ day: "known", plan: "3.0" });
});
