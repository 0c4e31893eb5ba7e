import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText, isUnreadable } from "~/domain/value/typed-text";
import { groupDigits, parseWholeNumber } from "~/domain/value/whole-number";

test("text is trimmed, its newlines are one kind, its characters composed", () => {
  expect(cleanText("  一行目\r\n二行目\r三行目\u2028四　", { max: 100 })).toEqual({
    ok: true,
    value: "一行目\n二行目\n三行目\n四",
  });
  expect(cleanText("か\u3099", { max: 1 })).toEqual({ ok: true, value: "が" });
  expect(cleanText("a\tb", { max: 10 })).toEqual({ ok: true, value: "a\tb" });
  expect(cleanText("", { max: 10 })).toEqual({ ok: true, value: "" });
});

test.each([
  "a\u0000b",
  "\u0000",
  "a\ud800",
  "\udc00a",
  "a\u001b[0m",
  "a\u007fb",
  "a\u0085b",
  "a\uFFFD",
  "a\u202Eb",
])("%j holds what no person types and is refused", (text) => {
  expect(cleanText(text, { max: 100 })).toEqual({ ok: false, reason: "unreadable" });
});

test.each(["𠮷", "が", "葛\u{E0100}", "👩‍🌾", "👨‍👩‍👧‍👦", "🇯🇵", "e\u0323\u0302"])(
  "a limit counts %s as one character, as people do",
  (character) => {
    expect(cleanText(character.repeat(10), { max: 10 })).toMatchObject({ ok: true });
    expect(cleanText(character.repeat(11), { max: 10 })).toEqual({ ok: false, reason: "too-long" });
  },
);

test("any number of marks on one letter is no character", () => {
  const piled = `a${"\u0301".repeat(1_000)}`;
  expect(cleanText(piled, { max: 10 })).toEqual({ ok: false, reason: "too-long" });
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(" ", "\r", "\n", "\u2028", "\u3000", "か", "\u3099", "e", "\u0301", "👩‍🌾"),
      {},
    )
    .map((parts) => parts.join("")),
);
const characters = new Intl.Segmenter("ja", { granularity: "grapheme" });
const count = (text: string) => [...characters.segment(text)].length;

test("what is stored is composed, readable, never longer than typed, and stays as it is when it is saved again", () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const once = cleanText(typed, { max: 1_000 });
      if (!once.ok) return;
      expect(once.value).toBe(once.value.normalize("NFC").trim());
      expect(isUnreadable(once.value)).toBe(false);
      expect(count(once.value)).toBeLessThanOrEqual(count(typed));
      expect(cleanText(once.value, { max: 1_000 })).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test("a limit counts characters, not code units", () => {
  expect(cleanText("𠮷".repeat(10), { max: 10 })).toMatchObject({ ok: true });
  expect(cleanText("𠮷".repeat(11), { max: 10 })).toEqual({ ok: false, reason: "too-long" });
  expect(cleanText("あ".repeat(11), { max: 10 })).toEqual({ ok: false, reason: "too-long" });
  expect(cleanText("a".repeat(10_000_000), { max: 2000 })).toEqual({
    ok: false,
    reason: "too-long",
  });
});

test.each([
  ["12", 12],
  ["１２", 12],
  ["1,200", 1200],
  ["１，２００", 1200],
  [" 007 ", 7],
  ["0", 0],
  ["100000", 100_000],
])("the whole number %s is %i", (text, number) => {
  expect(parseWholeNumber(text, { max: 100_000 })).toEqual({ ok: true, value: number });
});

test.each([
  ["", "number-empty"],
  ["-1", "number-negative"],
  ["－１", "number-negative"],
  ["−1", "number-negative"],
  ["1.5", "number-fractional"],
  ["１．５", "number-fractional"],
  ["100001", "number-too-large"],
  ["9".repeat(400), "number-too-large"],
  ["1e3", "number-malformed"],
  ["0x1f", "number-malformed"],
  ["1,20", "number-malformed"],
  ["Infinity", "number-malformed"],
  ["12名", "number-malformed"],
  ["1 2", "number-malformed"],
])("the whole number %j is refused: %s", (text, reason) => {
  expect(parseWholeNumber(text, { max: 100_000 })).toEqual({ ok: false, reason });
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
  [33.3, "33.3"],
  [1234.5678, "1,234.5678"],
])("%d is grouped as %s", (number, text) => {
  expect(groupDigits(number)).toBe(text);
});
