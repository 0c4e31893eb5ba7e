/** What a column writes it reads again: P107 an export imports to no change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choiceColumn,
  flagColumn,
  listColumn,
  partialDayColumn,
  requiredColumn,
  textColumn,
  wholeColumn,
} from "~/domain/import/typed-columns";

const names: [string, string] = ["名", "Name"];
const list = listColumn("list", names, [
  requiredColumn(textColumn("first", names)),
  wholeColumn("second", names),
  textColumn("third", names),
]);

/** As texts are stored: trimmed, without what cannot be read. */
const stored = fc
  .array(fc.constantFrom("あ", "b", "|", "\\", "n", " ", "1", "\n", "「"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((letters) => letters.join("").trim())
  .filter((text) => text !== "");

describe("P107 cells", () => {
  test("of a list come back as they were, with bars, backslashes and line breaks in them", () => {
    const item = fc.record({
      first: stored,
      second: fc.option(fc.nat(), { nil: null }),
      third: fc.option(stored, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        expect(list.read(list.write(items))).toEqual({ ok: true, value: items });
      }),
    );
  });

  test.each([
    ["a | 1 | b | c", "list-too-wide"],
    [" | 1", "list-part-missing"],
    ["a | one", "number-malformed"],
  ])("of a list are refused: %s", (cell, reason) => {
    expect(list.read(cell)).toEqual({ ok: false, reason });
  });

  test.each([
    ["2026-03-19", "2026-03-19"],
    ["2026/03", "2026-03"],
    ["２０２６", "2026"],
    ["", null],
  ])("of a day as exact as known: %s", (cell, value) => {
    expect(partialDayColumn("on", names).read(cell)).toEqual({ ok: true, value });
  });

  test.each(["2026-02-30", "2026-3", "spring"])("of a day are refused: %s", (cell) => {
    expect(partialDayColumn("on", names).read(cell)).toEqual({
      ok: false,
      reason: "day-malformed",
    });
  });

  test("of a choice by code or by name, of a flag by any usual sign", () => {
    const choice = choiceColumn("choice", names, ["about"], { 約: "about" });
    expect(["about", "約", " ＡＢＯＵＴ "].map((cell) => choice.read(cell))).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, value: "about" })),
    );
    const flag = flagColumn("flag", names);
    expect(["1", "はい", "0", ""].map((cell) => flag.read(cell))).toMatchObject([
      { value: true },
      { value: true },
      { value: false },
      { value: false },
    ]);
    expect(flag.read("perhaps")).toMatchObject({ ok: false });
  });
});
