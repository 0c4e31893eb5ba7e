/** Undo: what an import made goes, what it changed returns, what was edited since stays and is listed. */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { fold } from "~/domain/value/search-text";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { hasWords } from "~db/queries/store/word-index";
import { eventPartners, organisations } from "~db/schema/organisations";
import { draws } from "../../support/draws";
import { previewFile, readStored } from "../../support/import-steps";
import { makeEvent } from "../../support/make-event";
import { LEFT_BY_IMPORTS, registerRows } from "../../support/register-rows";
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

const rows = () => registerRows(db, { without: LEFT_BY_IMPORTS });

async function committed(content: string) {
  const read = await previewFile(secretariat, content, { kind: "places" });
  await commitImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  return await readStored(secretariat, read.id);
}

async function undone(id: number) {
  await undoImport(secretariat, { id });
  await runWaitingJobs(db);
  return await readStored(secretariat, id);
}

test("after an undo every table but the import's own is what it was, row for row, whatever was imported before", async () => {
  const name = fc.integer({ min: 0, max: 40 });
  const cell = fc.constantFrom("", "x", "東京", "0", "a,b");
  const line = fc.tuple(fc.option(fc.integer({ min: 1, max: 99 }), { nil: "" }), name, cell, cell);
  const table = fc.uniqueArray(line, { selector: ([, of]) => of, minLength: 5, maxLength: 30 });
  const csv = (lines: readonly (readonly unknown[])[]) =>
    [
      "Id,Name,Note,Contact",
      ...lines.map(([id, of, note, contact]) => `${id},Body ${of},"${note}","${contact}"`),
    ].join("\n");
  await fc.assert(
    fc.asyncProperty(table, table, async (first, second) => {
      await committed(csv(first));
      const before = await rows();
      const written = await committed(csv(second));
      if (written.state !== "committed") return;
      const after = await undone(written.id);
      expect(after.rows.map(({ left }) => left).filter(Boolean)).toEqual([]);
      expect(await rows()).toEqual(before);
    }),
    { numRuns: draws(4), endOnFailure: true },
  );
});

test("what is put back is found by its former words, and no more by those of the file", async () => {
  const found = async (q: string) => {
    const named = hasWords(organisations.id, "partner", fold(q));
    return await db.read.select({ name: organisations.nameEn }).from(organisations).where(named);
  };
  await committed("Id,Name,Note\n7001,Shibuya Choir,singing");
  const written = await committed("Id,Name,Note\n7001,Shibuya Choir,dancing");
  expect(await found("dancing")).toEqual([{ name: "Shibuya Choir" }]);
  await undone(written.id);
  expect(await found("singing")).toEqual([{ name: "Shibuya Choir" }]);
  expect(await found("dancing")).toEqual([]);
});

test("a row edited since, and one that is in use, stay and are listed; the others go", async () => {
  const eventId = await makeEvent(db);
  const written = await committed("Name,Note\nEdited,x\nUsed,y\nFree,z");
  const [edited, used, free] = written.rows.map(({ subjectId }) => Number(subjectId));
  if (edited === undefined || used === undefined || free === undefined) throw new Error("No rows");
  await db.write(async (tx) => {
    await tx.update(organisations).set({ note: "by hand" }).where(eq(organisations.id, edited));
    await tx.insert(eventPartners).values({ eventId, position: 9, name: "Used", partnerId: used });
  });
  const after = await undone(written.id);
  expect(after.state).toBe("undone");
  expect(after.rows.map(({ left }) => left)).toEqual(["edited-since", "in-use", null]);
  const kept = await db.read.select().from(organisations).where(eq(organisations.id, free));
  expect(kept).toEqual([]);
});

test("only who imported it, or the secretariat, takes an import back", async () => {
  const written = await committed("Name\nBy the secretariat");
  for (const role of ["mission-editor", "viewer", "administrator"] as const) {
    const other = await testContext(db, { role, organiser: "chicago" });
    expect(await undoImport(other, { id: written.id })).toEqual({ ok: false, reason: "forbidden" });
  }
  const colleague = await testContext(db);
  expect(await undoImport(colleague, { id: written.id })).toEqual({ ok: true });
  await runWaitingJobs(db);
});
