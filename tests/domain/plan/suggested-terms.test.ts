/** E17 The fields that plan 4.0 names suggest its terms, and nothing else does. */
import { expect, test } from "vitest";
import { suggestedTerms } from "~/domain/plan/suggested-terms";
import { plans } from "../../support/seed-rows";

const seeded = plans.find(({ plan }) => plan.id === "4.0");
const terms = (seeded?.terms ?? []).map(({ key }) => ({
  key,
  fields: (seeded?.fields ?? [])
    .filter(({ term }) => term === key)
    .map(({ nameJa, nameEn }) => ({ ja: nameJa, en: nameEn })),
}));

test.each([
  ["半導体工場の視察", [["4.0:1-2", "半導体"]]],
  ["Visit to a semiconductor plant", [["4.0:1-2", "Semiconductors"]]],
  [
    "生成AIと量子の会議",
    [
      ["4.0:1-1", "ＡＩ", "量子"],
      ["4.0:1-2", "ＡＩ", "量子"],
    ],
  ],
  [
    "医薬品",
    [
      ["4.0:1-1", "医薬品"],
      ["4.0:1-2", "医薬品"],
    ],
  ],
  ["The maid of steel", [["4.0:1-2", "Steel"]]],
  ["maid, said, air", []],
  ["", []],
])("%s", (text, expected) => {
  expect(suggestedTerms([text], terms).map(({ key, words }) => [key, ...words])).toEqual(expected);
});
