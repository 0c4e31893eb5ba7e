/**
 * Backups while four people write as fast as they are answered, each restored elsewhere: whatever had been acknowledged
 * before a backup began is in it, whole, and what was restored is sound. `BACKUPS` sets how often.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import { openDatabase } from "~db/client";
import { problemOfRegister } from "~db/sound-register";
import { acknowledgedEvents, postTo, WHOLE_EVENTS } from "../support/acknowledged-events";
import { startAdmin } from "../support/admin-process";
import { startServer } from "../support/running-server";
import { browserOf, testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";

vi.setConfig({ testTimeout: 3_600_000 });

const BACKUPS = Number(process.env.BACKUPS ?? 20);
const WRITERS = 4;

test(`${BACKUPS} backups under load hold what was acknowledged before each`, async () => {
  const data = await newDataFolder();
  const db = openDatabase(data);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const cookie = (await browserOf(ctx)).get("/").headers.get("Cookie") ?? "";
  await db.close();
  const folder = mkdtempSync(join(tmpdir(), "kusanone-backups-"));
  const server = await startServer(data);
  const written = acknowledgedEvents("負荷中の催し");
  let isOver = false;
  const writers = Array.from({ length: WRITERS }, async () => {
    while (!isOver) await written.write(postTo(server.url, cookie));
  });
  let meanwhile = 0;
  try {
    for (let round = 0; round < BACKUPS; round += 1) {
      const before = [...written.titles];
      const file = join(folder, `${round}.db`);
      const made = await startAdmin(["backup", file], { KUSANONE_DATA: data });
      expect([made.code, made.stderr]).toEqual([0, ""]);
      meanwhile += written.titles.length - before.length;
      const elsewhere = { KUSANONE_DATA: join(folder, String(round)) };
      expect((await runAdminCommand(["restore", file], elsewhere)).code).toBe(0);
      expect(problemOfRegister(elsewhere.KUSANONE_DATA)).toBeNull();
      const restored = new Sqlite(join(elsewhere.KUSANONE_DATA, "kusanone.db"), { readonly: true });
      const rows = restored.prepare(`${WHOLE_EVENTS} '負荷中の催し%'`).all() as {
        title: string;
        whole: number;
      }[];
      restored.close();
      expect(rows.filter(({ whole }) => whole !== 1)).toEqual([]);
      const titles = new Set(rows.map(({ title }) => title));
      expect(before.filter((title) => !titles.has(title))).toEqual([]);
    }
  } finally {
    isOver = true;
    await Promise.all(writers);
    await server.stop();
  }
  const last = { KUSANONE_DATA: join(folder, String(BACKUPS - 1)) };
  expect(await (await startServer(last.KUSANONE_DATA)).stop()).toBe(0);
  const sound = await runAdminCommand(["verify"], last);
  expect([sound.code, sound.stderr]).toEqual([0, ""]);
  // People wrote while backups were made, or nothing was proved.
  expect(meanwhile).toBeGreaterThan(BACKUPS);
  for (const each of [data, folder]) rmSync(each, { recursive: true, force: true });
});
