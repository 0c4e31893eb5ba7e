/** Outside of tests every write waits for the disk: what was acknowledged outlives a power cut. */
import { rmSync } from "node:fs";
import { sql } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client";
import { newDataFolder } from "../../support/test-database";

const FULL = 2;

afterEach(() => vi.unstubAllEnvs());

test.each([undefined, "", "off"])("with UNSYNCED_WRITES=%s writes are synced", async (setting) => {
  vi.stubEnv("UNSYNCED_WRITES", setting);
  const folder = await newDataFolder();
  const db = openDatabase(folder);
  const pragma = await db.write(async (tx) => tx.get(sql`pragma synchronous`));
  db.close();
  rmSync(folder, { recursive: true, force: true });
  expect(pragma).toEqual({ synchronous: FULL });
});
