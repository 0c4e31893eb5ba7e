/** The wording of a message: no numeral of its own, figures in their places, both languages alike. P200, P201 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AreaFact } from "~/domain/fact/area-fact";
import { ALLOWED_NUMERALS } from "~/domain/message/allowed-numerals";
import { checkWording, figuresApart } from "~/domain/message/message";
import {
  FIGURE_LETTERS,
  lettersIn,
  piecesOf,
  saidText,
  type TextPiece,
  wordingOf,
} from "~/domain/message/message-text";
import { unboundNumerals } from "~/domain/message/unbound-numerals";
import { factFigure } from "~/i18n/fact-text";
import { writtenFigure } from "~/i18n/message/written-figures";
import { areaFact } from "../../support/area-fact";

const pieces = (text: string) => unboundNumerals(text).map(({ piece }) => piece);

describe("a numeral that no fact stands behind is found", () => {
  test.each([
    ["全米で277件の取組を実施した。", ["277"]],
    ["延べ１２，０００名が参加した。", ["１２，０００"]],
    ["約1.5倍に増えた。", ["1.5", "倍"]],
    ["六百五十社が立地する。", ["六百五十"]],
    ["数十社が進出し、第三の投資国である。", ["十", "三"]],
    ["三千億円を投じた。", ["三千億"]],
    ["参加者の半数が若者である。", ["半数"]],
    ["①雇用、Ⅳ期", ["①", "Ⅳ"]],
    ["〇〇名", ["〇〇"]],
    ["壱万円", ["壱万"]],
    ["It is the first investor.", ["first"]],
    ["Two million jobs", ["Two million"]],
    ["one hundred and twenty-one firms", ["one hundred and twenty-one"]],
    ["two-thirds of the plants", ["two-thirds"]],
    ["Investment doubled in phase II.", ["doubled", "II"]],
    ["dozens of towns and half of the counties", ["dozens", "half"]],
    ["the 3rd, the 21st", ["3", "21"]],
    ["{A}万人を雇用する。", ["万"]],
  ])("%s", (text, found) => expect(pieces(text)).toEqual(found));
});

test("pieces stand in the order of the text, each where it is, and what is said twice is told twice", () => {
  expect(unboundNumerals("two and 3, then IV")).toEqual([
    ...[
      { piece: "two", at: 0 },
      { piece: "3", at: 8 },
      { piece: "IV", at: 16 },
    ],
  ]);
  expect(unboundNumerals("1{A}1")).toEqual([
    ...[
      { piece: "1", at: 0 },
      { piece: "1", at: 4 },
    ],
  ]);
  expect(pieces("VII, VIII, XII, XIII, XVI, XVIII")).toEqual([
    ...["VII", "VIII", "XII", "XIII", "XVI", "XVIII"],
  ]);
});

describe("what is a word, a name or a date is none", () => {
  test.each([
    "日本企業は{A}を雇用し、地域社会の一員として一層貢献している。",
    "日米両国は統一された立場で、第三者にも一部始終を説明する。",
    "三重県、九州、四国の自治体と五大湖の州が結び付く。",
    "Japan and the G7 stand together, second to none, as one of the closest allies.",
    "Anyone, someone, often, tenant, threefoldness, canine, height, weight, stone",
    "今年は、建国250周年に当たる。",
    "On December 18, 2025. By the G7, 一部。",
    "一方.統一、2025年12月18日. One by one",
  ])("%s", (text) => expect(pieces(text)).toEqual([]));
});

describe("a word of the list is one only where it stands alone", () => {
  test.each([
    ["十一部を配布した。", ["十一"]],
    ["G70 の会合", ["70"]],
    ["統一三件", ["一三"]],
    ["九州三県", ["三"]],
    ["11951年", ["11951"]],
    ["帯域は5GHz", ["5"]],
    ["LG7の会合", ["7"]],
    ["17-Eleven", ["17", "Eleven"]],
    ["十三位一体", ["十三"]],
    ["19月11日", ["19", "11"]],
    ["12025年12月18日", ["12025", "12", "18"]],
    ["3,2025年12月18日", ["3,2025", "12", "18"]],
    ["December 18, 20255", ["18", "20255"]],
    ["December 18, 2025.5", ["18", "2025.5"]],
    ["Many one-on-one days", ["one", "one"]],
  ])("%s", (text, found) => expect(pieces(text)).toEqual(found));
});

test("each entry of the list says why, stands once, and would be refused without it", () => {
  const words = ALLOWED_NUMERALS.map((entry) => entry.words.toLowerCase());
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  for (const { words: phrase, reason } of ALLOWED_NUMERALS) {
    expect(reason.length, phrase).toBeGreaterThan(10);
    expect(pieces(phrase), phrase).toEqual([]);
    expect(unboundNumerals(phrase, []), phrase).not.toEqual([]);
  }
});

const SAFE = [
  "日本は",
  "米国の",
  "地域と共に",
  "、",
  "。",
  "Japan ",
  "and ",
  "towns ",
  "一層",
  "統一",
  "G7 ",
];
const NUMERALS = [
  ...["3", "１２", "1,200", "4.5", "二十", "千二百", "万", "億", "〇", "②", "Ⅲ", "弐"],
  ...["first", "seven", "two million", "thirds", "twice", "dozen", "III", "半数", "ひとつ"],
];
const bound: fc.Arbitrary<TextPiece> = fc.record({
  kind: fc.constantFrom("figure" as const, "day" as const),
  letter: fc.constantFrom(...FIGURE_LETTERS),
});
const safe = fc
  .constantFrom(...SAFE)
  .map((text): TextPiece => ({ kind: "words", text: ` ${text} ` }));
const wording = fc.array(fc.oneof(bound, safe), { maxLength: 12 }).map(wordingOf);

test("text of safe words and letters holds no numeral, and with one put anywhere it does", () => {
  fc.assert(
    fc.property(wording, wording, fc.constantFrom(...NUMERALS), (before, after, numeral) => {
      expect(unboundNumerals(before + after)).toEqual([]);
      const text = `${before} ${numeral} ${after}`;
      const found = unboundNumerals(text);
      expect(found.map(({ piece }) => piece)).toEqual([numeral]);
      expect(text.slice(found[0]?.at ?? 0).startsWith(numeral)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("a wording is written by its pieces, whatever was typed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("{", "}", "A", "Ｂ", ":", "day", "本", "｛", "｝") }),
      (typed) => {
        const once = wordingOf(piecesOf(typed));
        expect(wordingOf(piecesOf(once))).toBe(once);
        expect(lettersIn(once)).toEqual(lettersIn(typed));
      },
    ),
    { numRuns: 2_000 },
  );
});

const fact: fc.Arbitrary<AreaFact> = fc
  .record({
    value: fc.integer({ min: 0, max: 90_000_000 }),
    qualifier: fc.constantFrom("exact" as const, "about" as const, "at-least" as const),
    asOf: fc.constantFrom("2019", "2020-04", "2021-04-26"),
  })
  .map(({ value, ...of }) => areaFact(String(value), of));

test("bound text re-renders exactly: the words as they are, each letter as the one writer says it", () => {
  fc.assert(
    fc.property(wording, fc.array(fact, { minLength: 12, maxLength: 12 }), (text, facts) => {
      const written = FIGURE_LETTERS.map((letter, at) => {
        const of = facts[at];
        if (of === undefined) throw new Error("A fact for each letter");
        return writtenFigure(letter, of);
      });
      for (const language of ["ja", "en"] as const) {
        const expected = piecesOf(text).map((piece) => {
          if (piece.kind === "words") return piece.text;
          const of = facts[FIGURE_LETTERS.indexOf(piece.letter)] ?? areaFact("0");
          if (piece.kind === "figure") return factFigure(of, language);
          return writtenFigure(piece.letter, of).day[language];
        });
        expect(saidText(text, written, language)).toBe(expected.join(""));
      }
    }),
    { numRuns: 1_000 },
  );
});

test("a text is parted into words and letters, and nothing empty between them", () => {
  const [a, day] = [
    { kind: "figure", letter: "A" } as const,
    { kind: "day", letter: "B" } as const,
  ];
  expect(piecesOf("{A}{B:day}")).toEqual([a, day]);
  expect(piecesOf("約{A}人")).toEqual([
    { kind: "words", text: "約" },
    a,
    { kind: "words", text: "人" },
  ]);
  expect(piecesOf("")).toEqual([]);
  expect(wordingOf([{ kind: "words", text: "約" }, a, day])).toBe("約{A}{B:day}");
});

test("a text with a letter that stands for nothing is not said at all", () => {
  expect(saidText("日本企業は{A}を雇用する。", [], "ja")).toBeNull();
});

describe("a wording is checked", () => {
  test.each([
    ["", [], { reason: "required" }],
    ["{A}を雇用する。", [], { reason: "unknown-letter", pieces: ["A"] }],
    ["{A}を雇用し、｛Ｂ｝に上る。", ["A"], { reason: "unknown-letter", pieces: ["B"] }],
    ["{A}を雇用する", ["A"], null],
    ["{N}を雇用する", ["A"], { reason: "stray-brace" }],
    ["{A}を雇用し{A}を", ["A"], null],
    ["{A}を雇用し、{", ["A"], { reason: "stray-brace" }],
    ["{A}と3社、3社", ["A"], { reason: "unbound", pieces: ["3"] }],
  ] as const)("%s", (text, letters, problem) =>
    expect(checkWording(text, letters)).toEqual(problem),
  );

  test("both languages say the same figures", () => {
    expect(figuresApart({ ja: "{A}と{B:day}", en: "{B} and {A}" })).toEqual([]);
    expect(figuresApart({ ja: "{A}", en: "{B}" })).toEqual(["A", "B"]);
  });
});
