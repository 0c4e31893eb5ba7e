/** Issue 9, 3.3 "Understood": where the header of a table is, however much stands above it. */
import { expect, test } from "vitest";
import { mergedCellsOf } from "~/domain/import/raw-row";
import { layoutOf } from "~/domain/import/table-layout";
import type { TableChoice } from "~/domain/import/understood-file";

/** A row a line, cells between bars; blank lines are rows too. */
function headOf(text: string) {
  return text
    .split("\n")
    .map((line, at) => ({ number: at + 1, cells: line.split("|") }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}
const guess = (text: string, merged: string[] = [], choice: Partial<TableChoice> = {}) =>
  layoutOf(
    headOf(text),
    merged.flatMap((area) => mergedCellsOf(area) ?? []),
    { headerRow: null, headerRows: null, ...choice },
  );

test.each([
  ["nothing above", "州|件数\nKY|3\nIN|5", 1, ["州", "件数"]],
  ["a title", "行事一覧\n州|件数|備考\nKY|3|\nIN|5|雨", 2, ["州", "件数", "備考"]],
  [
    "a title, a version and a blank row",
    "Facilities\n\nversion:|2024_Q4\ncreated:|Tue Feb 18\n\nid|Company|State|Capex|Year\nA1|Toyota|KY|1.5|2024",
    6,
    ["id", "Company", "State", "Capex", "Year"],
  ],
  [
    "a title with the unit far right",
    "行事一覧|||（単位：件）\n州|行事|参加者|備考\nKY|3|40|\nIN|1|9|",
    2,
    ["州", "行事", "参加者", "備考"],
  ],
  [
    "a title with a date far right",
    "行事一覧|||2026年4月1日現在\n州|行事|参加者|備考\nKY|3|40|",
    2,
    ["州", "行事", "参加者", "備考"],
  ],
  ["years as names", "州|2019|2020|2021\nKY|3|4|5\nIN|6|7|8", 1, ["州", "2019", "2020", "2021"]],
  ["one column", "名称\n桜まつり\n太鼓の夕べ", 1, ["名称"]],
  ["a column without name", "州||件数\nKY|x|3\nIN|y|5", 1, ["州", "", "件数"]],
  ["empty columns on the right", "州|件数||\nKY|3||", 1, ["州", "件数"]],
  ["text alone", "州|州都|備考\nKY|Frankfort|x\nIN|Indianapolis|y", 1, ["州", "州都", "備考"]],
  ["a sparse table", "a|b|c|d|e|f\nx|||||\ny||1|||", 1, ["a", "b", "c", "d", "e", "f"]],
  ["nothing below", "州|件数|備考", 1, ["州", "件数", "備考"]],
  [
    "names over two lines of a cell",
    "州\u3000名|件 数\t（件）\nKY|3",
    1,
    ["州 名", "件 数 （件）"],
  ],
])("%s", (_what, text, headerRow, header) => {
  expect(guess(text)).toEqual({ headerRow, headerRows: 1, header });
});

const GROUPS = "州|実績|||備考\n|件数|参加者数|延べ|\nKY|3|40|50|\nIN|5|60|70|雨";
const GROUP_NAMES = ["州", "実績 件数", "実績 参加者数", "実績 延べ", "備考"];

test("a header of two rows is read from its shape alone, as a file of text has it", () => {
  expect(guess(GROUPS)).toEqual({ headerRow: 1, headerRows: 2, header: GROUP_NAMES });
  expect(guess(`令和7年度実績\n\n${GROUPS}`)).toMatchObject({ headerRow: 3, header: GROUP_NAMES });
  const years = "2019||2020|\n件数|人数|件数|人数\n1|2|3|4";
  expect(guess(years)).toMatchObject({
    ...{ headerRows: 2, header: ["2019 件数", "2019 人数", "2020 件数", "2020 人数"] },
  });
});

test("merged cells are filled: over two rows once, over columns in each", () => {
  const merged = ["A1:A2", "B1:D1", "E1:E2"];
  expect(guess(GROUPS, merged)).toMatchObject({ headerRows: 2, header: GROUP_NAMES });
  expect(guess("州|実績|\nKY|1|2", ["B1:C1"])).toMatchObject({
    ...{ headerRows: 1, header: ["州", "実績", "実績"] },
  });
  expect(guess("行事一覧||\n州|件数|備考\nKY|1|x", ["A1:C1"])).toMatchObject({
    ...{ headerRow: 2, headerRows: 1, header: ["州", "件数", "備考"] },
  });
  const wide = ["A1:B1", "C1:D1"];
  expect(guess("人||金額|\n男|女|円|ドル\n1|2|3|4", wide)).toMatchObject({
    ...{ headerRows: 2, header: ["人 男", "人 女", "金額 円", "金額 ドル"] },
  });
});

test("a choice goes before the guess", () => {
  const text = "a|b\nc|d\ne|f\n1|2";
  expect(guess(text, [], { headerRow: 3 })).toEqual({
    ...{ headerRow: 3, headerRows: 1, header: ["e", "f"] },
  });
  expect(guess(text, [], { headerRow: 2, headerRows: 2 })).toEqual({
    ...{ headerRow: 2, headerRows: 2, header: ["c e", "d f"] },
  });
  expect(guess(GROUPS, [], { headerRows: 1 })).toMatchObject({
    ...{ headerRow: 1, headerRows: 1, header: ["州", "実績", "", "", "備考"] },
  });
  expect(guess("a|b\n\n1|2", [], { headerRow: 2 })).toBeNull();
});
