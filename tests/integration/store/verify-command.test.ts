/** `npm run admin -- verify`: what is sound is said to be, and what somebody changed behind the application's back is named. */
import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import { openDatabase } from "~db/client";
import { storeBytes } from "~db/queries/file/stored-files";
import { addAuditEntry } from "~db/queries/history/audit";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { newDataFolder } from "../../support/test-database";

let folder: string;
let eventId: number;
beforeEach(async () => {
  folder = await newDataFolder();
  const db = openDatabase(folder);
  eventId = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-06-10" })] });
  await storeBytes(db, randomBytes(600_000), new Date());
  await db.write(async (tx) => {
    for (const subjectId of [1, 2, 3])
      await addAuditEntry(tx, {
        ...{ userId: null, at: new Date(), action: "event.edit", subjectType: "event", subjectId },
      });
  });
  db.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const verify = () => runAdminCommand(["verify"], { KUSANONE_DATA: folder });

function behindTheBack(...statements: string[]): void {
  const file = new Sqlite(join(folder, "kusanone.db"));
  for (const statement of statements) file.exec(statement);
  file.close();
}

test("what verify says of sums, recount mends", async () => {
  behindTheBack("update counted_sums set low = 7", "update event_sums set sums = '[]'");
  expect((await verify()).code).toBe(1);
  const { code, stdout } = await runAdminCommand(["recount"], { KUSANONE_DATA: folder });
  expect([code, stdout]).toEqual([
    0,
    "年度別の集計値を、取組1件から計算し直しました。\nSums of fiscal years were worked out anew from 1 events.\n",
  ]);
  expect((await verify()).code).toBe(0);
});

test("a sound register is said to be sound in each of its parts, in both languages", async () => {
  const { code, stdout, stderr } = await verify();
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/データベースの構造：異常ありません。/);
  expect(stdout).toMatch(/Tables for counting: all \d+ events are as the rules make them\./);
  expect(stdout).toMatch(/Sums of fiscal years: all \d+ are what their events add to them\./);
  expect(stdout).toMatch(/Stored files: all 1 are what was brought\./);
  expect(stdout).toMatch(/History: \d+ entries are as they were written\. Last seal: [0-9a-f]{64}/);
});

test("after a restore the register is sound, and the entry of the restore is sealed at the next start", async () => {
  const backup = join(folder, "good.db");
  for (const words of [
    ["backup", backup],
    ["restore", backup],
  ])
    expect((await runAdminCommand(words, { KUSANONE_DATA: folder })).code).toBe(0);
  const { code, stdout, stderr } = await verify();
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("The entry that a backup was put back gets its seal at the next start.");
  behindTheBack(
    "insert into audit_entries (at, action, subject_type, subject_id) values (1, 'event.edit', 'event', '1')",
  );
  expect((await verify()).stdout + (await verify()).stderr).toContain(
    "1 entries of the history have no seal.",
  );
});

test.each([
  [
    "a counting mark",
    "update occurrences set counts_as = null where event_id = ID",
    /取組があります（番号）：ID。/,
  ],
  [
    "a cell",
    "delete from occurrence_cells where axis = 'nation'",
    /differ from the rules for the events/,
  ],
  [
    "a day",
    "update events set first_day = '2020-01-01' where id = ID",
    /取組があります（番号）：ID。/,
  ],
  [
    "what an event adds to the sums",
    "update event_sums set sums = '[]' where event_id = ID",
    /取組があります（番号）：ID。/,
  ],
  [
    "by what an event is compared with others",
    "update compared_events set state = 'OH' where event_id = ID",
    /取組があります（番号）：ID。/,
  ],
  [
    "a likely double that is none",
    "insert into likely_doubles (first, second, until, first_lead, second_lead) values (ID, ID, '2026-06-10', 'us', 'us')",
    /取組があります（番号）：ID。/,
  ],
  [
    "a mark of outdated tags",
    "insert into outdated_tags (event_id) values (ID)",
    /取組があります（番号）：ID。/,
  ],
  [
    "a sum of a fiscal year",
    "update counted_sums set approved = approved + 1 where axis = 'nation'",
    /年度別の集計値のうち1件が、取組と一致しません。/,
  ],
  [
    "a sum that is lost",
    "delete from counted_sums where axis = 'nation'",
    /1 sums of fiscal years are not what their events add to them\. npm run admin -- recount/,
  ],
  [
    "a stored file",
    "update file_parts set content = zeroblob(length(content))",
    /内容が変わった保存ファイル/,
  ],
  [
    "a part of a file",
    "delete from file_parts where position = 1",
    /Stored files whose content changed/,
  ],
])("%s that was changed is named", async (_what, statement, said) => {
  behindTheBack(statement.replaceAll("ID", String(eventId)));
  const { code, stderr } = await verify();
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(said.source.replace("ID", String(eventId))));
});

test("an entry of the history that was changed is named", async () => {
  behindTheBack(
    "drop trigger audit_entries_never_change",
    "update audit_entries set subject_id = '9' where id = (select max(id) - 1 from audit_entries)",
  );
  const { code, stderr } = await verify();
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/履歴の\d+番以降に、後から変更又は削除/),
  ]);
});

test("a page that was damaged is told, and no more is read", async () => {
  const path = join(folder, "kusanone.db");
  const bytes = readFileSync(path);
  bytes.fill(0xff, 20_480, 20_600);
  writeFileSync(path, bytes);
  const { code, stderr } = await verify();
  expect([code, stderr]).toEqual([1, expect.stringMatching(/データベースが壊れています/)]);
  expect(stderr).not.toContain("Stored files");
});
