/** What is thrown away is gone: rows and the file, unless another import needs it. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { discardImport } from "~/operations/import/discard-import.server";
import type { Database } from "~db/client";
import { findStoredFile } from "~db/queries/file/stored-files";
import { fileParts } from "~db/schema/files";
import { importRows } from "~db/schema/imports";
import { previewFile } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

/** Of more than one part, and more rows than are read back at once. */
const ROW = `Kokomo,IN,ココモ町,${"長い備考".repeat(30)}\n`;
const CSV = `市町村,州,日本語名,備考\n${ROW.repeat(1_100)}`;
const preview = (csv = CSV) => previewFile(secretariat, csv, { kind: "places" });

test("the bytes go with the last import that has them, and the file can be brought again", async () => {
  const [first, second] = [await preview(), await preview()];
  expect(first.fileHash).toBe(second.fileHash);
  expect(await db.read.$count(fileParts)).toBeGreaterThan(1);
  expect(await discardImport(secretariat, { id: first.id })).toEqual({ ok: true });
  expect(await findStoredFile(db.read, first.fileHash)).not.toBeNull();
  expect(await discardImport(secretariat, { id: second.id })).toEqual({ ok: true });
  expect(await findStoredFile(db.read, first.fileHash)).toBeNull();
  expect([await db.read.$count(fileParts), await db.read.$count(importRows)]).toEqual([0, 0]);
  const again = await preview();
  expect([again.state, again.rows.length]).toEqual(["preview", 1_000]);
});
