/** Issue 9, Bad input, and case A18: files of text of any size are read to their end or refused by row. */
import { appendFileSync, truncateSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Encoding } from "~/domain/import/table-format";
import { NO_CHOICE } from "~/domain/import/understood-file";
import { fileParts } from "~/import/file-parts";
import { readFile, verdictIn, verdictOf, withFile } from "../../support/brought-file";
import { encoded, tableFiles } from "../../support/table-files";

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** 40,000 rows of 20 bytes, so that a file is longer than what its encoding is guessed from. */
const LONG = `a,b\n${"1234567890123,Plant\n".repeat(40_000)}`;

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "file-empty"],
  ["blank lines", "\n\n , \n", "no-rows"],
  ["a PDF", "%PDF-1.7\n1 0 obj\n", "file-not-table"],
  ["a picture", bytesOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "file-not-table"],
  ["a page of the web named .xls", '\ufeff<html xmlns:x="…"><table><tr>', "file-not-table"],
  [
    "bytes of a program",
    bytesOf("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0"),
    "file-not-table",
  ],
  ["a separator of no table", "sep=#\na#b\n1#2", "separator-unknown"],
])("%s is refused", async (_what, content, reason) => {
  expect(await verdictOf(content)).toMatchObject({ ok: false, reason });
});

test.each<[string, string | Uint8Array, object, string, number]>([
  ["half a file, cut in a quoted cell", 'a,b\n1,2\n3,"four', {}, "quote-not-closed", 3],
  ["a quotation mark within a cell", 'a,b\n1,2\n3,4"5\n', {}, "quote-misplaced", 3],
  ["a row without end", `a,b\n1,2\n${"x".repeat(300_000)}`, {}, "row-too-long", 3],
  ["513 columns", `a,b\n${"1,".repeat(512)}1\n`, {}, "too-many-columns", 2],
  [
    "the wrong encoding",
    encoded("州,件数\nケンタッキー,1\n", "shift_jis"),
    { encoding: "utf-8" },
    "encoding-does-not-fit",
    1,
  ],
  [
    "a byte of no encoding far down",
    bytesOf(`${LONG}\xff\xfe\xfd,x\n`),
    { encoding: "utf-8" },
    "encoding-does-not-fit",
    40_002,
  ],
])("%s is refused with its row", async (_what, content, choice, reason, row) => {
  expect(await verdictOf(content, choice)).toMatchObject({ reason, refusal: { row } });
});

test("a byte that does not fit is told by its row, whatever letters stand before it", async () => {
  const text = `番,名\n${"1,ケンタッキー州ルイビル市の桜まつり\n".repeat(4_000)}`;
  for (const encoding of ["utf-8", "shift_jis", "euc-jp"] as const) {
    const bytes = Buffer.concat([encoded(text, encoding), bytesOf("2,\xff\xff\n"), bytesOf(LONG)]);
    const verdict = await verdictOf(bytes, { encoding });
    expect(verdict).toMatchObject({ reason: "encoding-does-not-fit", refusal: { row: 4_002 } });
  }
});

test("what was understood before it broke off is shown, so that another choice can be made", async () => {
  const verdict = await verdictOf(`題名\n州,件数\nKY,1\n"IN,2`);
  expect(verdict).toMatchObject({
    ...{ ok: false, seen: { headerRow: 2, header: ["州", "件数"], encoding: "utf-8" } },
  });
});

const LETTERS: Record<string, Encoding> = {
  ケンタッキー州の桜まつり: "shift_jis",
  ケンタッキー州のさくらまつり: "euc-jp",
  "San José’s Café": "windows-1252",
  "髙﨑製作所㈱①": "utf-8",
};

test("the encoding is guessed from the first line that tells it, however far down", async () => {
  for (const [text, encoding] of Object.entries(LETTERS)) {
    const bytes = Buffer.concat([bytesOf(LONG), encoded(`1,${text}\n`, encoding)]);
    const { file, rows } = await readFile(bytes);
    expect(file.encoding).toBe(encoding);
    expect(rows.at(-1)).toMatchObject({ number: 40_002, cells: ["1", text] });
  }
});

test("letters cut between two pieces of a file are whole", async () => {
  const text = `番,名\n${"1,ケンタッキー州ルイビル市の桜まつり\n".repeat(4_000)}`;
  for (const encoding of [
    "utf-8",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "utf-16le",
    "utf-16be",
  ] as const) {
    const { file, rows } = await readFile(encoded(text, encoding));
    expect([file.encoding, rows.length]).toEqual([encoding, 4_000]);
    expect(new Set(rows.map(({ cells }) => cells.join()))).toEqual(
      new Set(["1,ケンタッキー州ルイビル市の桜まつり"]),
    );
  }
});

test("A18 files of seven encodings are read as by the form", async () => {
  const files = tableFiles().filter((_, at) => at % 20 === 0);
  let right = 0;
  for (const { bytes, encoding } of files) {
    const verdict = await verdictOf(bytes);
    const read = verdict.ok ? verdict.value : verdict.seen;
    if (read?.encoding === encoding) right += 1;
  }
  expect(right / files.length).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ["a title without any", "行事一覧\n\n州\t件数\t備考\nKY\t1\tx\n", "tab"],
  ["a title with another", "行事一覧, 2026\n州;件数;備考\nKY;1,5;x\nIN;2,5;y\n", "semicolon"],
  ["a line sep=", "sep=;\n州;件数\nKY;1\n", "semicolon"],
])("the separator is found below %s", async (_what, text, separator) => {
  const { file } = await readFile(text);
  expect(file).toMatchObject({ separator, header: expect.arrayContaining(["州", "件数"]) });
});

test("the apostrophe with which our files stop a formula is taken off", async () => {
  const { rows } = await readFile("a,b\n'=1+1,'quoted\n");
  expect(rows[0]?.cells).toEqual(["=1+1", "'quoted"]);
});

test("over 64 MB, or changed while it is read, is refused", async () => {
  await withFile("a,b\n1,2\n", async (path) => {
    truncateSync(path, 64_000_001);
    expect(await verdictIn(fileParts(path, NO_CHOICE, 9))).toMatchObject({
      reason: "file-too-large",
    });
  });
  await withFile(LONG, async (path) => {
    const parts = fileParts(path, { ...NO_CHOICE, headerRow: 1, headerRows: 1 }, 200_000);
    expect((await parts.next()).value).toHaveProperty("layout");
    appendFileSync(path, "9,9\n");
    expect(await verdictIn(parts)).toMatchObject({ reason: "file-changed" });
  });
});

test("whatever bytes are brought are understood or refused, and understood twice alike", async () => {
  const sign = fc.constantFrom(...'a花1,;\t|"\r\n\u0000=sep注計');
  const text = fc.string({ unit: sign, maxLength: 80 }).map((of) => Buffer.from(of));
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), text);
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const verdict = await verdictOf(content);
      if (!verdict.ok) {
        expect(verdict.refusal.reason).toBe(verdict.reason);
        return;
      }
      const { file, rows } = await readFile(content);
      expect(file).toEqual(verdict.value);
      const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
      expect(file.kinds).toEqual({
        data: count("data"),
        note: count("note"),
        total: count("total"),
      });
      for (const { cells, kind, problem } of rows)
        if (kind === "data" && problem === undefined)
          expect(cells).toHaveLength(file.header.length);
    }),
    { numRuns: 200 },
  );
});
