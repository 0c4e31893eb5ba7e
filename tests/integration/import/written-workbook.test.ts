/** Issue 9, 3.3: a workbook of ours has the same bytes whenever and wherever it is made, and is read back as it was. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { longWorkbook } from "~/reports/long-workbook";
import { workbook } from "~/reports/workbook";
import { readFile } from "../../support/brought-file";

/** As programs show a figure: to fifteen digits. */
const shown = (figure: number | string) =>
  Number(figure)
    .toPrecision(15)
    .replace(/^-(?=[0.]+$)/, "");

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const SHEETS = [
  {
    name: "行事",
    rows: [
      ["名称", "人数"],
      ["桜まつり", 120],
      ["", null],
      ["=1+1", -0.5],
    ],
  },
  { name: "行事", rows: [["a"]] },
];

test("the same rows are the same bytes in two processes, in two time zones", () => {
  const program = `
    import { createHash } from "node:crypto";
    import { workbook } from "./app/reports/workbook.ts";
    const bytes = workbook(${JSON.stringify(SHEETS)});
    process.stdout.write(createHash("sha256").update(bytes).digest("hex"));`;
  const made = ["Asia/Tokyo", "America/Los_Angeles"].map((zone) =>
    execFileSync(process.execPath, ["--import=tsx", "--input-type=module", "-e", program], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    }),
  );
  expect(made).toEqual([hashOf(workbook(SHEETS)), hashOf(workbook(SHEETS))]);
});

test("every text and every figure is read where it was written", async () => {
  const hard = fc.constantFrom(
    ..."_x0041_ \u0000\u0001\u007f\u0085\ufffe<>&\"'\t=１花😀",
    "_x0041_",
    "_x000D_",
  );
  const text = fc.oneof(fc.string({ unit: hard, maxLength: 20 }), fc.string({ unit: "grapheme" }));
  const figure = fc.oneof(fc.integer(), fc.double({ noDefaultInfinity: true, noNaN: true }));
  const cell = fc.oneof(text, figure, fc.constant(null));
  // A first column of its own, so that no row is empty, a note or a total.
  const row = fc.tuple(fc.constant("row"), cell, cell, fc.constant("end"));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const read = await readFile(
        workbook([{ name: "表", rows: [["a", "b", "c", "d"], ...rows] }]),
      );
      const written = rows.map((cells) =>
        cells.map((of) => (typeof of === "number" ? shown(of) : (of ?? ""))),
      );
      const back = read.rows.map(({ cells }, at) =>
        cells.map((of, column) => (typeof rows[at]?.[column] === "number" ? shown(of) : of)),
      );
      expect(back).toEqual(written);
    }),
    { numRuns: 150 },
  );
});

test("half a character becomes the mark of one, and what is too long is cut between characters", async () => {
  const rows = [
    ["a", "b"],
    ["x", `${"あ".repeat(32_766)}😀`],
    ["y", "\ud83d!"],
  ];
  const read = await readFile(workbook([{ name: "表", rows }]));
  expect(read.rows[0]?.cells[1]).toBe("あ".repeat(32_766));
  expect(read.rows[1]).toMatchObject({ cells: ["y", "\ufffd!"], problem: "unreadable" });
});

test("names of sheets are such as programs take, and no two alike", async () => {
  const sheets = ["州/件数", "", "A", "a", "長".repeat(40)].map((name) => ({
    name,
    rows: [["x"], [1]],
  }));
  const { file } = await readFile(workbook(sheets));
  expect(file.sheets.map(({ name }) => name)).toEqual([
    ...["州 件数", "Sheet2", "A", "Sheet4", "長".repeat(31)],
  ]);
});

/** As an export brings them: so many rows at a time. */
async function* inParts(rows: readonly (readonly string[])[], size: number) {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

test("a table that comes some rows at a time has the bytes of one that is there, as long as it is short", async () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`行${at}`, "", "=1+1", "花\u{20bb7}"]);
  for (const size of [1, 7, 300])
    expect(await longWorkbook("1", inParts(rows, size))).toEqual(workbook([{ name: "1", rows }]));
});

test("a long table is the same bytes however it comes, and is read back row for row", async () => {
  const rows = Array.from({ length: 9_000 }, (_, at) => [
    ...[
      `行${at}`,
      `在シカゴ総領事館の取組 ${at * 7_919}`,
      "約50名 <&>",
      "x".repeat(at % 90),
      "end",
    ],
  ]);
  const table = [["a", "b", "c", "d", "e"], ...rows];
  const [bytes, again] = [
    await longWorkbook("1", inParts(table, 500)),
    await longWorkbook("1", inParts(table, 37)),
  ];
  expect(hashOf(bytes)).toBe(hashOf(again));
  const read = await readFile(bytes);
  expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
  const parts = Object.values(unzipSync(bytes));
  const whole = Object.values(unzipSync(workbook([{ name: "1", rows: table }])));
  expect(parts.map(hashOf)).toEqual(whole.map(hashOf));
});
