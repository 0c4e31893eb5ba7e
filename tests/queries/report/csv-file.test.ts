/** Files for spreadsheets: what is written stands there as it is, runs as nothing, and comes back the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvAnswer } from "~/http/csv-answer.server";
import { strictText } from "~/import/decoded-text";
import { delimitedRows } from "~/import/delimited-rows";
import { type CsvCell, csvFile } from "~/reports/report/csv-file";

/** The line of one cell, without byte-order mark and line end. */
const lineOf = (cell: CsvCell) => csvFile([[cell]]).slice(1, -2);

test("a file begins with a byte-order mark and ends every line as on Windows", () => {
  const rows = [
    ["name", "events"],
    ["花見", 3],
  ];
  expect(csvFile(rows)).toBe("\uFEFFname,events\r\n花見,3\r\n");
});

test.each<[CsvCell, string]>([
  [-3, "-3"],
  [0, "0"],
  [1_234_567, "1234567"],
  [0.5, "0.5"],
  [true, "true"],
  [false, "false"],
  [null, ""],
  ["", ""],
  ["a,b", '"a,b"'],
  ['"a"', '"""a"""'],
  ["a\nb", '"a\nb"'],
  ["a\rb", '"a\rb"'],
  ["O'Hare", `"O'Hare"`],
  [" 3-4 ", " 3-4 "],
])("%j is written %s", (cell, written) => {
  expect(lineOf(cell)).toBe(written);
});

test.each(["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−"])(
  "a text that begins with %j stands behind an apostrophe, and behind one more than its own",
  (sign) => {
    expect(lineOf(`${sign}1`)).toBe(`"'${sign}1"`);
    expect(lineOf(`'${sign}1`)).toBe(`"''${sign}1"`);
    expect(lineOf(`''${sign}1`)).toBe(`"'''${sign}1"`);
    expect(lineOf(`1${sign}`)).not.toContain("'");
  },
);

test("a quoted word has its own apostrophes and no other", () => {
  expect(lineOf("'quoted'")).toBe(`"'quoted'"`);
});

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...`'=+-@\t\r\n＝＋－＠−",;a花 \uFEFF`) }),
  fc.string({ unit: "binary" }),
);

test("whatever is written into a file is read from it again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), async (rows) => {
      const numbered = rows.map((cells, at) => [String(at), ...cells]);
      const bytes = new TextEncoder().encode(csvFile([["row", "one", "other"], ...numbered]));
      const text = strictText(bytes, "utf-8") ?? "";
      const table = await delimitedRows(text, { separator: "comma", most: 10 });
      expect(table.broken).toBeNull();
      expect(table.rows.slice(1).map(({ cells }) => cells)).toEqual(numbered);
    }),
    { numRuns: 1_000 },
  );
});

test("an answer sends only what was written so", () => {
  // @ts-expect-error A text of one's own is no file.
  expect(csvAnswer("totals.csv", "=1").headers.get("Content-Type")).toMatch(/^text\/csv/);
  expect(csvAnswer("totals.csv", csvFile([["=1"]])).status).toBe(200);
});
