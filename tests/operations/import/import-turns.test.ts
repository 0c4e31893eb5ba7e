/** The server answers while an import is written: others take their turn between its batches. Issue 9, 3.3 */
import { setImmediate } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { takeTurns } from "~/operations/job-turn.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { perEngine } from "~db/engine/engine";
import { addJob, claimJob, findJobOf } from "~db/queries/jobs";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { previewFile, readStored } from "../../support/import-steps";
import { organisationDraft } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterAll(() => db.close());

test("another write gets its turn between two batches of a commit", async () => {
  const lines = Array.from({ length: 300 }, (_, at) => `団体${at}`);
  const { id, counts } = await previewFile(secretariat, ["名称（和文）", ...lines].join("\n"), {
    kind: "organisations",
  });
  expect(counts.new).toBe(300);
  await commitImport(secretariat, { id });
  const of = { kinds: ["import-commit"] as const, subjectId: id };
  const seen: number[] = [];
  let isOver = false;
  const others = async () => {
    for (; !isOver; await setImmediate())
      await db.write(async (tx) => {
        const done = (await findJobOf(tx, of))?.done ?? 0;
        if (done !== seen.at(-1)) seen.push(done);
        if (done === 0 || seen.length > 2) return;
        await addOrganisation(tx, organisationDraft(`その間${seen.length}`), {
          userId: null,
          at: secretariat.now,
        });
      });
  };
  const turns = others();
  await runWaitingJobs(db);
  isOver = true;
  await turns;
  expect(seen.filter((done) => done > 0 && done < 300).length).toBeGreaterThan(1);
  expect((await readStored(secretariat, id)).counts.new).toBe(300);
});

test("what somebody registers between two batches is seen by the rows that were read before", async () => {
  const lines = Array.from({ length: 300 }, (_, at) => `協会${at}`);
  const { id } = await previewFile(secretariat, ["名称（和文）", ...lines].join("\n"), {
    kind: "organisations",
  });
  await commitImport(secretariat, { id });
  const of = { kinds: ["import-commit"] as const, subjectId: id };
  let isOver = false;
  let isAdded = false;
  const others = async () => {
    for (; !isOver; await setImmediate())
      await db.write(async (tx) => {
        if (isAdded || ((await findJobOf(tx, of))?.done ?? 0) === 0) return;
        isAdded = true;
        const stamp = { userId: null, at: secretariat.now };
        const name = { name: { ja: "協会299", en: null }, state: null, placeName: null };
        await addOrganisation(tx, organisationDraft("", name), stamp);
      });
  };
  const turns = others();
  await runWaitingJobs(db);
  isOver = true;
  await turns;
  const { counts, rows } = await readStored(secretariat, id);
  expect(counts).toMatchObject({ new: 299, "left-out": 1 });
  expect(rows.at(-1)).toMatchObject({ outcome: "left-out", reason: "there-meanwhile" });
});

test("a turn holds batch after batch while nobody waits, and a single one as soon as somebody does", async () => {
  // It also ends where one batch more would take it too long, as on a busy machine.
  expect(await turnsOf({ batches: 5, isAwaited: false })).toBeLessThan(5);
  expect(await turnsOf({ batches: 5, isAwaited: true })).toBe(5);
});

/** Transactions that so many small batches took. */
async function turnsOf({ batches, isAwaited }: { batches: number; isAwaited: boolean }) {
  const now = () => new Date();
  const until = new Date(now().getTime() + 60_000);
  const job = await db.writeKeepingAnswers(async (tx) => {
    await addJob(tx, { kind: "import-read", subjectId: 1, createdBy: null, createdAt: now() });
    return await claimJob(tx, { worker: "test", now: now(), until });
  });
  if (job === null) throw new Error("There was nothing to take");
  const turns = new Set<number>();
  const others: Promise<unknown>[] = [];
  let done = 0;
  const log = (error: unknown) => {
    throw error;
  };
  await takeTurns({ db, job, now, log }, "aside", {
    work: async (tx) => {
      // Another number in each turn: only what ends one writes how far the work is.
      const [row] = await tx.all<{ turn: number }>(
        perEngine({
          sqlite: sql`select total_changes() as turn`,
          postgres: sql`select pg_current_xact_id()::text::bigint as turn`,
        }),
      );
      turns.add(row?.turn ?? 0);
      if (isAwaited) others.push(db.writeKeepingAnswers(async () => undefined));
      done += 1;
      return { done, more: done < batches };
    },
  });
  await Promise.all(others);
  return turns.size;
}
