/** What becomes of rows: asked and answered, the same twice, meanwhile, not writable, called off. */
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { cancelImport } from "~/operations/import/cancel-import.server";
import { chooseReading } from "~/operations/import/choose-reading.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { discardImport } from "~/operations/import/discard-import.server";
import { importers } from "~/operations/import/importers";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { findJobOf } from "~db/queries/jobs";
import { updateUser } from "~db/queries/people/users";
import { organisations } from "~db/schema/organisations";
import { auditEntries } from "~db/schema/people";
import { UNWRITABLE } from "../../support/asking-importer";
import { draws } from "../../support/draws";
import { bringFile, previewFile, readStored } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";
import { withAskingImporter } from "../../support/with-asking-importer";

withAskingImporter();
let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterAll(() => db.close());

/** Each of a source of its own, unless it says so: what one remembers is not for the others. */
let sources = 0;
const preview = (content: string, source = `source ${sources++}`) =>
  previewFile(secretariat, content, { kind: "places", source });
async function commit(id: number, ctx = secretariat) {
  expect(await commitImport(ctx, { id })).toEqual({ ok: true });
  await runWaitingJobs(db);
  return await readStored(ctx, id);
}
const outcomes = (read: Awaited<ReturnType<typeof readStored>>) =>
  read.rows.map(({ outcome, reason, otherRow }) => [outcome, reason, otherRow]);
const nameOf = async (id: string | null | undefined) => {
  const rows = await db.read
    .select()
    .from(organisations)
    .where(eq(organisations.id, Number(id)));
  return rows[0]?.nameEn ?? null;
};

test("counts add up to the rows of any file", async () => {
  const cell = fc.constantFrom("", "chamber", "what", "東京", '"', "a,b", "1", "合計", "注");
  const lines = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 60 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(lines, async (cells) => {
      const csv = ["Name,Type,Note", ...cells.map((of) => of.map(quoted).join(","))].join("\n");
      const read = await preview(csv);
      if (read.state === "refused") return;
      const sum = Object.values(read.counts).reduce((a, b) => a + b, 0);
      expect(sum).toBe(read.understood?.rowCount);
      expect(read.rows.length).toBe(sum);
    }),
    { numRuns: draws(6) },
  );
});

test("what is asked stays out until somebody answers it; only the choices are taken", async () => {
  const read = await preview("Name,Type\nOne,?\nTwo,!\nThree,chamber");
  expect(outcomes(read)).toEqual([
    ["asked", "unknown", null],
    ["asked", "unknown", null],
    ["new", null, null],
  ]);
  const { id } = read;
  const answer = (row: number, choice: string) =>
    answerRows(secretariat, { id, answers: [{ row, choice }] });
  expect(await answer(2, "nonsense")).toEqual({
    ok: false,
    refused: [{ row: 2, reason: "not-a-choice" }],
  });
  expect(await answer(4, "chamber")).toEqual({
    ok: false,
    refused: [{ row: 4, reason: "not-asked" }],
  });
  expect(await answer(2, "chamber")).toEqual({ ok: true });
  await runWaitingJobs(db);
  const answered = await readStored(secretariat, id);
  expect(answered.rows.map(({ outcome, entry }) => [outcome, entry?.type])).toEqual([
    ["new", "chamber"],
    ["asked", undefined],
    ["new", "chamber"],
  ]);
  await answerRows(secretariat, { id, answers: "all-proposed" });
  await runWaitingJobs(db);
  const all = await readStored(secretariat, id);
  expect(all.rows.map(({ entry }) => entry?.type)).toEqual([
    "chamber",
    "japan-america-society",
    "chamber",
  ]);
  expect(all.state).toBe("preview");
});

test("rows are the same by their key, by the id of their source, or by what the register has", async () => {
  const first = await preview("Id,Name\n7,Acme\n8,Beta", "publisher");
  expect(outcomes(await preview("Id,Name\n1,Acme\n2,ACME\n1,Other"))).toEqual([
    ["refused", "key-twice", 3],
    ["refused", "key-twice", 2],
    ["refused", "key-twice", 2],
  ]);
  const written = await commit(first.id);
  const again = await preview("Id,Name,Note\n7,Acme of Ohio,x\n8,Beta,", "publisher");
  expect(again.rows.map(({ outcome, subjectId }) => [outcome, subjectId])).toEqual([
    ["changed", written.rows[0]?.subjectId],
    ["unchanged", written.rows[1]?.subjectId],
  ]);
  const other = await preview("Id,Name\n7,Acme of Ohio\n8,Acme", "another publisher");
  expect(other.rows.map(({ outcome }) => outcome)).toEqual(["new", "unchanged"]);
  const both = await preview("Id,Name\n7,Gamma\n9,Acme", "publisher");
  expect(outcomes(both)).toEqual([
    ["refused", "key-twice", 3],
    ["refused", "key-twice", 2],
  ]);
});

test("a column that the file does not have keeps what is registered; an empty cell says that there is nothing", async () => {
  await commit((await preview("Name,Note,Contact\nKept,a note,a contact")).id);
  expect((await preview("Name\nKept")).rows[0]?.outcome).toBe("unchanged");
  const emptied = await preview("Name,Note\nKept,");
  expect(emptied.rows[0]?.changes).toEqual([{ field: "note", before: "a note", after: "" }]);
  await commit(emptied.id);
  const full = await preview("Name,Note,Contact\nKept,,a contact");
  expect(full.rows[0]?.outcome).toBe("unchanged");
});

test("what has changed since the preview is left out and told, never overwritten", async () => {
  await commit((await preview("Name,Note\nMeanwhile,1\nUntouched,1")).id);
  const read = await preview("Name,Note\nMeanwhile,2\nUntouched,2\nNewcomer,2");
  const [meanwhile] = read.rows;
  await db.write(async (tx) => {
    await tx
      .update(organisations)
      .set({ note: "by hand" })
      .where(eq(organisations.id, Number(meanwhile?.subjectId)));
  });
  await commit((await preview("Name,Note\nNewcomer,9")).id);
  expect(outcomes(await commit(read.id))).toEqual([
    ["left-out", "changed-meanwhile", null],
    ["changed", null, null],
    ["left-out", "there-meanwhile", null],
  ]);
});

test("a row that cannot be written is left out and told, and those beside it are written once", async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `Row ${at},${at === 17 ? UNWRITABLE : ""}`);
  const written = await commit((await preview(["Name,Note", ...lines].join("\n"))).id);
  const left = written.rows.filter(({ outcome }) => outcome === "left-out");
  expect(left.map(({ row, reason }) => [row, reason])).toEqual([[19, "not-written"]]);
  const names = await db.read.select({ name: organisations.nameEn }).from(organisations);
  const ours = names.filter(({ name }) => /^Row \d+$/.test(name ?? ""));
  expect(new Set(ours.map(({ name }) => name)).size).toBe(29);
  expect(ours.length).toBe(29);
});

test("a commit that is called off leaves what was written, tells the rest, and can be undone", async () => {
  const lines = Array.from({ length: 400 }, (_, at) => `Called off ${at}`);
  const { id } = await preview(["Name", ...lines].join("\n"));
  await commitImport(secretariat, { id });
  const stopped = new AbortController();
  const running = runWaitingJobs(db, { signal: stopped.signal });
  for (let done = 0; done === 0; ) {
    await new Promise((resolve) => setImmediate(resolve));
    done = (await findJobOf(db.read, { kinds: ["import-commit"], subjectId: id }))?.done ?? 0;
  }
  // Asked twice, as from a page that shows no more how it stands, it is called off once.
  for (let times = 0; times < 2; times += 1)
    expect(await cancelImport(secretariat, { id })).toEqual({ ok: true });
  const audited = and(
    eq(auditEntries.action, "import.cancel"),
    eq(auditEntries.subjectId, String(id)),
  );
  expect(await db.read.$count(auditEntries, audited)).toBe(1);
  await running;
  const read = await readStored(secretariat, id);
  expect(read.state).toBe("committed");
  const { new: written, "left-out": left } = read.counts;
  expect(written + left).toBe(400);
  expect(Math.min(written, left)).toBeGreaterThan(0);
  expect(read.rows.at(-1)).toMatchObject({ outcome: "left-out", reason: "cancelled" });
  await undoImport(secretariat, { id });
  await runWaitingJobs(db);
  const names = await db.read.select({ name: organisations.nameEn }).from(organisations);
  expect(names.filter(({ name }) => name?.startsWith("Called off"))).toEqual([]);
});

test("whoever was deactivated before it was written writes nothing; it is a preview again", async () => {
  const ctx = await testContext(db);
  const { id } = await previewFile(ctx, "Name\nNever written", { kind: "places" });
  await commitImport(ctx, { id });
  await db.write((tx) => updateUser(tx, ctx.user.id, { active: false }));
  await runWaitingJobs(db);
  const read = await readStored(secretariat, id);
  expect(read.state).toBe("preview");
  const job = await findJobOf(db.read, { kinds: ["import-commit"], subjectId: id });
  expect(job).toMatchObject({ state: "given-up", problem: "not-allowed-any-more" });
  expect(await nameOf(read.rows[0]?.subjectId)).toBeNull();
});

test("a file without a needed column, or with two for one, is refused as a whole and can be read otherwise", async () => {
  const read = await preview("What it is called,Note,備考\nOne,x,y", "kept");
  expect(read.state).toBe("refused");
  expect(read.refusals?.map(({ column, reason }) => [column, reason])).toEqual([
    ["名称", "column-missing"],
    ["備考", "column-twice"],
  ]);
  const mapping = { name: "What it is called", note: "備考" };
  expect(await chooseReading(secretariat, { id: read.id, mapping })).toEqual({ ok: true });
  await runWaitingJobs(db);
  const again = await readStored(secretariat, read.id);
  expect([again.state, again.rows[0]?.entry?.note]).toEqual(["preview", "y"]);
  await commit(read.id);
  // Remembered for the next file of the source.
  const next = await preview("What it is called,Note,備考\nTwo,x,y", "kept");
  expect([next.state, next.rows[0]?.entry?.note]).toEqual(["preview", "y"]);
});

test("who may not import begins none; an editor's is read by the own organiser alone; what is thrown away is gone", async () => {
  for (const role of ["viewer", "administrator"] as const) {
    const ctx = await testContext(db, { role });
    expect(await bringFile(ctx, "Name\nx", { kind: "places" })).toEqual({
      ok: false,
      reason: "forbidden",
    });
  }
  const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const seattle = await testContext(db, { role: "mission-editor", organiser: "seattle" });
  expect(await bringFile(chicago, "Name\nx", { kind: "facts" })).toEqual({
    ok: false,
    reason: "forbidden",
  });
  const { targets } = importers;
  delete importers.targets;
  const missing = await bringFile(secretariat, "Name\nx", { kind: "targets" });
  if (targets !== undefined) importers.targets = targets;
  expect(missing).toEqual({ ok: false, reason: "kind-missing" });
  const { id } = await previewFile(chicago, "Name\nOf Chicago", { kind: "places" });
  expect(await commitImport(seattle, { id })).toEqual({ ok: false, reason: "forbidden" });
  expect(await discardImport(chicago, { id })).toEqual({ ok: true });
  expect((await readStored(chicago, id)).rows).toEqual([]);
  expect(await commitImport(chicago, { id })).toEqual({
    ok: false,
    reason: "not-now",
    state: "cancelled",
  });
});
