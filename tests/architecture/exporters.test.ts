/** Every file for spreadsheets is written by the one wrapper and sent by the one answer, so that none forgets a rule. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf, listSourceFiles } from "./source-files";

const WRITER = "app/reports/report/csv-file.ts";
/** A table in either form; of text it is the answer above. */
const TABLE = "app/http/table-answer.server.ts";
/** Packs the parts of a file, for those that write them: a workbook, a document, a PDF. */
const PACKED = "app/reports/packing.ts";
const PACKERS = [
  "app/reports/long-workbook.ts",
  "app/reports/packed-parts.ts",
  "app/reports/paper/paper-docx.ts",
  "app/reports/paper/pdf-file.ts",
  "app/reports/workbook.ts",
];
const ANSWER = "app/http/csv-answer.server.ts";
/** Makes the reference data of `seeds/`, which no spreadsheet need open. */
const SEEDS = "seeds/csv-rows.ts";
const JSON_FILE = "app/http/json-file-answer.server.ts";
/** Knows the types of files that lie in a folder. */
const PICTURE = "app/http/picture-answer.server.ts";
/** Sends the files of a frozen report as they were stored: each was written by a wrapper when it was made. */
const STORED = "app/http/report-file-answer.server.ts";
/** What people brought, as it was drawn anew or stored. */
const BROUGHT = "app/http/brought-file-answer.server.ts";
const FILES = "app/server/static-files.ts";

const files = listSourceFiles(["app", "db", "scripts", "seeds"]);
const pathsOf = (found: (text: string) => boolean) =>
  files
    .filter(({ text }) => found(text))
    .map(({ path }) => path)
    .sort();

test("CSV is written in one place", () => {
  const writes = (text: string) =>
    importsOf(text).some(({ from }) => from.startsWith("csv-stringify"));
  expect(pathsOf(writes)).toEqual([WRITER, SEEDS]);
});

test("a workbook, a document and a PDF are each written in one place", () => {
  const writes = (text: string) => importsOf(text).some(({ from }) => from === "fflate");
  expect(pathsOf(writes)).toEqual([PACKED]);
  const packs = (text: string) =>
    importsOf(text).some(({ from, isType }) => !isType && /\/(packed-parts|packing)$/.test(from));
  expect(pathsOf(packs)).toEqual(PACKERS);
  const draws = (text: string) =>
    importsOf(text).some(({ from, isType }) => from === "pdfkit" && !isType);
  expect(pathsOf(draws)).toEqual(["app/reports/paper/pdf-file.ts"]);
});

test("every file of a paper is one that is tried with what runs as a formula", () => {
  const tried = readFileSync("tests/queries/paper/paper-files.test.ts", "utf8");
  const made = files
    .filter(({ path }) => path.startsWith("app/reports/paper/"))
    .flatMap(({ text }) => [...text.matchAll(/^export (?:async )?function (paper[A-Z]\w*)\(/gm)])
    .flatMap(([, name = ""]) => (name === "paperFacts" ? [] : [name]));
  expect(made.sort()).toEqual(["paperCsvs", "paperDocx", "paperPdf", "paperXlsx"]);
  for (const name of made)
    expect(tried).toMatch(new RegExp(`\\b${name}\\((hostile\\(\\)|paper)\\)`));
});

test("a file is sent as CSV, or to be saved, by the one answer of its kind", () => {
  const sends = (text: string) => /["'`]text\/csv(;|["'`])|Content-Disposition/.test(text);
  expect(pathsOf(sends)).toEqual([BROUGHT, ANSWER, JSON_FILE, PICTURE, STORED, TABLE, FILES]);
});

test("a text becomes a file by no word of its own", () => {
  expect(pathsOf((text) => /\bas (unknown as )?CsvFile\b/.test(text))).toEqual([WRITER]);
});

test("a route with the name of a file answers through it", () => {
  const routes = files.filter(({ path }) => /^app\/routes\/.*\[\.\]csv\.tsx?$/.test(path));
  expect(routes.length).toBeGreaterThan(2);
  const astray = routes
    .filter(({ text }) =>
      importsOf(text).every(({ from }) => !/(csv|table)-answer\.server$|\[\.\]csv$/.test(from)),
    )
    .map(({ path }) => path);
  expect(astray).toEqual([]);
});
