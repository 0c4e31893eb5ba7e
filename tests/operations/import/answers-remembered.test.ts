/** What was answered for one source is proposed for its next file; what is said of a phase is not asked again. P68 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { chooseReading } from "~/operations/import/choose-reading.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { importAnswers } from "~db/schema/imports";
import { sitePhases } from "~db/schema/sites";
import { previewFile, readStored } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

type Kind = "sites" | "places" | "organisations";
const preview = (kind: Kind, csv: string, source = "a list") =>
  previewFile(secretariat, csv, { kind, source });
async function answer(id: number, row: number, choice: string) {
  expect(await answerRows(secretariat, { id, answers: [{ row, choice }] })).toEqual({ ok: true });
  await runWaitingJobs(db);
}
async function commit(id: number) {
  expect(await commitImport(secretariat, { id })).toEqual({ ok: true });
  await runWaitingJobs(db);
}

const TOWNS = "市町村,日本語名\nSpringfield,春野\nKokomo,ココモ市";

test("a town that was chosen is proposed for the next file of the source, and no other's; the undo forgets it", async () => {
  const first = await preview("places", TOWNS);
  const choices = first.rows[0]?.choices ?? [];
  const chosen = choices.find(({ en }) => en.endsWith(", OH"))?.value ?? "";
  expect(choices.some(({ proposed }) => proposed)).toBe(false);
  await answer(first.id, 2, chosen);
  await commit(first.id);
  const proposedIn = async (source: string) =>
    (await preview("places", TOWNS, source)).rows[0]?.choices?.find(({ proposed }) => proposed)
      ?.value;
  expect(await proposedIn("a list")).toBe(chosen);
  expect(await proposedIn("another list")).toBeUndefined();
  const again = await preview("places", TOWNS);
  await answerRows(secretariat, { id: again.id, answers: "all-proposed" });
  await runWaitingJobs(db);
  expect((await readStored(secretariat, again.id)).counts).toMatchObject({
    unchanged: 2,
    asked: 0,
  });
  await undoImport(secretariat, { id: first.id });
  await runWaitingJobs(db);
  expect(await db.read.select().from(importAnswers)).toEqual([]);
});

test("rows of one cell that were answered differently propose nothing", async () => {
  const csv = "市町村,日本語名\nSpringfield,春野\nSpringfield,春原";
  const first = await preview("places", csv);
  const [one, other] = first.rows[0]?.choices ?? [];
  await answer(first.id, 2, one?.value ?? "");
  await answer(first.id, 3, other?.value ?? "");
  await commit(first.id);
  expect(await db.read.select().from(importAnswers)).toEqual([]);
});

const SITES = [
  "Company,Announced,State,Address",
  'Sakura,2021-10,NC,"151 NC-49, Liberty, NC  27298"',
  'Sakura,2022-08,NC,"151 NC-49, Liberty, NC  27298"',
  'Sakura,2023-05,NC,"151 NC-49, Liberty, NC  27298"',
].join("\n");

test("P68 phases without an id column are asked once, and found unchanged in any later file", async () => {
  const first = await preview("sites", SITES);
  for (let round = 0; round < 3; round += 1) {
    await answerRows(secretariat, { id: first.id, answers: "all-proposed" });
    await runWaitingJobs(db);
  }
  await commit(first.id);
  const phases = await db.read.select().from(sitePhases);
  expect(phases.map(({ name }) => name).sort()).toEqual(["2022-08", "2023-05"]);
  for (const source of ["a list", "its next edition"])
    expect((await preview("sites", SITES, source)).counts).toMatchObject({
      ...{ unchanged: 3, asked: 0, new: 0, changed: 0 },
    });
});

test("a company that was to be left out is proposed to be left out again", async () => {
  const csv = "Company,State\nUme,IN\nMomo,IN";
  const first = await preview("sites", csv);
  await answer(first.id, 2, "skip");
  await answer(first.id, 3, "new");
  await commit(first.id);
  const again = await preview("sites", csv);
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(["asked", "unchanged"]);
  expect(again.rows[0]?.choices?.find(({ proposed }) => proposed)?.value).toBe("skip");
});

test("columns are remembered of a source, also that one is not in the file", async () => {
  const csv = "団体,種類,備考\nSakura,company,keep";
  const first = await preview("organisations", csv);
  expect(first.state).toBe("preview");
  await chooseReading(secretariat, { id: first.id, mapping: { name_ja: "団体", type: "種類" } });
  await runWaitingJobs(db);
  await commit(first.id);
  const again = await preview("organisations", csv);
  expect(again.mapping).toEqual({ name_ja: "団体", type: "種類" });
  expect(again.counts.unchanged).toBe(1);
  expect((await preview("organisations", csv, "another")).mapping).toMatchObject({ note: "備考" });
});

test("P64, P68 of a joint venture all are proposed, with shares that nobody knows, and known the next time", async () => {
  const csv =
    'Company,State,Address\nHonda - LGES Partnership,OH,"1 Road, Jeffersonville, OH 43128"';
  const start = { kind: "sites", source: "a list", onlyJapanese: true } as const;
  const first = await previewFile(secretariat, csv, start);
  expect(first.rows[0]).toMatchObject({ outcome: "asked", reason: "company-one-of-several" });
  expect(first.rows[0]?.choices?.[0]).toMatchObject({ value: "joint", proposed: true });
  await answerRows(secretariat, { id: first.id, answers: "all-proposed" });
  await runWaitingJobs(db);
  await commit(first.id);
  const [row] = (await readStored(secretariat, first.id)).rows;
  expect(row?.entry).toMatchObject({ company: "Honda; LGES", share: "" });
  expect((await previewFile(secretariat, csv, start)).counts).toMatchObject({ unchanged: 1 });
});
