/** Lines as Japanese is broken, within their width, without a character lost. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "~/reports/paper/break-lines";
import { printable } from "~/reports/paper/printable";

/** A character of Latin script is half as wide as one of Japanese. */
const measure = (text: string) =>
  [...text].reduce((width, sign) => width + (/[ -~]/.test(sign) ? 0.5 : 1), 0);

test.each([
  ["取組の実績である。", 8, ["取組の実績であ", "る。"]],
  ["在シカゴ総「領事館」", 6, ["在シカゴ総", "「領事館」"]],
  ["計277件である", 3, ["計277", "件であ", "る"]],
  ["Words of English stay whole", 6, ["Words of", "English stay", "whole"]],
  ["Rancho Cucamonga、加州", 8, ["Rancho", "Cucamonga、加州"]],
  ["一行目\n二行目", 10, ["一行目", "二行目"]],
  ["", 10, [""]],
])("%s in %i", (text, width, lines) => {
  expect(breakLines(text, width, measure)).toEqual(lines);
});

test("no line begins with 、 or ends with 「, none is wider, nothing is lost", () => {
  const sign = fc.constantFrom(..."在日総領事館一二三。、「」（）ーっab1,2. ");
  fc.assert(
    fc.property(
      fc.string({ unit: sign, maxLength: 80 }),
      fc.integer({ min: 8, max: 20 }),
      (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 500 },
  );
});

test("a lone mark is never first on a line of ordinary text", () => {
  const word = fc.constantFrom(
    "取組",
    "実績、",
    "「総領事館」",
    "州・地域",
    "件。",
    "（注）",
    "277",
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.integer({ min: 10, max: 30 }),
      (words, width) => {
        const lines = breakLines(words.join(""), width, measure);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）・]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      },
    ),
    { numRuns: 500 },
  );
});

test("what the font lacks becomes 〓, what has no shape goes, and no mark turns the text", () => {
  const covers = (code: number) => code < 0x600 || (code > 0x3000 && code < 0xa000);
  expect(printable("a\u202eb\u0000c\u200d\ufe0fd\ne", covers)).toBe("abcd\ne");
  expect(printable("祭😀العر", covers)).toBe("祭〓〓〓〓〓");
  expect(printable("\ud83d!", covers)).toBe("〓!");
});
