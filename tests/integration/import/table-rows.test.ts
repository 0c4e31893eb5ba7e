/** Cases A1, A17: separators are guessed, and what is no cell is never taken for an empty one. */
import { expect, test } from "vitest";
import { guessSeparator } from "~/import/separator-guess";
import { readFile } from "../../support/brought-file";

const rowsOf = async (text: string, choice = {}) =>
  (await readFile(text, choice)).rows.map(({ number, cells, problem }) => [
    ...[number, problem ?? cells],
  ]);

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
  expect(await rowsOf("sep=;\r\na;b\r\n1,5;2")).toEqual([[2, ["1,5", "2"]]]);
  expect(await rowsOf("sep=|\na|b\n1|2")).toEqual([[2, ["1", "2"]]]);
  expect(await rowsOf("sep=,\na;b\n1;2", { separator: "semicolon" })).toEqual([[2, ["1", "2"]]]);
});

test("A1 a row with fewer cells than its header, or text beyond it, is refused by its number", async () => {
  expect(await rowsOf("a,b,c\n1,2\n\n1,12,500,4\n1,,\n7,8,9")).toEqual([
    [2, "cells-missing"],
    [4, "cells-beyond"],
    [5, ["1", "", ""]],
    [6, ["7", "8", "9"]],
  ]);
});

test("line ends of every system, mixed, and quotation marks of inches copied from a spreadsheet", async () => {
  expect(await rowsOf("a,b\r1,2\r\n3,4\n5,6")).toEqual([
    [2, ["1", "2"]],
    [3, ["3", "4"]],
    [4, ["5", "6"]],
  ]);
  expect(await rowsOf('a\tb\n5" pipe\t2')).toEqual([[2, ['5" pipe', "2"]]]);
});
