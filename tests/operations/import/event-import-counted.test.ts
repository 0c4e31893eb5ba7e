/** What a file of events says of counting them as our own: by whom, by which criterion, and back again. P197, N13 */
import { asc } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { OWN_SOURCE } from "~/operations/import/kind/importer";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { events } from "~db/schema/events";
import { auditEntries } from "~db/schema/people";
import { exportedTable } from "../../support/exported-table";
import { previewFile } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
let chicago: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
});
afterEach(() => db.close());

const HEAD = "管理番号,件名,実施主体,開始日,州,計上";
const fileOf = (...cells: string[]) =>
  [
    HEAD,
    ...cells.map((cell, at) => `${at + 1},取組${at + 1},chicago,2025-05-0${at + 1},IL,${cell}`),
  ].join("\n");

const preview = (content: string, ctx = secretariat, source = "test") =>
  previewFile(ctx, content, { kind: "events", source });

async function commit(id: number) {
  await commitImport(secretariat, { id });
  await runWaitingJobs(db);
}

const decisions = async () =>
  await db.read
    .select({ counted: events.counted, criterion: events.countedCriterion, by: events.countedBy })
    .from(events)
    .orderBy(asc(events.id));

const csvOf = (table: readonly (readonly string[])[]) =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");

test("the secretariat's file decides, by code or by name, and each decision is in the trail", async () => {
  const read = await preview(
    fileOf("yes", "no：後援名義のみのもの", "計上する:funded", "判断待ち", ""),
  );
  expect(read.counts).toMatchObject({ new: 5, refused: 0 });
  await commit(read.id);
  const by = secretariat.user?.id;
  expect(await decisions()).toEqual([
    { counted: "yes", criterion: null, by },
    { counted: "no", criterion: "name-only", by },
    { counted: "yes", criterion: "funded", by },
    { counted: "pending", criterion: null, by: null },
    { counted: "pending", criterion: null, by: null },
  ]);
  const trail = await db.read.select().from(auditEntries).orderBy(asc(auditEntries.id));
  expect(trail.filter(({ action }) => action === "event.count")).toHaveLength(3);
});

test("a decision without a criterion of it, or of another decision, is refused by its column", async () => {
  const read = await preview(fileOf("no", "no:funded", "yes:name-only", "多分"));
  expect(read.rows.map(({ outcome, column, reason }) => [outcome, column, reason])).toEqual([
    ["refused", "counted", "criterion-missing"],
    ["refused", "counted", "criterion-unknown"],
    ["refused", "counted", "criterion-unknown"],
    ["refused", "counted", "unknown"],
  ]);
});

test("a mission's file may say what stands, and decides nothing", async () => {
  await commit((await preview(fileOf("yes", "no:name-only", ""))).id);
  const refused = await preview(fileOf("no:name-only", "pending", "yes"), chicago);
  expect(refused.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["refused", "counting-not-yours"],
    ["refused", "counting-not-yours"],
    ["refused", "counting-not-yours"],
  ]);
  // As it stands, or empty: nothing is decided.
  expect((await preview(fileOf("yes", "", "pending"), chicago)).counts.unchanged).toBe(3);
});

test("an export imports to no change, for the secretariat and for a mission", async () => {
  await commit((await preview(fileOf("yes:organised", "no:name-only", "pending", "yes"))).id);
  for (const ctx of [secretariat, chicago]) {
    const table = csvOf(await exportedTable(ctx, "events", "ja"));
    expect(table).toContain("no:name-only");
    expect((await preview(table, ctx, OWN_SOURCE)).counts).toMatchObject({
      ...{ unchanged: 4, changed: 0, refused: 0 },
    });
  }
});

test("taken back, what was decided before stands again", async () => {
  await commit((await preview(fileOf("yes", "no:name-only"))).id);
  const before = await decisions();
  const again = await preview(fileOf("no:name-only", "pending"));
  expect(again.rows.map(({ changes }) => changes)).toEqual([
    [{ field: "counted", before: "yes", after: "no:name-only" }],
    [{ field: "counted", before: "no:name-only", after: "pending" }],
  ]);
  await commit(again.id);
  expect((await decisions()).map(({ counted }) => counted)).toEqual(["no", "pending"]);
  await undoImport(secretariat, { id: again.id });
  await runWaitingJobs(db);
  expect(await decisions()).toEqual(before);
});
