/** Files that imports give: what is registered as it comes back unchanged, a template, and the rows to be mended. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { cancelImport } from "~/operations/import/cancel-import.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { templateOfKind } from "~/operations/import/export-kind.server";
import { columnsOf } from "~/operations/import/importers";
import { readImportList } from "~/pages/import/import-list.server";
import { readImportPage } from "~/pages/import/import-page.server";
import { findOpenedImport } from "~/pages/import/opened-import.server";
import { readRefusedRows } from "~/pages/import/refused-rows.server";
import { csvFile } from "~/reports/report/csv-file";
import { loader as reports } from "~/routes/reports.$year";
import { runWaitingJobs } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { argsOf } from "../../support/event-calls";
import { exportedTable } from "../../support/exported-table";
import { bringFile, previewFile, readStored } from "../../support/import-steps";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";
import { withAskingImporter } from "../../support/with-asking-importer";

withAskingImporter();
let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db);
});
afterAll(() => db.close());

const previewed = (csv: string, name = "file.csv") =>
  previewFile(secretariat, csv, { kind: "places", name, source: null });
const progressOf = async (id: number) =>
  (await readImportPage(secretariat, await storedOf(id), { question: ALL, columnsOf })).progress;
const ALL = { outcome: null, left: false, after: 0, limit: 50 };

test("what is exported comes back unchanged, by our ids, in either language and in another order", async () => {
  const { id } = await previewed('Name,Note,Contact\nOne,"=1+1","a\nb"\nTwo,,\nThree,0,x');
  await commitImport(secretariat, { id });
  await runWaitingJobs(db);
  for (const language of ["ja", "en"] as const) {
    const [head = [], ...rows] = await exportedTable(secretariat, "places", language);
    const again = await previewed(csvFile([head, ...rows.toReversed()]), "kusanone-contacts.csv");
    expect(again.source).toBe("kusanone");
    expect(again.rows.map(({ outcome }) => outcome)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
    const renamed = rows.map((cells) => cells.map((cell) => (cell === "One" ? "Uno" : cell)));
    const changed = await previewed(csvFile([head, ...renamed]), "kusanone-contacts.csv");
    expect(changed.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
  }
});

test("the template of a kind has its columns in the language and one filled row, which can be read", async () => {
  const table = templateOfKind("targets", "ja");
  if (!table.ok) throw new Error(table.reason);
  expect(table.value[0]).toEqual([
    "年度",
    "指標",
    "実施主体",
    "州・地域",
    "重点分野",
    "関心度",
    "目標",
  ]);
  const read = await previewFile(secretariat, csvFile(table.value), { kind: "targets" });
  expect(read.rows.map(({ outcome }) => outcome)).toEqual(["new"]);
});

test("rows that were not taken come as a file with their reasons, and can be mended and brought again", async () => {
  const { id } = await previewed(
    "Name,Note,Type\nGood,x,chamber\nTwin,y,chamber\nTwin,z,chamber\n,w,chamber",
  );
  const opened = await findOpenedImport(secretariat, id);
  if (!opened.ok) throw new Error(opened.reason);
  const table = await readRefusedRows(secretariat, opened.value, columnsOf("places"));
  expect(table).toEqual([
    ["Name", "Note", "Type", "元の行番号", "取り込めない理由"],
    [
      "Twin",
      "y",
      "chamber",
      "3",
      "同じものを示す行がほかにもあります。どちらも取り込みません。（4行目）",
    ],
    [
      "Twin",
      "z",
      "chamber",
      "4",
      "同じものを示す行がほかにもあります。どちらも取り込みません。（3行目）",
    ],
    ["", "w", "chamber", "5", "列「Name」：値がありません。"],
  ]);
  const mended = table.map((cells, at) => (at === 0 ? cells : [`Mended ${at}`, ...cells.slice(1)]));
  const again = await previewed(csvFile(mended));
  expect(again.counts).toMatchObject({ new: 3, refused: 0 });
  const page = await readImportPage(secretariat, await storedOf(again.id), {
    question: ALL,
    columnsOf,
  });
  expect(page.unknownColumns).toEqual(["元の行番号", "取り込めない理由"]);
  expect(page.columns.find(({ key }) => key === "name")?.from).toBe("Name");
});

test("while an import is written, a page of totals says so, and an editor lists the imports of the own organiser alone", async () => {
  const { id } = await previewed("Name\nUnder way");
  await commitImport(secretariat, { id });
  const browser = await browserOf(secretariat);
  const page = await reports({ ...argsOf(browser.get("/reports/2018")), params: { year: "2018" } });
  expect("data" in page ? page.data.running : null).toMatchObject([{ id, done: 0, isUndo: false }]);
  const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  expect((await readImportList(chicago, new URLSearchParams())).rows).toEqual([]);
  expect((await readImportList(secretariat, new URLSearchParams())).rows[0]?.id).toBe(id);
  expect(await findOpenedImport(chicago, id)).toEqual({ ok: false, reason: "forbidden" });
  await runWaitingJobs(db);
  expect((await readStored(secretariat, id)).state).toBe("committed");
});

test("an import that is called off says so until what is left is left out", async () => {
  const { id } = await previewed("Name\nCalled off");
  await commitImport(secretariat, { id });
  expect(await progressOf(id)).toMatchObject({ isCalledOff: false });
  await cancelImport(secretariat, { id });
  expect(await progressOf(id)).toMatchObject({ isCalledOff: true });
  await runWaitingJobs(db);
  expect(await progressOf(id)).toBeNull();
  expect((await readStored(secretariat, id)).state).toBe("preview");
});

test("an import that waits for another says for how many, and goes on when they are done", async () => {
  const ids: number[] = [];
  for (const name of ["First", "Second", "Third"]) {
    const started = await bringFile(secretariat, `Name\n${name}`, { kind: "places" });
    if (!started.ok) throw new Error(started.reason);
    ids.push(started.id);
  }
  const progress = { done: 0, total: null, isCalledOff: false };
  expect(await Promise.all(ids.map(progressOf))).toEqual(
    [0, 1, 2].map((before) => ({ ...progress, before })),
  );
  await runWaitingJobs(db);
  expect(await Promise.all(ids.map(progressOf))).toEqual([null, null, null]);
});

async function storedOf(id: number) {
  const opened = await findOpenedImport(secretariat, id);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}
