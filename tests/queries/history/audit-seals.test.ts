/** The chain of the audit trail: what was changed or taken away behind the application's back is found. */
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "~db/client";
import { addAuditEntries, addAuditEntry } from "~db/queries/history/audit";
import { sealEntries, verifyChain } from "~db/queries/history/audit-seals";
import { auditEntries, auditSeals } from "~db/schema/people";
import { openTestDatabase } from "../../support/test-database";
import { onServer } from "../../support/test-server";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const ENTRY = {
  ...{ userId: null, at: new Date("2026-05-01T00:00:00Z"), action: "event.edit" as const },
  ...{ subjectType: "event" as const, subjectId: 1 },
};

async function threeEntries(): Promise<number[]> {
  await db.write(async (tx) => {
    await addAuditEntry(tx, { ...ENTRY, before: { title: "あ" }, after: { title: "い" } });
    await addAuditEntries(tx, [ENTRY, { ...ENTRY, subjectId: 2 }]);
  });
  const rows = await db.read.select({ id: auditEntries.id }).from(auditEntries);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

/** As somebody with the file, or all rights on the server, and a tool: past the triggers. */
async function behindTheBack(statement: string): Promise<void> {
  if (db.read.engine === "postgres") {
    const { name } = await db.read.get<{ name: string }>(sql`select current_database() as name`);
    const address = new URL(name, process.env.TEST_DATABASE_URL);
    const past = `set session_replication_role = replica; ${statement}`;
    await onServer(String(address), (client) => client.query(past));
    return;
  }
  const file = new Sqlite(join(db.folder, "kusanone.db"));
  for (const table of ["audit_entries", "audit_seals"])
    for (const ending of ["never_change", "never_vanish"])
      file.exec(`drop trigger ${table}_${ending}`);
  file.pragma("foreign_keys = OFF");
  file.exec(statement);
  file.close();
}

test("every entry is sealed in the write that adds it, and the chain holds", async () => {
  const ids = await threeEntries();
  const chain = await verifyChain(db.read);
  expect(chain).toMatchObject({ entries: ids.length, brokenAt: null, unsealed: 0 });
  const seals = await db.read.select().from(auditSeals);
  expect(new Set(seals.map(({ seal }) => seal)).size).toBe(ids.length);
  expect(seals.map(({ seal }) => seal)).toContain(chain.last);
});

test.each([
  ["changed", (id: number) => `update audit_entries set after = '{"title":"う"}' where id = ${id}`],
  ["moved in time", (id: number) => `update audit_entries set at = at + 1 where id = ${id}`],
  [
    "given to somebody else",
    (id: number) => `update audit_entries set user_id = 1 where id = ${id}`,
  ],
  ["taken away", (id: number) => `delete from audit_entries where id = ${id}`],
  [
    "taken away with its seal",
    (id: number) =>
      `delete from audit_seals where entry_id = ${id}; delete from audit_entries where id = ${id}`,
  ],
])("an entry that was %s is found", async (_how, statement) => {
  const ids = await threeEntries();
  const [second = 0, third = 0] = ids.slice(-2);
  await behindTheBack(statement(second));
  const { brokenAt } = await verifyChain(db.read);
  expect([second, third]).toContain(brokenAt);
});

test("an entry that was added without a seal is counted", async () => {
  await threeEntries();
  await behindTheBack(
    "insert into audit_entries (at, action, subject_type, subject_id) values (0, 'event.edit', 'event', '1')",
  );
  expect(await verifyChain(db.read)).toMatchObject({ unsealed: 1, brokenAt: null });
});

test("entries of an older version are sealed once, in their order", async () => {
  await threeEntries();
  await behindTheBack("delete from audit_seals");
  const { unsealed } = await verifyChain(db.read);
  expect(unsealed).toBeGreaterThanOrEqual(3);
  expect(await db.write((tx) => sealEntries(tx))).toBe(unsealed);
  expect(await verifyChain(db.read)).toMatchObject({ brokenAt: null, unsealed: 0 });
  expect(await db.write((tx) => sealEntries(tx))).toBe(0);
});

test("the application cannot change or take away an entry or a seal", async () => {
  await threeEntries();
  const refusals = [
    db.write(async (tx) => await tx.update(auditEntries).set({ subjectId: "9" })),
    db.write(async (tx) => await tx.delete(auditEntries)),
    db.write(async (tx) => await tx.update(auditSeals).set({ seal: "x" })),
    db.write(async (tx) => await tx.delete(auditSeals)),
  ];
  for (const refused of refusals) await expect(refused).rejects.toThrow(/append-only|Failed query/);
  expect(await verifyChain(db.read)).toMatchObject({ brokenAt: null, unsealed: 0 });
});
