/** A restore sets the old register aside, and leaves it or the new one whole whenever it is killed. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import { openDatabase } from "~db/client";
import { RESTORED_FILE } from "~db/enter-folder";
import { RESTORE_STEPS } from "~db/restore";
import {
  killedRegisterOf,
  newFolder,
  peopleIn,
  registerOf,
  removeFolders,
} from "../../support/register-folders";

const place = newFolder();
const backup = join(place, "good.db");
beforeAll(async () => {
  const folder = await registerOf("new", "newer");
  expect(await admin(folder, "backup", backup)).toMatchObject({ code: 0, stderr: "" });
});
afterAll(removeFolders);

const admin = (folder: string, ...words: string[]) =>
  runAdminCommand(words, { KUSANONE_DATA: folder });

function asideOf(folder: string): string {
  const name = readdirSync(folder).find((one) => one.startsWith("before-restore"));
  return join(folder, name ?? "none");
}

/** Where the former register lies, by what the command says. */
function asideIn(stdout: string): string {
  return /npm run admin -- restore (\S+)/.exec(stdout)?.[1] ?? "";
}

describe("a restore", () => {
  test("sets the old register aside with its -wal, and says how to go back", async () => {
    const folder = await killedRegisterOf("old", "last");
    const restored = await admin(folder, "restore", backup);
    expect(restored).toMatchObject({ code: 0, stderr: "" });
    const aside = asideIn(restored.stdout);
    expect(aside).toMatch(/before-restore-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/);
    expect(readdirSync(aside).sort()).toEqual([
      "kusanone.db",
      "kusanone.db-shm",
      "kusanone.db-wal",
    ]);
    expect(statSync(join(folder, "kusanone.db")).mode & 0o777).toBe(0o600);
    expect(await peopleIn(folder)).toEqual(["new", "newer"]);

    expect((await admin(folder, "restore", aside)).code).toBe(0);
    expect(await peopleIn(folder)).toEqual(["old", "last"]);
  });

  test("is what the audit trail of the restored register says last, before anybody opens it", async () => {
    const folder = await registerOf("old");
    expect((await admin(folder, "restore", backup)).code).toBe(0);
    const file = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
    const [last] = file
      .prepare("select action, user_id, after from audit_entries order by id desc")
      .all();
    file.close();
    const after = JSON.stringify({ restoredFile: "good.db" });
    expect(last).toEqual({ action: "register.restore", user_id: null, after });
  });

  test("into a folder where only a -wal was left does not mix the two", async () => {
    const folder = await killedRegisterOf("old", "last");
    rmSync(join(folder, "kusanone.db"));
    expect((await admin(folder, "restore", backup)).code).toBe(0);
    expect(await peopleIn(folder)).toEqual(["new", "newer"]);
  });

  test("puts a copy in the place of a register that is damaged", async () => {
    const folder = await registerOf("old");
    writeFileSync(join(folder, "kusanone.db"), "no database at all");
    expect((await admin(folder, "restore", backup)).code).toBe(0);
    expect(await peopleIn(folder)).toEqual(["new", "newer"]);
  });

  test("of an older version is brought to the present schema by the next start", async () => {
    const older = join(place, "older.db");
    const migrations = join(place, "migrations");
    cpSync("db/migrations", migrations, { recursive: true });
    const path = join(migrations, "meta", "_journal.json");
    const journal = JSON.parse(readFileSync(path, "utf8"));
    const count = journal.entries.length;
    writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 12) }));
    const file = new Sqlite(older);
    migrate(drizzle(file), { migrationsFolder: migrations });
    file.close();

    const folder = newFolder();
    expect((await admin(folder, "restore", older)).code).toBe(0);
    expect(await peopleIn(folder)).toEqual([]);
    const present = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
    expect(present.prepare("select count(*) from __drizzle_migrations").pluck().get()).toBe(count);
    present.close();
  });
});

describe("who has the folder open", () => {
  test("keeps a restore out, and a folder in use is no source", async () => {
    const folder = await registerOf("old");
    const db = openDatabase(folder);
    const refused = await admin(folder, "restore", backup);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("The data folder is in use.");
    const other = await admin(newFolder(), "restore", folder);
    expect(other.stderr).toContain("That folder is in use.");
    await db.close();
    expect((await admin(folder, "restore", backup)).code).toBe(0);
  });
});

describe("killed in the middle of a restore", () => {
  const killAt = (folder: string, step: string) =>
    spawnSync(process.execPath, [
      ...["--import=tsx", "tests/support/killed-restore.ts", folder, backup, step],
    ]);

  test.each(RESTORE_STEPS.map((step) => [step]))("before %s: the old is whole", async (step) => {
    const folder = await killedRegisterOf("old", "last");
    expect(killAt(folder, step).signal).toBe("SIGKILL");
    expect(await peopleIn(folder)).toEqual(["old", "last"]);
    await expectRestorable(folder);
  });

  const AFTER: [string, (folder: string) => void][] = [
    ["before the old -wal is gone", () => undefined],
    ["after it is gone", (folder) => rmSync(join(folder, "kusanone.db-wal"))],
    [
      "after the copy is in its place",
      (folder) => {
        const aside = asideOf(folder);
        renameSync(aside, aside.replace(/\.part$/, ""));
        for (const ending of ["-wal", "-shm"]) rmSync(join(folder, `kusanone.db${ending}`));
        renameSync(join(folder, RESTORED_FILE), join(folder, "kusanone.db"));
      },
    ],
  ];
  test.each(AFTER)("%s: the new is whole, and ended by the next start", async (_name, done) => {
    const folder = await killedRegisterOf("old", "last");
    killAt(folder, "placing");
    renameSync(join(folder, "kusanone.db.part"), join(folder, RESTORED_FILE));
    done(folder);
    expect(await peopleIn(folder)).toEqual(["new", "newer"]);
    expect(readdirSync(folder)).not.toContain(RESTORED_FILE);
    expect((await admin(folder, "restore", asideOf(folder))).code).toBe(0);
    expect(await peopleIn(folder)).toEqual(["old", "last"]);
  });

  /** Whatever a killed one left is in nobody's way. */
  async function expectRestorable(folder: string): Promise<void> {
    const { code, stdout } = await admin(folder, "restore", backup);
    expect(code).toBe(0);
    expect(await peopleIn(folder)).toEqual(["new", "newer"]);
    expect(readdirSync(folder).filter((name) => /part|restored/.test(name))).toEqual([]);
    expect((await admin(folder, "restore", asideIn(stdout))).code).toBe(0);
    expect(await peopleIn(folder)).toEqual(["old", "last"]);
  }
});
