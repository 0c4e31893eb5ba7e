/** Issue 9, 3.3: the cells of a workbook as programs write them become the text that a person sees. */
import { expect, test } from "vitest";
import { readFile, verdictOf } from "../../support/brought-file";
import { type MadeWorkbook, madeWorkbook, plainRows, sheetXml } from "../../support/made-workbook";

const HEADER = plainRows([["甲", "乙", "丙"]]);
/** The rows below a header of three columns, each cell given as XML without its place. */
async function cellsOf(cells: string, more: MadeWorkbook = {}): Promise<string[] | undefined> {
  const { rows } = await readFile(madeWorkbook({ rows: `${HEADER}<row>${cells}</row>`, ...more }));
  return rows[0]?.cells;
}
const figure = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const two = "<c><v>1</v></c><c><v>2</v></c>";

test.each([
  ["a built-in format", 1, 45000, "2023-03-15"],
  ["年月日", 2, 45000, "2023-03-15"],
  ["an era", 3, 45000, "2023-03-15"],
  ["a built-in era (57)", 6, 45000, "2023-03-15"],
  ["a moment", 8, 45000.5, "2023-03-15T12:00"],
  ["a moment at midnight", 8, 45000, "2023-03-15"],
  ["a day with hours that its format does not show", 1, 45000.5, "2023-03-15"],
  ["a month", 10, 45000, "2023-03"],
  ["a time", 9, 0.7708333333333334, "18:30"],
  ["hours beyond a day", 5, 1.5, "36:00"],
  ["heads", 4, 45000, "45000"],
  ["figures in colours, with days in quotation marks", 7, 45000, "45000"],
  ["an exponent", 11, 45000, "45000"],
  ["the first day", 1, 1, "1900-01-01"],
  ["the day after the one that never was", 1, 61, "1900-03-01"],
  ["what is no day", 1, -5, "-5"],
  ["beyond the year 9999", 1, 1e9, "1000000000"],
  ["the tail of arithmetic", 0, "0.30000000000000004", "0.3"],
  ["the longest way to write 1.1", 0, "1.1000000000000001", "1.1"],
  ["a large figure", 0, "1.5E+21", "1500000000000000000000"],
  ["a small figure", 0, "1.5E-7", "0.00000015"],
])("%s", async (_what, style, value, text) => {
  expect(await cellsOf(figure(value, style) + two)).toEqual([text, "1", "2"]);
});

test("days counted from 1904 are the same days", async () => {
  const cells = figure(45000 - 1462, 1) + figure(45000 - 1462, 3) + figure(0.5, 9);
  expect(await cellsOf(cells, { is1904: true })).toEqual(["2023-03-15", "2023-03-15", "12:00"]);
});

const TEXTS =
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><r><t>株式</t></r><r><t xml:space="preserve">会社 </t></r></si><si><t>行1_x000D_\n行2</t></si>';
const shared = (at: number) => `<c t="s"><v>${at}</v></c>`;

test("shared texts come without their readings, whole, with one kind of line end", async () => {
  expect(await cellsOf(shared(0) + shared(1) + shared(2), { texts: TEXTS })).toEqual([
    ...["東京", "株式会社 ", "行1\n行2"],
  ]);
});

test("texts within a cell, as rich text, with readings, escapes and what only looks like one", async () => {
  const inline = (xml: string) => `<c t="inlineStr"><is>${xml}</is></c>`;
  const rich = inline(
    '<r><t>リッチ</t></r><r><t>テキスト</t></r><rPh sb="0" eb="1"><t>ふり</t></rPh>',
  );
  const coded = inline("<t>_x005F_x0041_</t>");
  const entities = inline("<t>A&amp;B &#x65e5;<![CDATA[<本>]]></t>");
  expect(await cellsOf(rich + coded + entities)).toEqual([
    ...["リッチテキスト", "_x0041_", "A&B 日<本>"],
  ]);
});

test("a formula is the value that was kept, truth is a word, an error its sign, an ISO date itself", async () => {
  const cells = '<c><f>D4*2</f><v>90</v></c><c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>';
  expect(await cellsOf(`${cells}<c t="b"><v>1</v></c>`)).toEqual(["90", "ab", "TRUE"]);
  const others = '<c t="e"><v>#N/A</v></c><c t="d"><v>2024-03-31T00:00:00</v></c>';
  const empty = '<c t="str"><f>IF(A1,"","")</f><v></v></c>';
  expect(await cellsOf(others + empty)).toEqual(["#N/A", "2024-03-31", ""]);
});

test("a formula that was never calculated is told by row and column, and its row is not taken", async () => {
  const cells = `<c><v>7</v></c><c><f>A2*2</f></c><c><f>A2*3</f><v></v></c>`;
  const { file, rows } = await readFile(madeWorkbook({ rows: `${HEADER}<row>${cells}</row>` }));
  expect(rows).toMatchObject([{ number: 2, problem: "formula-uncalculated", problemAt: 1 }]);
  expect(file.findings).toMatchObject([{ reason: "formula-uncalculated", row: 2, column: "乙" }]);
});

test("rows and cells stand where they say, else one after another; empty ones keep their place", async () => {
  const rows =
    '<row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c><c t="inlineStr"><is><t>乙</t></is></c></row>' +
    '<row r="7"><c r="B7"><v>5</v></c></row><row><c r="A8" s="4"/><c><v>6</v></c></row><row r="20"/>';
  const read = await readFile(madeWorkbook({ rows }));
  expect(read.file.headerRow).toBe(3);
  expect(read.rows).toEqual([
    { number: 7, cells: ["", "5"], kind: "data" },
    { number: 8, cells: ["", "6"], kind: "data" },
  ]);
});

const SMALL = plainRows([
  ["甲", "乙"],
  ["あ", 1],
]);

test.each<[string, MadeWorkbook]>([
  ["tags with a prefix", { rows: SMALL, prefix: "x" }],
  ["parts named from the root", { rows: SMALL, folder: "/xl/worksheets/" }],
  ["parts named over another folder", { rows: SMALL, folder: "../xl/worksheets/" }],
  [
    "the settings of a printer",
    { rows: SMALL, more: { "xl/printerSettings/printerSettings1.bin": "x" } },
  ],
])("%s change nothing", async (_what, made) => {
  const { rows } = await readFile(madeWorkbook(made));
  expect(rows).toEqual([{ number: 2, cells: ["あ", "1"], kind: "data" }]);
});

test("the first sheet that is shown and holds anything is read, others are told and can be chosen", async () => {
  const sheets = [
    {
      name: "作業用",
      state: "hidden",
      xml: sheetXml(
        plainRows([
          ["秘", "密"],
          ["x", 1],
        ]),
      ),
    },
    { name: "空", xml: sheetXml('<row r="1"><c r="A1" s="3"/></row>') },
    { name: "一覧", xml: sheetXml(SMALL) },
    { name: "控え", state: "veryHidden", xml: sheetXml(SMALL) },
  ];
  const bytes = madeWorkbook({ sheets });
  const { file } = await readFile(bytes);
  expect(file).toMatchObject({
    format: "workbook",
    encoding: null,
    separator: null,
    sheet: "一覧",
  });
  expect(file.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ...[
      ["作業用", true],
      ["空", false],
      ["一覧", false],
      ["控え", true],
    ],
  ]);
  expect(file.findings).toMatchObject([{ reason: "other-sheets", count: 3 }]);
  expect((await readFile(bytes, { sheet: "作業用" })).file.header).toEqual(["秘", "密"]);
  expect(await verdictOf(bytes, { sheet: "ない" })).toMatchObject({
    ...{ ok: false, reason: "sheet-unknown", refusal: { value: "ない" } },
  });
  expect(await verdictOf(bytes, { sheet: "空" })).toMatchObject({ reason: "no-rows" });
});
