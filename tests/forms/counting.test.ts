/** A criterion of counting as it is posted: what is wrong with its names is told as it is. N13 */
import { expect, test } from "vitest";
import { readCriterion } from "~/forms/counting.server";
import { formOf } from "../support/form-of";

const posted = { decision: "no", name_ja: "名義のみ", name_en: "Name only", retired: "yes" };

test("N13 both names are read, and that it is offered no more", () => {
  expect(readCriterion(formOf(posted))).toEqual({
    ok: true,
    criterion: {
      ...{ code: null, decision: "no", retired: true },
      name: { ja: "名義のみ", en: "Name only" },
    },
  });
});

test("N13 a name typed on two lines is a name of one", () => {
  const lines = { name_ja: "後援名義\r\nのみ", name_en: "Lent our \n name only" };
  expect(readCriterion(formOf({ ...posted, ...lines }))).toMatchObject({
    criterion: { name: { ja: "後援名義 のみ", en: "Lent our name only" } },
  });
});

test.each([
  [{ name_ja: " " }, "name-missing"],
  [{ name_en: "" }, "name-missing"],
  [{ name_en: "x".repeat(201) }, "too-long"],
  [{ name_ja: "名".repeat(50_000) }, "too-long"],
  [{ name_ja: "名\u0000" }, "unreadable"],
])(
  "N13 a criterion is refused for what is wrong with it, and goes back as typed",
  (odd, problem) => {
    const form = { ...posted, ...odd };
    expect(readCriterion(formOf(form))).toEqual({
      ok: false,
      problem,
      typed: {
        ...{ code: "", decision: "no", retired: true },
        ...{ nameJa: form.name_ja, nameEn: form.name_en },
      },
    });
  },
);

test("a decision that no page of ours sends is none", () => {
  expect(readCriterion(formOf({ ...posted, decision: "pending" }))).toBeNull();
});
