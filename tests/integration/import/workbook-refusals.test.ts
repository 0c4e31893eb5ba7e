/** Issue 9, Bad input: bombs, macros, passwords and damaged workbooks are refused by name, before they fill memory. */
import { randomBytes } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { TableRefused } from "~/domain/import/table-refused";
import { sharedTexts } from "~/import/workbook/shared-texts";
import { verdictOf } from "../../support/brought-file";
import { madeWorkbook, PLAIN_TYPE, plainRows, sheetXml } from "../../support/made-workbook";

const rows = plainRows([
  ["甲", "乙"],
  ["あ", 1],
]);
const SHEET = "xl/worksheets/sheet1.xml";
/** What no packer makes smaller than a half, in letters of XML. */
const letters = (length: number) => randomBytes(length).toString("hex").slice(0, length);
const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const manyParts = Object.fromEntries(
  Array.from({ length: 2_001 }, (_, at) => [`xl/x/${at}.xml`, "x"]),
);
const loosely = Object.fromEntries(
  Array.from({ length: 140 }, (_, at) => [`xl/x/${at}.xml`, strToU8(letters(40_000))]),
);
const laughs =
  '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
const xml = (type: string) => PLAIN_TYPE.replace(/vnd.*$/, type);

test.each<[string, () => Uint8Array, string]>([
  ["2,001 parts", () => madeWorkbook({ rows, more: manyParts, level: 0 }), "workbook-too-large"],
  [
    "a part packed a thousand times over",
    () => madeWorkbook({ rows: rows + " ".repeat(2_000_000) }),
    "workbook-too-large",
  ],
  [
    "400 MB in many parts, none packed tightly",
    () => withSize(madeWorkbook({ rows, more: loosely }), "xl/x/", 3_000_000),
    "workbook-too-large",
  ],
  [
    "a part that unpacks to more than it says",
    () => withSize(madeWorkbook({ rows: rows + " ".repeat(900_000) }), SHEET, 500),
    "workbook-too-large",
  ],
  [
    "a part that unpacks to less than it says",
    () => withSize(madeWorkbook({ rows }), SHEET, 5_000),
    "workbook-malformed",
  ],
  [
    "a megabyte of one text",
    () => madeWorkbook({ rows: rows + cell(letters(1_100_000)) }),
    "workbook-too-large",
  ],
  [
    "a megabyte of one attribute",
    () => madeWorkbook({ rows: `${rows}<row r="${letters(1_100_000)}"/>` }),
    "workbook-too-large",
  ],
  [
    "a declaration whose entities grow",
    () => madeWorkbook({ rows, more: { "xl/sharedStrings.xml": laughs } }),
    "workbook-doctype",
  ],
  ["macros", () => madeWorkbook({ rows, more: { "xl/vbaProject.bin": "x" } }), "workbook-macros"],
  [
    "macros of before 1997",
    () => madeWorkbook({ rows, more: { "xl/macrosheets/sheet1.xml": "<x/>" } }),
    "workbook-macros",
  ],
  [
    "a type with macros",
    () => madeWorkbook({ rows, type: xml("vnd.ms-excel.sheet.macroEnabled.main+xml") }),
    "workbook-macros",
  ],
  ["a password on its parts", () => encrypted(madeWorkbook({ rows })), "workbook-encrypted"],
  [
    "one part twice",
    () =>
      renamed(
        madeWorkbook({ rows, more: { "xl/worksheets/sheet9.xml": "<x/>" } }),
        "sheet9",
        "sheet1",
      ),
    "workbook-malformed",
  ],
  ["half of it", () => madeWorkbook({ rows }).subarray(0, 900), "workbook-malformed"],
  ["bytes changed in it", () => damaged(madeWorkbook({ rows })), "workbook-malformed"],
  [
    "tags that do not match",
    () => madeWorkbook({ sheets: [{ name: "一覧", xml: sheetXml("<row><c></row>") }] }),
    "workbook-malformed",
  ],
  [
    "a text that is not there",
    () => madeWorkbook({ rows: `${rows}<row r="3"><c t="s"><v>7</v></c></row>` }),
    "workbook-malformed",
  ],
  [
    "a row of no number",
    () => madeWorkbook({ rows: '<row r="x"><c><v>7</v></c></row>' }),
    "workbook-malformed",
  ],
  [
    "a document",
    () => madeWorkbook({ rows, type: xml("vnd.openxmlformats-officedocument.wordprocessingml.x") }),
    "file-not-table",
  ],
  ["an archive of something else", () => zipSync({ "a.txt": strToU8("a,b") }), "file-not-table"],
  [
    "a binary workbook",
    () => madeWorkbook({ rows, type: xml("vnd.ms-excel.sheet.binary.main") }),
    "file-not-table",
  ],
  ["a workbook of before 2007", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "workbook-old"],
])("%s is refused", async (_what, make, reason) => {
  expect(await verdictOf(make())).toMatchObject({ ok: false, reason });
});

test("a text too long and a column too far are refused with row and column", async () => {
  const long = madeWorkbook({
    rows: `${rows}<row r="5"><c r="C5" t="inlineStr"><is><t>${"x".repeat(32_768)}</t></is></c></row>`,
  });
  expect(await verdictOf(long)).toMatchObject({
    ...{
      reason: "cell-too-long",
      refusal: { row: 5, column: "C" },
      seen: { header: ["甲", "乙"] },
    },
  });
  const far = madeWorkbook({ rows: `${rows}<row r="4"><c r="SS4"><v>1</v></c></row>` });
  expect(await verdictOf(far)).toMatchObject({
    ...{ reason: "too-many-columns", refusal: { row: 4, column: "SS" } },
  });
  const coloured = madeWorkbook({ rows: `${rows}<row r="4"><c r="XFD4" s="3"/></row>` });
  expect(await verdictOf(coloured)).toMatchObject({ ok: true, value: { rowCount: 1 } });
  const longest = madeWorkbook({ rows: `${rows}${cell("_x000D_".repeat(32_767))}` });
  expect(await verdictOf(longest)).toMatchObject({ ok: true });
});

test("64 million characters that cells share are too many", async () => {
  async function* chunks() {
    yield strToU8("<sst>");
    const text = strToU8(`<si><t>${"あ".repeat(10_000)}</t></si>`);
    for (let at = 0; at < 6_500; at++) yield text;
  }
  const refusal = await sharedTexts(chunks()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(TableRefused);
  expect(refusal).toMatchObject({ refusal: { reason: "workbook-too-large" } });
});

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** Changes the headers of the parts whose name begins so. */
function patched(
  bytes: Uint8Array,
  name: string,
  change: (header: DataView, isLocal: boolean) => void,
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const text = Buffer.from(copy).toString("latin1");
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    for (const [length, sign] of [
      [30, LOCAL],
      [46, CENTRAL],
    ] as const) {
      if (at < length) continue;
      const header = new DataView(copy.buffer, at - length, length);
      if (header.getUint32(0, true) === sign) change(header, sign === LOCAL);
    }
  return copy;
}

const withSize = (bytes: Uint8Array, name: string, size: number): Uint8Array =>
  patched(bytes, name, (header, isLocal) => header.setUint32(isLocal ? 22 : 24, size, true));

const encrypted = (bytes: Uint8Array): Uint8Array =>
  patched(bytes, SHEET, (header, isLocal) => header.setUint16(isLocal ? 6 : 8, 1, true));

const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");

/** In the middle of the packed sheet. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(SHEET) + SHEET.length;
  return Buffer.concat([copy.subarray(0, at), Buffer.alloc(40, 0xff), copy.subarray(at + 40)]);
}
