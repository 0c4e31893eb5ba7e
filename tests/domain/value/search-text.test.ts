import { expect, test } from "vitest";
import { withoutRadicals } from "~/domain/value/radicals";
import { fold } from "~/domain/value/search-text";

test.each([
  ["在⻑崎・⻄海岸", "在長崎西海岸"],
  ["⾧野", "長野"],
  ["⺠間⻘年", "民間青年"],
  ["San José", "san jose"],
  ["Ｃｏｌｏｒａｄｏ　州", "colorado 州"],
  ["St. Paul", "Saint Paul"],
  ["ST PAUL", "saint paul"],
  ["Ft. Worth", "Fort Worth"],
  ["Mt Vernon", "Mount  Vernon"],
  ["Sainte Genevieve", "Ste. Geneviève"],
  ["Kāneʻohe", "Kaneohe"],
  ["Hawai‘i", "hawaii"],
  ["Coeur d’Alene", "coeur d'alene"],
  ["Winston-Salem", "winston salem"],
  ["ジョージ・ワシントン", "ｼﾞｮｰｼﾞﾜｼﾝﾄﾝ"],
  ["Washington, D.C.", "washington dc"],
])("%s finds %s", (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ["Fortuna", "fortuna"],
  ["Stamford", "stamford"],
  ["Mountain View", "mountain view"],
  ["が", "が"],
  ["か", "か"],
  ["行動計画4.0", "行動計画4.0"],
  ["constructor", "constructor"],
  ["  a\n b\t", "a b"],
  ["", ""],
])("%j folds to %j and to nothing else", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding what is folded changes nothing", () => {
  for (const text of ["Ste. Geneviève", "⻑・⻄", "O'Fallon", "Port St. Lucie"]) {
    expect(fold(fold(text))).toBe(fold(text));
  }
});

test("every radical of the supplement but the two that NFKC knows has its ideograph", () => {
  const left: string[] = [];
  for (let code = 0x2e81; code <= 0x2ef3; code += 1) {
    const radical = String.fromCodePoint(code);
    if (code === 0x2e9a) continue;
    if (/[\u2e80-\u2eff]/.test(withoutRadicals(radical.normalize("NFKC")))) left.push(radical);
  }
  expect(left).toEqual([]);
  expect(withoutRadicals("⻲⺡⻣")).toBe("亀氵骨");
});
