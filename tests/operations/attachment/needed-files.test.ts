/** P192: what the house clears away is what nothing needs, whoever keeps files. */
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discardUnneededFiles } from "~/operations/attachment/discard-unneeded-files.server";
import type { Database } from "~db/client";
import { isFileNeeded } from "~db/queries/file/needed-files";
import { listMeetingFiles } from "~db/queries/meetings";
import { attachments } from "~db/schema/attachments";
import { fileParts, storedFiles } from "~db/schema/files";
import { imports } from "~db/schema/imports";
import { meetingFiles } from "~db/schema/meetings";
import { submissionFiles } from "~db/schema/submissions";
import { makeMeeting } from "../../support/meeting-steps";
import { everyTable } from "../../support/schema-tables";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

test("the papers of a meeting stay", async () => {
  const ctx = await testContext(db);
  const { meetingId } = await makeMeeting(ctx);
  const [paper] = await listMeetingFiles(db.read, Number(meetingId));
  const muchLater = new Date(ctx.now.getTime() + 400 * 86_400_000);
  expect(await discardUnneededFiles({ db, now: muchLater })).toBe(0);
  expect(await isFileNeeded(db.read, paper?.hash ?? "")).toBe(true);
});

test("whoever refers to a stored file is asked whether it is needed", async () => {
  const referring = (await everyTable()).filter((table: SQLiteTable) =>
    getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === storedFiles),
  );
  const asked = [imports, submissionFiles, meetingFiles, attachments, fileParts];
  const names = (tables: readonly SQLiteTable[]) =>
    tables.map((table) => getTableConfig(table).name).sort();
  expect(names(referring)).toEqual(names(asked));
});
