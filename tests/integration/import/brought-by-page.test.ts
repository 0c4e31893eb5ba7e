/** What the pages of imports take beside a chosen file: a table that is pasted, and which column is which as a file. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { action as page } from "~/routes/imports.$importId._index";
import { loader as mappingFile } from "~/routes/imports.$importId.mapping[.]json";
import { action as bring } from "~/routes/imports.new";
import { runWaitingJobs } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../../support/answer-of";
import { previewFile, readStored } from "../../support/import-steps";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db);
});
afterAll(() => db.close());

async function brought(form: FormData) {
  const browser = await browserOf(secretariat);
  return await answerOf(bring, browser.post("/imports/new?kind=places", form));
}
const idOf = (headers: Headers) => Number(headers.get("Location")?.split("/").at(-1));

test("a pasted table stands in for a file, and a chosen file goes before it", async () => {
  const form = new FormData();
  form.set("pasted", "市町村\t州\t日本語名\nKokomo\tIN\tココモ町\n");
  const answer = await brought(form);
  expect(answer.status).toBe(302);
  await runWaitingJobs(db);
  const stored = await readStored(secretariat, idOf(answer.headers));
  expect(stored).toMatchObject({ fileName: "pasted-table.txt", counts: { changed: 1 } });
  form.set("file", new File(["市町村,日本語名\nA,\n"], "chosen.csv"));
  const chosen = await brought(form);
  await runWaitingJobs(db);
  expect(await readStored(secretariat, idOf(chosen.headers))).toMatchObject({
    ...{ fileName: "chosen.csv", counts: { "left-out": 1 } },
  });
  form.delete("file");
  form.set("pasted", "  ");
  expect((await brought(form)).body).toMatchObject({ problem: "no-file" });
});

test.each([
  ["x".repeat(101), 400],
  ["出典\u0000", 400],
  ["出典".repeat(25_000), 400],
  [" 在シカゴ総領事館の一覧 ", 302],
])("the source of a file is read as that of a program is (case %#)", async (source, status) => {
  const form = new FormData();
  form.set("source", source);
  form.set("file", new File(["市町村,州,日本語名\nKokomo,IN,ココモ町\n"], "towns.csv"));
  const answer = await brought(form);
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.body).toMatchObject({ problem: "not-a-source" });
});

test("which column is which goes along as a file, and what is none is refused in words", async () => {
  const csv = "町,かな\nKokomo,ココモ町";
  const first = await previewFile(secretariat, csv, { kind: "places", source: "one" });
  expect(first.state).toBe("refused");
  const browser = await browserOf(secretariat);
  const apply = async (id: number, content: string) => {
    const form = new FormData();
    form.set("intent", "map-file");
    form.set("mappingFile", new File([content], "mapping.json"));
    const params = { importId: String(id) };
    const answer = await answerOf(page, browser.post(`/imports/${id}`, form), { params });
    await runWaitingJobs(db);
    return answer;
  };
  await apply(first.id, JSON.stringify({ columns: { name: "町", name_ja: "かな" } }));
  expect((await readStored(secretariat, first.id)).counts.changed).toBe(1);
  const params = { importId: String(first.id) };
  const saved = await answerOf(mappingFile, browser.get(`/imports/${first.id}/mapping.json`), {
    params,
  });
  expect(saved.headers.get("Content-Disposition")).toContain('filename="mapping-places.json"');
  const other = await previewFile(secretariat, csv, { kind: "places", source: "two" });
  await apply(other.id, String(saved.body));
  expect((await readStored(secretariat, other.id)).mapping).toEqual({
    name: "町",
    name_ja: "かな",
  });
  for (const content of ["", "{}", '{"columns":{"name":1}}', "\u0000"])
    expect(await apply(other.id, content)).toMatchObject({
      ...{ status: 409, body: { refused: "mapping-malformed" } },
    });
});
