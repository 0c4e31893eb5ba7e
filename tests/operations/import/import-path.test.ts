/** An import from its file to its undo. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { setTargets } from "~/operations/set-targets.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { listIdentifiedTargets } from "~db/queries/targets";
import { previewFile, readStored } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const HEAD = "年度,指標,実施主体,州,重点分野,関心度,目標";
const file = (...lines: string[]) => [HEAD, ...lines].join("\r\n");
const values = async () =>
  (await listIdentifiedTargets(db.read, {})).map(({ cell, value }) => [cell.state, value]);

test("each row of a file is one thing: new, changed, unchanged, left out or refused, and their counts add up to it", async () => {
  const cell = (state: string) => ({ ...WHOLE_REGISTER, state });
  const entries = [
    { measure: "events", cell: cell("IN"), value: 5, seen: "" },
    { measure: "events", cell: cell("OH"), value: 3, seen: "" },
  ] as const;
  await setTargets(secretariat, { fiscalYear: 2026, entries });
  const lines = ["2026,件数,,IN,,,8", "2026,件数,,オハイオ州,,,3", "2026,件数,,IL,,,１２"];
  const others = [
    "2026,件数,,ZZ,,,4",
    "2026,件数,,MI,,,",
    "2026,件数,,TX,,,1",
    "令和8年度,件数,,テキサス,,,2",
  ];
  const read = await previewFile(secretariat, file(...lines, ...others), { kind: "targets" });
  expect(read.state).toBe("preview");
  expect(
    read.rows.map(({ outcome, column, reason, otherRow }) => [outcome, column, reason, otherRow]),
  ).toEqual([
    ["changed", null, null, null],
    ["unchanged", null, null, null],
    ["new", null, null, null],
    ["refused", "state", "unknown", null],
    ["left-out", "target", "nothing-said", null],
    ["refused", null, "key-twice", 8],
    ["refused", null, "key-twice", 7],
  ]);
  expect(read.rows[0]?.changes).toEqual([{ field: "target", before: "5", after: "8" }]);
  expect(read.counts).toEqual({
    ...{ new: 1, changed: 1, unchanged: 1, asked: 0, "left-out": 1, refused: 3 },
  });
  expect(await values()).toEqual([
    ["IN", 5],
    ["OH", 3],
  ]);

  expect(await commitImport(secretariat, { id: read.id })).toEqual({ ok: true });
  await runWaitingJobs(db);
  expect((await readStored(secretariat, read.id)).state).toBe("committed");
  expect(await values()).toEqual([
    ["IN", 8],
    ["OH", 3],
    ["IL", 12],
  ]);
  const entriesOf = async () =>
    (await listAuditEntries(db.read, {}, 100)).map(({ action }) => action);
  expect((await entriesOf()).slice(0, 3)).toEqual(["import.commit", "target.set", "target.set"]);

  expect(await undoImport(secretariat, { id: read.id })).toEqual({ ok: true });
  await runWaitingJobs(db);
  expect((await readStored(secretariat, read.id)).state).toBe("undone");
  expect(await values()).toEqual([
    ["IN", 5],
    ["OH", 3],
  ]);
});
