/** A backup each night, the oldest thrown away, and how old the last one is. */
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findLastBackup } from "~/http/backups-in-use.server";
import { readSettings } from "~/http/settings.server";
import { backUpIfDue, type MakeBackup } from "~/server/store/nightly-backup";
import { backUp } from "~db/backup";
import type { Database } from "~db/client";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let folder: string;
beforeEach(async () => {
  db = await openTestDatabase();
  folder = join(mkdtempSync(join(tmpdir(), "kusanone-nightly-")), "backups");
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The real copy, in this process. */
const make: MakeBackup = async (file) => {
  const verdict = backUp(db.folder, file);
  if (!verdict.ok) throw new Error(verdict.reason);
};
const due = (now: string, keep = 3) => backUpIfDue({ folder, keep }, { now: new Date(now), make });

test("the first backup is made at once, then one a night from two in the morning in Tokyo", async () => {
  expect(await due("2026-04-01T10:00:00Z")).toBe("kusanone-2026-04-01.db");
  expect(await due("2026-04-01T14:00:00Z")).toBeNull();
  // 01:30 and 02:30 on the second in Tokyo.
  expect(await due("2026-04-01T16:30:00Z")).toBeNull();
  expect(await due("2026-04-01T17:30:00Z")).toBe("kusanone-2026-04-02.db");
  expect(await due("2026-04-01T18:30:00Z")).toBeNull();
});

test("so many are kept, and nothing else is touched", async () => {
  for (const day of ["01", "02", "03", "04"]) await due(`2026-04-${day}T03:00:00Z`, 2);
  writeFileSync(join(folder, "before-the-move.db"), "");
  await due("2026-04-05T03:00:00Z", 2);
  expect(readdirSync(folder).sort()).toEqual([
    "before-the-move.db",
    "kusanone-2026-04-04.db",
    "kusanone-2026-04-05.db",
  ]);
});

test("one that fails throws nothing away and is made the next time; what was broken off makes room", async () => {
  await due("2026-04-01T03:00:00Z", 1);
  const now = new Date("2026-04-02T03:00:00Z");
  const failing = async () => await Promise.reject(new Error("No space left"));
  await expect(backUpIfDue({ folder, keep: 1 }, { now, make: failing })).rejects.toThrow(
    "No space",
  );
  expect(readdirSync(folder)).toEqual(["kusanone-2026-04-01.db"]);
  const part = join(folder, "kusanone-2026-04-02.db.part");
  writeFileSync(part, "half");
  const long = new Date(now.getTime() - 7 * 3_600_000);
  utimesSync(part, long, long);
  expect(await due("2026-04-02T04:00:00Z", 1)).toBe("kusanone-2026-04-02.db");
  expect(readdirSync(folder)).toEqual(["kusanone-2026-04-02.db"]);
});

test("how old the last one is, and whether that is late", async () => {
  const plan = { folder, keep: 3 };
  expect(await findLastBackup(plan, new Date())).toBeNull();
  await due("2026-04-01T03:00:00Z");
  const last = await findLastBackup(plan, new Date());
  expect(last).toMatchObject({ late: false });
  const later = new Date((last?.at.getTime() ?? 0) + 37 * 3_600_000);
  expect(await findLastBackup(plan, later)).toMatchObject({ late: true });
});

test("folder and number are checked at the start", () => {
  const plan = (environment: Record<string, string>) => {
    const verdict = readSettings(environment);
    return verdict.ok ? verdict.settings.backups : verdict.errors.join();
  };
  expect(plan({})).toBeNull();
  expect(plan({ BACKUP_FOLDER: "/srv/backups" })).toEqual({ folder: "/srv/backups", keep: 30 });
  expect(plan({ BACKUP_FOLDER: "/srv/backups", BACKUP_KEEP: "7" })).toMatchObject({ keep: 7 });
  expect(plan({ BACKUP_FOLDER: "backups" })).toMatch(/^BACKUP_FOLDER must be an absolute path/);
  expect(plan({ BACKUP_KEEP: "7" })).toMatch(/^BACKUP_KEEP needs BACKUP_FOLDER/);
  for (const wrong of ["0", "-1", "1000", "many"])
    expect(plan({ BACKUP_FOLDER: "/srv/backups", BACKUP_KEEP: wrong })).toMatch(
      /BACKUP_KEEP must be/,
    );
  expect(existsSync("/srv/backups")).toBe(false);
});
