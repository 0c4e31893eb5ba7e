/** What is posted about criteria of counting: names on one line, and what was typed kept with its decision. N13 */
import { expect, test } from "vitest";
import { readCriterion } from "~/forms/counting.server";

function posted(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test("N13: a name typed on two lines is a name of one", () => {
  const read = readCriterion(
    posted({
      decision: "no",
      code: "",
      name_ja: "後援名義\r\nのみ",
      name_en: "Lent our \n name only",
    }),
  );
  expect(read).toMatchObject({
    ok: true,
    criterion: {
      code: null,
      decision: "no",
      name: { ja: "後援名義 のみ", en: "Lent our name only" },
    },
  });
});

test("N13: what was typed for a new criterion of one decision is not shown under the other", () => {
  const read = readCriterion(posted({ decision: "no", code: "", name_ja: "試行", name_en: " " }));
  expect(read).toEqual({
    ...{ ok: false, problem: "name-missing" },
    typed: { code: "", decision: "no", nameJa: "試行", nameEn: " " },
  });
});

test("N13: for no decision that there is, nothing is read", () => {
  expect(readCriterion(posted({ decision: "perhaps", name_ja: "甲", name_en: "A" }))).toBeNull();
});
