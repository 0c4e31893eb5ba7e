import fc from "fast-check";
import { expect, test } from "vitest";
import { EVERYDAY_KANJI } from "~/domain/value/kanji-variants";
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
  // Case A8.
  ["体験〜まつり", "体験～まつり"],
  ["2018~2019", "2018〜2019"],
  ["髙﨑", "高崎"],
  ["齋藤", "斎藤"],
  ["𠮷野家", "吉野家"],
  ["渡邉・渡邊", "渡辺渡辺"],
  ["国語學會", "国語学会"],
  ["霞ヶ関", "霞が関"],
  ["霞ケ関", "霞ヶ関"],
  ["3ヶ月", "３か月"],
  ["マツリ", "まつり"],
  ["ヴァージニア", "ゔぁーじにあ"],
  ["Straße", "STRASSE"],
  ["Øresund, Łódź", "oresund lodz"],
  ["体\u200b験", "体験"],
  ["葛\u{e0100}城", "葛城"],
  ["co\u00adoperate", "cooperate"],
])("%s finds %s", (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ["Fortuna", "fortuna"],
  ["Stamford", "stamford"],
  ["Mountain View", "mountain view"],
  ["が", "が"],
  ["斉藤", "斉藤"],
  ["ケア", "けあ"],
  ["受け入れ", "受け入れ"],
  ["か", "か"],
  ["行動計画4.0", "行動計画4.0"],
  ["constructor", "constructor"],
  ["  a\n b\t", "a b"],
  ["", ""],
])("%j folds to %j and to nothing else", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding what is folded changes nothing", () => {
  for (const text of ["Ste. Geneviève", "⻑・⻄", "O'Fallon", "Port St. Lucie", "八ヶ岳の3ヶ月"]) {
    expect(fold(fold(text))).toBe(fold(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("texts one below another fold as each by itself, with spaces between", () => {
  const texts = ["八ヶ", "岳の3", "ヶ月", "Ste.", "Geneviève", " ・", "U.S."];
  const whole = (of: readonly string[]) => of.map(fold).filter(Boolean).join(" ");
  expect(fold(texts.join("\n"))).toBe(whole(texts));
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 5 }), (some) => {
      expect(fold(some.join("\n"))).toBe(whole(some));
    }),
  );
});

test("what is written in ASCII alone folds as it does among other characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(fold(text)).toBe(fold(`${text}\u200b`));
    }),
    { numRuns: 2_000 },
  );
});

test("A8 every shape of a kanji folds to one of everyday use, which folds to itself", () => {
  for (const [shape, everyday] of EVERYDAY_KANJI) {
    expect([fold(shape), fold(everyday)]).toEqual([everyday, everyday]);
  }
  expect(EVERYDAY_KANJI.size).toBeGreaterThan(350);
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
