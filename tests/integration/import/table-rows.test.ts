/** Cases A1, A17: separators are guessed, and what is no cell is never taken for an empty one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ENCODINGS } from "~/domain/import/table-format";
import { readPostedTable } from "~/import/posted-table";
import { guessSeparator } from "~/import/separator-guess";

const read = (text: string, more: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ text, ...more })) form.set(name, value);
  return readPostedTable(form, { again: false, maxRows: 3 });
};
const rowsOf = async (text: string, more = {}) => {
  const table = await read(text, more);
  return table.ok ? table.rows.map(({ cells }) => cells) : table.refusals;
};

test.each([
  ["a,b,c\n1,2,3", "comma"],
  ["a;b;c\n1,5;2;3", "semicolon"],
  ["a\tb\n1,5\t2;3", "tab"],
  ['"a;b;c;d",e\n1,2', "comma"],
  ["a,b\n1;2;3,4;5;6", "comma"],
  ["a;b, or c;d\n1;2;3\n4;5;6", "semicolon"],
  ["alone\n1", "comma"],
])("A17 %j is separated by a %s", (text, separator) => {
  expect(guessSeparator(text)).toBe(separator);
});

test("A17 a line sep= is honoured and no row; a choice goes before it", async () => {
  expect(await rowsOf("sep=;\r\na;b\r\n1,5;2")).toEqual([["1,5", "2"]]);
  expect(await rowsOf("sep=|\na|b\n1|2")).toEqual([["1", "2"]]);
  expect(await rowsOf("sep=,\na;b\n1;2", { separator: "semicolon" })).toEqual([["1", "2"]]);
  expect(await rowsOf("sep=#\na#b\n1#2")).toMatchObject([{ reason: "separator-unknown" }]);
});

test("A1 a row with fewer cells than its header, or text beyond it, is refused by its number", async () => {
  expect(await rowsOf("a,b,c\n1,2\n\n1,12,500,4\n1,,\n")).toMatchObject([
    { row: 2, reason: "cells-missing", cells: { found: 2, expected: 3 } },
    { row: 4, reason: "cells-beyond", cells: { found: 4, expected: 3 } },
  ]);
});

test("A1 empty cells beyond the header may stay, those within it are empty on purpose", async () => {
  expect(await rowsOf("a,b,,\n1,,,\n,2\n3,4,,,,")).toHaveLength(3);
  expect(await rowsOf("a\tb\tc\n1\t\t\n\n")).toEqual([["1", "", ""]]);
});

test.each([
  ['a,b\n1,"2', 2, "quote-not-closed"],
  ['a,b\n1,2\n1,2"3', 3, "quote-misplaced"],
  ['a,b\n"1"2,3', 2, "quote-misplaced"],
  [`a,b\n1,"${"x".repeat(250_000)}"`, 2, "row-too-long"],
  [`a,b\n${"1,".repeat(600)}`, 2, "row-too-long"],
  ["a,b", null, "no-rows"],
  ["a\n1\n2\n3\n4", null, "too-many-rows"],
  ["a,b\n1,\u0000", 2, "unreadable"],
])("%.20j is refused with its row", async (text, row, reason) => {
  expect(await rowsOf(text)).toMatchObject([{ row, reason }]);
});

test("line ends of every system, mixed, and quotation marks of inches copied from a spreadsheet", async () => {
  expect(await rowsOf("a,b\r1,2\r\n3,4\n5,6")).toEqual([
    ["1", "2"],
    ["3", "4"],
    ["5", "6"],
  ]);
  expect(await rowsOf('a\tb\n5" pipe\t2')).toEqual([['5" pipe', "2"]]);
});

test("whatever bytes are chosen, in whatever encoding, they are shown or refused", async () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const text = fc.string({ unit: fc.constantFrom(...'a花,;\t|"\r\n\u0000=sep'), maxLength: 60 });
  const sent = fc.oneof(
    bytes,
    text.map((of) => new TextEncoder().encode(of)),
  );
  await fc.assert(
    fc.asyncProperty(sent, fc.constantFrom("", ...ENCODINGS), async (file, encoding) => {
      const form = new FormData();
      form.set("file", new File([new Uint8Array(file)], "a"));
      form.set("encoding", encoding);
      const table = await readPostedTable(form, { again: false, maxRows: 3 });
      expect(table.ok || table.refusals.length > 0).toBe(true);
      expect(table.understood?.rows.length ?? 0).toBeLessThanOrEqual(5);
    }),
    { numRuns: 300 },
  );
});

test("what was sent is read again as it is now chosen; what was tampered with is asked for again", async () => {
  const form = new FormData();
  form.set("file", new File([Uint8Array.from([0x61, 0x0a, 0xcc, 0xbe, 0x0a])], "/tmp/a.csv"));
  const first = await readPostedTable(form, { again: false, maxRows: 3 });
  expect(first.understood).toMatchObject({ encoding: "euc-jp", fileName: "/tmp/a.csv" });
  const again = new FormData();
  again.set("packed", first.understood?.packed ?? "");
  again.set("fileName", "a.csv");
  again.set("encoding", "shift_jis");
  const second = await readPostedTable(again, { again: true, maxRows: 3 });
  expect(second.understood).toMatchObject({ encoding: "shift_jis", fileName: "a.csv" });
  expect(second.ok && second.rows[0]?.cells).toEqual(["ﾌｾ"]);
  again.set("packed", "!!!!");
  expect(await readPostedTable(again, { again: true, maxRows: 3 })).toMatchObject({
    understood: null,
    refusals: [{ reason: "file-lost" }],
  });
});
