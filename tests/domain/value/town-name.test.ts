/** What towns are called in each language, and how people type their Japanese names. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTownName } from "~/domain/place/typed-town-name";
import { townInState, townName, withJapaneseTowns } from "~/domain/value/town-name";

const COLUMBUS = { placeName: "Columbus", placeNameJa: "コロンバス" };
const AUBURN = { placeName: "Auburn", placeNameJa: null };

test("a town is called by its Japanese name in Japanese, and as in English where it has none", () => {
  expect([townName(COLUMBUS, "ja"), townName(COLUMBUS, "en")]).toEqual(["コロンバス", "Columbus"]);
  expect([townName(AUBURN, "ja"), townName(AUBURN, "en")]).toEqual(["Auburn", "Auburn"]);
});

test("with its state it reads as an address does; the capital is its own district", () => {
  expect(townInState("コロンバス", "インディアナ州", ["IN"], "ja")).toBe(
    "インディアナ州コロンバス",
  );
  expect(townInState("Columbus", "Indiana", ["IN"], "en")).toBe("Columbus, Indiana");
  expect(townInState("ワシントンDC", "コロンビア特別区（ワシントンDC）", ["DC"], "ja")).toBe(
    "ワシントンDC",
  );
});

describe("titles of copies", () => {
  test.each([
    ["日本文化紹介デー（Columbus）", "日本文化紹介デー（コロンバス）"],
    ["Columbusの桜まつり in Columbus", "コロンバスの桜まつり in コロンバス"],
    ["Columbusville訪問", "Columbusville訪問"],
    ["Auburn訪問", "Auburn訪問"],
  ])("%s becomes %s", (title, told) => {
    expect(withJapaneseTowns(title, [COLUMBUS, AUBURN])).toBe(told);
  });

  test("a name is taken as it stands, whatever signs it has", () => {
    const odd = { placeName: "St. Paul (East+)", placeNameJa: "東セントポール" };
    expect(withJapaneseTowns("St. Paul (East+)訪問", [odd])).toBe("東セントポール訪問");
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (placeName) => {
        withJapaneseTowns("題名", [{ placeName, placeNameJa: "町" }]);
      }),
    );
  });
});

test.each([
  [" コロンバス ", { ok: true, value: "コロンバス" }],
  ["セント　ルイス", { ok: true, value: "セント ルイス" }],
  ["", { ok: false, reason: "name-missing" }],
  ["Columbus", { ok: false, reason: "not-japanese" }],
  ["コロンバス\u0000", { ok: false, reason: "unreadable" }],
  ["ア".repeat(41), { ok: false, reason: "too-long" }],
])("the Japanese name %j", (typed, read) => {
  expect(parseTownName(typed)).toEqual(read);
});
