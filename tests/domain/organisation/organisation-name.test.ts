/** Names of organisations as they are compared. Issue 9, 3.3: matched by recorded names, then proposed */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameLikeness } from "~/domain/organisation/name-likeness";
import { ENGLISH_SHORT_WORDS, JAPANESE_WORDS } from "~/domain/organisation/name-words";
import { normalisedName } from "~/domain/organisation/organisation-name";
import { LIKELY } from "~/domain/organisation/propose-organisations";
import { romanised } from "~/domain/organisation/romanised";
import { NAMED_COMPANIES } from "./named-companies";

describe("spellings of one name", () => {
  test.each([
    ["三菱重工業株式会社", "Mitsubishi Heavy Industries, Ltd."],
    ["㈱日立製作所", "Hitachi Mfg."],
    ["(株)髙島屋", "高島屋"],
    ["キヤノン", "キャノン"],
    ["キヤノン", "Canon Inc."],
    ["トヨタ　自動車", "Toyota Motor Corporation"],
    ["山﨑製パン", "山崎製パン株式会社"],
    ["Denso Mfg. Tennessee", "DENSO Manufacturing Tennessee, Inc."],
    ["Mitsubishi Heavy Inds. N. America", "Mitsubishi Heavy Industries North America"],
    ["デンソー・マニュファクチャリング・ミシガン", "DENSO Manufacturing Michigan"],
    ["Hitachi Energy U.S.A.", "日立エナジーUSA"],
    ["Ōji Paper", "Oji Paper Co."],
    ["Nihon Kohden", "Nippon Kohden"],
    ["Toyota Tsusho America, Inc.", "豊田通商アメリカ"],
    ["三井物産", "Mitsui & Co., Ltd."],
    ["Osaka Gas USA (61874)", "Osaka Gas USA"],
    ["Solar II", "Solar 2"],
    ["Panasonic Energy Corp. of N.A.", "Panasonic Energy of North America"],
  ])("%s = %s", (one, other) => {
    expect(normalisedName(one)).toBe(normalisedName(other));
    expect(nameLikeness(one, other)).toBe(1);
  });
});

describe("different firms", () => {
  test.each([
    ["Desert Peak Energy Storage I", "Desert Peak Energy Storage II"],
    ["Solar 1, LLC", "Solar 2, LLC"],
    ["Solar I", "Solar"],
    ["第一工場サービス", "第二工場サービス"],
    ["Kubota Manufacturing of America", "Mazda Toyota Manufacturing of America"],
    ["Nikon", "Nikola"],
    ["Toyota", "Honda"],
  ])("%s is not likely %s", (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThan(LIKELY);
  });
});

test("kana as Latin letters", () => {
  const pairs = [
    ["とよた", "toyota"],
    ["さっぽろ", "sapporo"],
    ["きっちん", "kitchin"],
    ["しゃーぷ", "shapu"],
    ["きょうと", "kyouto"],
    ["ふぁなっく", "fanakku"],
    ["ーっ", ""],
    ["abc", "abc"],
  ];
  for (const [kana = "", latin] of pairs) expect(romanised(kana)).toBe(latin);
});

test("the word list is long, and says each word once and in Latin letters", () => {
  expect(JAPANESE_WORDS.length).toBeGreaterThanOrEqual(120);
  const written = JAPANESE_WORDS.map(([word]) => word);
  expect(written.filter((word, at) => written.indexOf(word) !== at)).toEqual([]);
  for (const [word, english] of [...JAPANESE_WORDS, ...ENGLISH_SHORT_WORDS])
    expect([word, english]).toEqual([word, expect.stringMatching(/^[a-z]+(?: [a-z]+)*$/)]);
});

describe("spellings that the word list was not made for", () => {
  const all = NAMED_COMPANIES.flatMap((names, company) => names.map((name) => ({ name, company })));

  test("most pairs of one firm are likely, and few of two", () => {
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => ({ one, other })));
    const likely = pairs.filter(({ one, other }) => nameLikeness(one.name, other.name) >= LIKELY);
    const isSame = ({ one, other }: (typeof pairs)[number]) => one.company === other.company;
    expect(likely.filter(isSame).length / pairs.filter(isSame).length).toBeGreaterThan(0.75);
    expect(likely.filter(isSame).length / likely.length).toBeGreaterThan(0.8);
  });

  test("the likeliest of all the others is nearly always of the same firm", () => {
    const isRight = all.filter((one) => {
      const others = all.filter((other) => other !== one);
      const [best] = others
        .map((other) => ({ ...other, likeness: nameLikeness(one.name, other.name) }))
        .sort((a, b) => b.likeness - a.likeness);
      return best?.company === one.company;
    });
    expect(isRight.length / all.length).toBeGreaterThan(0.95);
  });
});

describe("for any names", () => {
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom(...NAMED_COMPANIES.flat()),
    fc
      .array(fc.constantFrom("三菱", "Solar", "II", "Inc.", "モーター", "2", "&", "Co."), {
        maxLength: 5,
      })
      .map((words) => words.join(" ")),
  );

  test("likeness is the same from either side, from 0 to 1, and 1 of a name and itself", () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const likeness = nameLikeness(one, other);
        expect(nameLikeness(other, one)).toBe(likeness);
        expect(likeness >= 0 && likeness <= 1).toBe(true);
        if (normalisedName(one) !== "") expect(nameLikeness(one, one)).toBe(1);
      }),
    );
  });

  test("full width and half width agree", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMED_COMPANIES.flat()), (name) => {
        const wide = name.replace(/[!-~]/g, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        );
        expect(normalisedName(wide)).toBe(normalisedName(name));
      }),
    );
  });
});
