/** N7: a new version of the action plan, its draft, a new wording, and the crosswalk. */
import { describe, expect, test } from "vitest";
import { boxOfTerm } from "~/domain/plan/typed-plan-draft";
import { readLinks, readNewPlan, readPlanDraft, readRewording } from "~/forms/plan.server";
import { formOf } from "../support/form-of";

describe("a new version", () => {
  test("is named by its number, full-width or not, and begins with the latest unless told", () => {
    const value = { id: "5.0", from: "latest" };
    expect(readNewPlan(formOf({ id: " ５.０ ", from: "x" }))).toEqual({ ok: true, value });
    expect(readNewPlan(formOf({ id: "5.0", from: "nothing" }))).toMatchObject({
      value: { from: "nothing" },
    });
  });

  test.each([
    ["", "required"],
    ["five", "version-malformed"],
  ])("%j is refused", (id, problem) => {
    expect(readNewPlan(formOf({ id }))).toMatchObject({ ok: false, problem, typed: { id } });
  });
});

describe("a draft", () => {
  const PLAN = { nameJa: "行動計画", nameEn: "Plan", day: "令和8年4月1日", source: "s" };
  const term = (at: number, boxes: Record<string, string>) =>
    Object.fromEntries(Object.entries(boxes).map(([box, text]) => [boxOfTerm(at, box), text]));

  test("has its terms in their order, and what it carries once each", () => {
    const terms = { ...term(0, { code: "１", axis: "tier" }), ...term(1, { code: "1-2" }) };
    const carries = ["2017:I1", "2017:I1", "2017:I2"];
    const { draft, errors } = readPlanDraft(formOf({ ...PLAN, ...terms, carries }));
    expect(errors).toEqual({});
    expect(draft).toMatchObject({
      ...{ name: { ja: "行動計画", en: "Plan" }, inForceFrom: "2026-04-01" },
      carries: ["2017:I1", "2017:I2"],
    });
    expect(draft.terms.map(({ key, axis, code }) => [key, axis, code])).toEqual([
      [null, "tier", "1"],
      [null, "priority", "1-2"],
    ]);
  });

  test.each([
    [{ nameJa: "" }, "nameJa", "required"],
    [{ nameEn: "x".repeat(201) }, "nameEn", "too-long"],
    [term(0, { code: "" }), boxOfTerm(0, "code"), "required"],
    [term(0, { code: "!" }), boxOfTerm(0, "code"), "code-malformed"],
    [term(0, { code: "1", shortJa: "x".repeat(201) }), boxOfTerm(0, "shortJa"), "too-long"],
  ])("%j is refused at %s", (changed, box, problem) => {
    expect(readPlanDraft(formOf({ ...PLAN, ...changed })).errors).toEqual({ [box]: problem });
  });

  test("N7 needs no first day yet, but not one that is none", () => {
    expect(readPlanDraft(formOf({ ...PLAN, day: " " }))).toMatchObject({
      ...{ draft: { inForceFrom: null }, errors: {} },
    });
    const { errors } = readPlanDraft(formOf({ ...PLAN, day: "2026-02-30" }));
    expect(Object.keys(errors)).toEqual(["day"]);
  });
});

test("N7 a new wording wants every box and its reason", () => {
  const typed = { headingJa: "a", headingEn: "b", shortJa: "c", shortEn: "d", reason: "e" };
  expect(readRewording(formOf(typed))).toEqual({ typed, errors: {} });
  for (const box of Object.keys(typed)) {
    const without = { ...typed, [box]: "" };
    expect(readRewording(formOf(without))).toEqual({
      typed: without,
      errors: { [box]: "required" },
    });
  }
});

test("N7 a reason in the box of two terms links them, and an empty one does not", () => {
  const boxes = { "link 3.0:1 4.0:1-1": " same ", "link 3.0:1 4.0:2": " ", "link 3.0:1": "x" };
  const [name, long] = ["link 3.0:2 4.0:2", "x".repeat(201)];
  expect(readLinks(formOf(boxes))).toEqual({
    ...{ links: [{ from: "3.0:1", to: "4.0:1-1", reason: "same" }], errors: {} },
  });
  expect(readLinks(formOf({ [name]: long }))).toEqual({
    ...{ links: [{ from: "3.0:2", to: "4.0:2", reason: long }], errors: { [name]: "too-long" } },
  });
});
