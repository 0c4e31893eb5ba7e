/** Case A7, A8: words of two characters, so that any part of a Japanese text is found, and whole words of other scripts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "~/domain/value/search-text";
import { askedPhrases, asksNothing, indexedWords } from "~/domain/value/search-words";

test.each([
  ["自動車", "自動 動車 車"],
  ["US雇用4.0", "us 雇用 用 4 0"],
  ["「体験」まつり", "体験 験 まつ つり り"],
  ["Kāneʻohe, HI", "kaneohe hi"],
  ["★秋★…", "★ 秋 ★"],
  ["…%", ""],
])("%s is indexed as %s", (text, words) => {
  expect(indexedWords(text).join(" ")).toBe(words);
});

test.each([
  ["雇用", [{ words: ["雇用"], begins: false }]],
  ["州", [{ words: ["州"], begins: true }]],
  ["4.0", [{ words: ["4", "0"], begins: true }]],
  ["雇用US", [{ words: ["雇用", "用", "us"], begins: true }]],
  [
    "まつり  kent",
    [
      { words: ["まつ", "つり"], begins: false },
      { words: ["kent"], begins: true },
    ],
  ],
  ["％ ( ”", []],
])("%s asks for %j", (q, phrases) => {
  expect(askedPhrases(q)).toEqual(phrases);
  expect(asksNothing(q)).toBe(phrases.length === 0);
});

/** As an index answers: each phrase somewhere, its words in a row. */
function finds(text: string, q: string): boolean {
  const words = indexedWords(text);
  return askedPhrases(q).every(({ words: asked, begins }) =>
    words.some((_, at) =>
      asked.every((word, next) => {
        const here = words[at + next] ?? "";
        return begins && next === asked.length - 1 ? here.startsWith(word) : here === word;
      }),
    ),
  );
}

const character = fc.constantFrom(...[..."日米自動車ガーらッ々髙〜 a4.・（ß"]);

test("A7 every part of a Japanese text finds it, and what is not in it does not", () => {
  const japanese = fc.constantFrom(...[..."日米自動車がーらっ々高"]);
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 20 }),
      fc.array(japanese, { minLength: 1, maxLength: 4 }),
      (text, part) => {
        const folded = fold(text.join(""));
        expect(finds(text.join(""), part.join(""))).toBe(folded.includes(fold(part.join(""))));
      },
    ),
    { numRuns: 2000 },
  );
});

test("A7 a part that begins with a word and ends with it is found in its text", () => {
  fc.assert(
    fc.property(fc.array(character), fc.nat(), fc.nat(), (characters, from, length) => {
      const parts = fold(characters.join("")).split(" ");
      const part = parts
        .slice(from % parts.length)
        .slice(0, 1 + (length % 3))
        .join(" ");
      expect(finds(characters.join(""), part)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
