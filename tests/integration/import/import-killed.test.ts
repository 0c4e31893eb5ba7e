/** A commit in the thread of a server that is killed, stopped or told to call it off in the middle: nothing is half-written. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { openDatabase } from "~db/client";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listOrganisers } from "~db/queries/reference/organisers";
import { previewFile } from "../../support/import-steps";
import { startServer } from "../../support/running-server";
import { browserOf, testContext } from "../../support/test-context";
import { newDataFolder } from "../../support/test-database";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

test("after a kill -9 the next start resumes by itself, and every row is written exactly once", async () => {
  const folder = await newDataFolder();
  const { id, rows } = await waitingCommit(folder);
  const { register, one, done, state } = lookInto(folder, id);

  const killed = await startServer(folder);
  await until(() => done() > 0);
  await killed.stop("SIGKILL");
  const before = done();
  expect(before).toBeLessThan(rows);
  expect(Number(one("select count(*) from targets"))).toBe(before);
  expect(state()).toBe("committing");

  const next = await startServer(folder);
  try {
    await until(() => done() > before || state() === "committed");
    await until(() => state() === "committed");
    expect(Number(one("select count(*) from targets"))).toBe(rows);
    const written = "select count(*) from audit_entries where action = 'target.set'";
    expect(Number(one(written))).toBe(rows);
    expect(Number(one(`${written} group by subject_id order by 1 desc`))).toBe(1);
    expect(Number(one("select count(*) from audit_entries where action = 'import.commit'"))).toBe(
      1,
    );
    expect(one("select tries from jobs where kind = 'import-commit'")).toBe(2);
  } finally {
    await next.stop();
    register.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a server that is stopped in the middle ends soon and rightly, and the next one goes on behind its last batch", async () => {
  const folder = await newDataFolder();
  const { id, rows } = await waitingCommit(folder);
  const { register, one, done, state } = lookInto(folder, id);

  const stopped = await startServer(folder);
  await until(() => done() > 0);
  expect(await stopped.stop("SIGTERM")).toBe(0);
  const before = done();
  expect(before).toBeLessThan(rows);
  expect(Number(one("select count(*) from targets"))).toBe(before);
  expect(Number(one("select count(*) from import_rows where after is not null"))).toBe(before);
  expect(state()).toBe("committing");

  const next = await startServer(folder);
  try {
    await until(() => state() === "committed");
    expect(Number(one("select count(*) from targets"))).toBe(rows);
    const written = "select count(*) from audit_entries where action = 'target.set'";
    expect(Number(one(written))).toBe(rows);
  } finally {
    await next.stop();
    register.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("called off in the middle, what is written stays and is told, the rest is left out, and the undo takes all back", async () => {
  const folder = await newDataFolder();
  const { id, rows } = await waitingCommit(folder);
  const { register, one, done, state } = lookInto(folder, id);
  const db = openDatabase(folder);
  const server = await startServer(folder);
  try {
    const ctx = await testContext(db, { now: new Date() });
    const cookie = (await browserOf(ctx)).get("/").headers.get("Cookie") ?? "";
    await until(() => done() > 0);
    // By the server's own queue: another process would have to find a moment between two turns.
    const calledOff = await fetch(`${server.url}/imports/${id}?index`, {
      ...{ method: "POST", redirect: "manual", body: new URLSearchParams({ intent: "cancel" }) },
      headers: { Cookie: cookie, Origin: server.url },
    });
    expect(calledOff.status).toBe(302);
    await until(() => state() === "committed");
    const written = Number(one("select count(*) from targets"));
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(rows);
    const told = "select count(*) from import_rows where";
    expect(Number(one(`${told} outcome = 'new' and after is not null`))).toBe(written);
    expect(Number(one(`${told} outcome = 'left-out' and reason = 'cancelled'`))).toBe(
      rows - written,
    );
    expect(Number(one("select count(*) from jobs where state in ('waiting', 'running')"))).toBe(0);
    expect(await undoImport(ctx, { id })).toEqual({ ok: true });
    await until(() => state() === "undone");
    expect(Number(one("select count(*) from targets"))).toBe(0);
  } finally {
    db.close();
    await server.stop();
    register.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A commit of many targets, previewed by a process that has ended. */
async function waitingCommit(folder: string): Promise<{ id: number; rows: number }> {
  const db = openDatabase(folder);
  try {
    const ctx = await testContext(db);
    const states = await listOrderedStates(db.read, "en");
    const organisers = (await listOrganisers(db.read)).slice(0, 18);
    const lines = organisers.flatMap(({ slug }) =>
      states.flatMap(({ code }) =>
        TARGET_MEASURES.map((measure) => `2026,${measure},${slug},${code},,,7`),
      ),
    );
    const head = "fiscal_year,measure,organiser,state,priority,tier,target";
    const read = await previewFile(ctx, [head, ...lines].join("\n"), { kind: "targets" });
    await commitImport(ctx, { id: read.id });
    return { id: read.id, rows: read.counts.new };
  } finally {
    db.close();
  }
}

/** What stands in the file of a server: a figure, how far the commit is, and the state of the import. */
function lookInto(folder: string, importId: number) {
  const register = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
  const one = (sql: string) => register.prepare(sql).pluck().get();
  const done = () => Number(one("select done from jobs where kind = 'import-commit'"));
  const state = () => one(`select state from imports where id = ${importId}`);
  return { register, one, done, state };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}
