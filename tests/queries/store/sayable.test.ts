/** What PostgreSQL takes as a text, wherever a parameter holds it. */
import { expect, test } from "vitest";
import { sayable, sayableJson } from "~db/postgres/sayable";

test.each([
  ["a\0b", "a\uFFFDb"],
  ["ab", "ab"],
  [
    ["a\0", 1, null],
    ["a\uFFFD", 1, null],
  ],
  [null, null],
  [0, 0],
])("%j becomes %j", (given, taken) => {
  expect(sayable(given)).toEqual(taken);
});

test("in JSON too; a text that names it in letters, or JSON within, stays as it is", () => {
  const lists = [["a\0", "\\u0000", JSON.stringify(["b\0"]), 1, null]];
  const [[first, ...others] = []] = JSON.parse(sayableJson(lists));
  expect(first).toBe("a\uFFFD");
  expect(others).toEqual(lists[0]?.slice(1));
});
