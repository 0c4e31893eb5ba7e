/** Issue 9, 3.3 "Understood": what is told of a file, and which of its rows are handed on. */
import { expect, test } from "vitest";
import { readFile, verdictOf } from "../../support/brought-file";
import { madeWorkbook, plainRows } from "../../support/made-workbook";
import { encoded } from "../../support/table-files";

/** 令和7年度 取組実績 as an office saves it: a title, a header of two rows from merged cells, notes and totals. */
const OFFICE = [
  "令和7年度　取組実績,,,,",
  ",,,,(単位：件、名)",
  "公館,実績,,,備考",
  ",件数,参加者数,うち学生,",
  "在シカゴ総領事館,3,約50名,12,",
  '在デトロイト総領事館,5,120,40,"桜まつり、\r\n講演会"',
  "小計,8,170,52,",
  "在ホノルル総領事館,1,30,3,",
  "合計,9,200,55,",
  "（注1）参加者数は延べ。,,,,",
  "令和8年4月1日現在,,,,",
].join("\r\n");
const cp932 = (text: string): Uint8Array => encoded(text, "shift_jis");

test("an office's table in CP932 is understood whole", async () => {
  const { file, rows } = await readFile(cp932(OFFICE));
  expect(file).toMatchObject({
    ...{ format: "delimited", encoding: "shift_jis", separator: "comma", sheet: null, sheets: [] },
    ...{ headerRow: 3, headerRows: 2, rowCount: 7, kinds: { data: 3, note: 2, total: 2 } },
    header: ["公館", "実績 件数", "実績 参加者数", "実績 うち学生", "備考"],
    findings: [],
  });
  expect(file.preamble.map(({ number, cells }) => [number, cells.join("")])).toEqual([
    [1, "令和7年度　取組実績"],
    [2, "(単位：件、名)"],
  ]);
  expect(file.sample.map(({ number }) => number)).toEqual([5, 6, 8]);
  expect(rows.map(({ number, kind }) => [number, kind])).toEqual([
    ...[
      [5, "data"],
      [6, "data"],
      [7, "total"],
      [8, "data"],
      [9, "total"],
      [10, "note"],
      [11, "note"],
    ],
  ]);
  expect(rows[1]?.cells).toEqual(["在デトロイト総領事館", "5", "120", "40", "桜まつり、\n講演会"]);
});

test("the same table as a workbook with merged cells gives the same rows", async () => {
  const lines = OFFICE.replace('"桜まつり、\r\n講演会"', "桜まつり、&#10;講演会").split("\r\n");
  const rows = plainRows(
    lines.map((line) => line.split(",").map((cell) => (cell === "" ? null : cell))),
  );
  const merged = ["A1:E1", "A3:A4", "B3:D3", "E3:E4", "A11:E11"];
  const behind = `<sheetProtection/><mergeCells count="5">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells><hyperlinks/>`;
  const workbook = await readFile(madeWorkbook({ rows, behind }));
  const text = await readFile(cp932(OFFICE));
  expect(workbook.file.header).toEqual(text.file.header);
  expect(workbook.file.findings).toEqual([]);
  const kinds = workbook.rows.map(({ number, kind }) => [number, kind]);
  expect(kinds).toEqual(text.rows.map(({ number, kind }) => [number, kind]));
  const data = (of: typeof text.rows) => of.filter(({ kind }) => kind === "data");
  expect(data(workbook.rows)).toEqual(data(text.rows));
});

test("a row of a single cell is data where data follows, and a note behind the last", async () => {
  const text = "州,行事,人数\n東部\nNY,a,1\n西部,,\nCA,b,2\n以上\n";
  const { rows } = await readFile(text);
  expect(rows.map(({ number, kind, problem }) => [number, kind, problem])).toEqual([
    [2, "data", "cells-missing"],
    [3, "data", undefined],
    [4, "data", undefined],
    [5, "data", undefined],
    [6, "note", undefined],
  ]);
});

test("rows that are longer or shorter, or hold what cannot be read, are handed on with what is wrong", async () => {
  const text = "a,b,c\n1,2\n1,2,3,4\n1,\u0000x,3\n1,2,3,,\n\n5,6,7\n";
  const { file, rows } = await readFile(text);
  expect(rows.map(({ number, problem, problemAt }) => [number, problem, problemAt])).toEqual([
    [2, "cells-missing", undefined],
    [3, "cells-beyond", undefined],
    [4, "unreadable", 1],
    [5, undefined, undefined],
    [7, undefined, undefined],
  ]);
  expect(rows[3]?.cells).toEqual(["1", "2", "3"]);
  expect(file.findings.map(({ reason, row, column }) => [reason, row, column])).toEqual([
    ["cells-missing", 2, null],
    ["cells-beyond", 3, null],
    ["unreadable", 4, "b"],
  ]);
});

test("in a workbook what is absent is empty, and what stands beyond the header is told", async () => {
  const rows = plainRows([["a", "b", "c"], [1], [1, 2, 3, "←要確認"]]);
  const read = await readFile(madeWorkbook({ rows }));
  expect(read.rows).toMatchObject([{ cells: ["1", "", ""] }, { problem: "cells-beyond" }]);
});

test("what is told without refusing: 外字, names that come again or are missing, merged data, empty columns", async () => {
  const text = "名称,州,州,,\n\ue000橋,KY,IN,x,\nA,KY,IN,y,\n";
  expect((await readFile(text)).file.findings).toEqual([
    { reason: "column-twice", row: 1, column: "州", value: "", count: 2 },
    { reason: "trailing-empty-columns", row: 1, column: "D", value: "", count: 2 },
    { reason: "cells-beyond", row: 2, column: null, value: "", count: 2 },
    { reason: "private-characters", row: 2, column: "名称", value: "\ue000橋", count: 1 },
  ]);
  const gap = await readFile("名称,,州\nA,x,KY\nB,y,IN\n");
  expect(gap.file.findings).toMatchObject([
    { reason: "column-unnamed", row: 2, column: "B", value: "x", count: 2 },
  ]);
  const rows = plainRows([
    ["州", "行事"],
    ["KY", "a"],
    [null, "b"],
  ]);
  const behind = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
  const merged = await readFile(madeWorkbook({ rows, behind }));
  expect(merged.file.findings).toEqual([
    { reason: "merged-cells", row: 2, column: "A", value: "", count: 1 },
  ]);
  expect(merged.rows[1]?.cells).toEqual(["", "b"]);
});

test("more rows than a limit are refused by name; nothing below a header is no table", async () => {
  const text = "a,b\n1,2\n3,4\n5,6\n";
  expect(await verdictOf(text, {}, 3)).toMatchObject({ ok: true, value: { rowCount: 3 } });
  expect(await verdictOf(text, {}, 2)).toMatchObject({ ok: false, reason: "rows-beyond-limit" });
  expect(await verdictOf("a,b\n")).toMatchObject({ ok: false, reason: "no-rows" });
  expect(await verdictOf("a,b\n1,2\n", { headerRow: 9 })).toMatchObject({ reason: "header-empty" });
});
