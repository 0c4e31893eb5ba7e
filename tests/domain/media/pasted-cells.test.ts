/** C11: cells of a spreadsheet are pasted into the grid of a media plan. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isTable, placeCells, readPastedCells } from "~/domain/media/pasted-cells";

test.each([
  ["WISH-TV", [["WISH-TV"]]],
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\t\n\tb",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ['"He said ""go"""\t"two\nlines"', [['He said "go"', "two lines"]]],
  ['7" screen\tx', [['7" screen', "x"]]],
  ['"open\tx', [['"open', "x"]]],
  ["", [[""]]],
])("%j", (text, cells) => {
  expect(readPastedCells(text)).toEqual(cells);
});

test("what a spreadsheet writes is read as it was", () => {
  const cell = fc.stringMatching(/^[a-z"\t,約0-9]{0,6}$/).map((text) => text.trim());
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  const written = (text: string) => (/["\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(written).join("\t")).join("\n");
      expect(readPastedCells(`${text}\n`)).toEqual(rows);
    }),
  );
});

test("one cell alone is typing", () => {
  expect([isTable([["a"]]), isTable([["a", "b"]]), isTable([["a"], ["b"]])]).toEqual([
    false,
    true,
    true,
  ]);
});

test("cells stand to the right of and below the box, and what does not fit is counted", () => {
  const grid = { boxes: ["outlet", "first", "last"] as const, maxRows: 3 };
  const cells = [
    ["1", "2", "3"],
    ["4", "5", ""],
    ["6", "7", ""],
  ];
  expect(placeCells(cells, { row: 1, box: "first" }, grid)).toEqual({
    placed: [
      { row: 1, box: "first", text: "1" },
      { row: 1, box: "last", text: "2" },
      { row: 2, box: "first", text: "4" },
      { row: 2, box: "last", text: "5" },
    ],
    // The third column, and the row beyond the last; an empty cell is no loss.
    leftOut: 3,
  });
});
