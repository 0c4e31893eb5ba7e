import { expect, test } from "vitest";
import { idOf } from "~/domain/value/id-of";

test.each([
  ["12", 12],
  ["999999999999999", 999_999_999_999_999],
])("%s is an id", (text, id) => {
  expect(idOf(text)).toBe(id);
});

test.each([null, undefined, "", "0", "-1", "1.5", "1e3", "0x10", " 1", "１２", "9".repeat(16)])(
  "%j is nobody's id",
  (text) => {
    expect(idOf(text)).toBeNull();
  },
);
