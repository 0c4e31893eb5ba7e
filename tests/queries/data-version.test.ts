/** The version of the data: counted on by every write that changes a row, and seen by every process on the file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "~db/client";
import { findWantsDigest, updateWantsDigest } from "~db/queries/inbox/digests";
import { addUser } from "~db/queries/people/users";
import { keptUntilWritten, registerStamp } from "~db/queries/store/data-version";

let folder = "";
let db: Database;
let userId = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kusanone-version-"));
  db = openDatabase(folder);
  const account = { email: "a@example.org", name: "A", role: "viewer", organiser: null } as const;
  const createdAt = new Date(0);
  userId = await db.write((tx) => addUser(tx, { ...account, passwordHash: null, createdAt }));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const stamp = () => registerStamp(db.read);

test.each([
  ["adds", sql`insert into digests (user_id, day, sent_at) select id, '2026-05-01', 0 from users`],
  ["changes", sql`update users set name = 'B'`],
  ["removes", sql`delete from users`],
])("a write that %s a row counts on, without being asked to", async (_what, statement) => {
  const before = await stamp();
  await db.write(async (tx) => tx.run(statement));
  expect(await stamp()).toBe(before + 1);
});

test("a write is counted once, however much it changes and however long it lasts", async () => {
  const before = await stamp();
  await db.write(async (tx) => {
    for (const wanted of [false, true, false]) {
      await updateWantsDigest(tx, userId, wanted);
      await new Promise(setImmediate);
    }
  });
  expect(await stamp()).toBe(before + 1);
});

test("a write that changes nothing, that fails or that says so leaves the version", async () => {
  const before = await stamp();
  await db.write(async () => ({ ok: false }));
  const failing = db.write(async (tx) => {
    await updateWantsDigest(tx, userId, false);
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  await db.writeKeepingAnswers((tx) => updateWantsDigest(tx, userId, false));
  expect(await findWantsDigest(db.read, userId)).toBe(false);
  expect(await stamp()).toBe(before);
});

test("nothing is written past the counting: the reader refuses", async () => {
  const causeOf = async () => {
    try {
      return await db.read.run(sql`update users set name = 'B'`);
    } catch (error) {
      return error instanceof Error ? String(error.cause) : error;
    }
  };
  expect(await causeOf()).toMatch(/readonly/);
});

test("a write of another process on the file is in the very next answer", async () => {
  const wants = keptUntilWritten((handle, id: number) => findWantsDigest(handle, id));
  expect(await wants(db.read, userId)).toBe(true);
  const other = openDatabase(folder);
  await other.write((tx) => updateWantsDigest(tx, userId, false));
  expect(await wants(db.read, userId)).toBe(false);
  await db.write((tx) => updateWantsDigest(tx, userId, true));
  expect(await registerStamp(other.read)).toBe(await stamp());
  expect(await wants(other.read, userId)).toBe(true);
  other.close();
});
