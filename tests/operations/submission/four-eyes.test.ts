/** Whoever freezes a submission has not been alone with it, and the papers say who approved it under which number. P187, P188 */
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { changeSubmission } from "~/operations/submission/change-submission.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { recordStep } from "~/operations/submission/record-step.server";
import {
  addSubmissionDrafter,
  removeSubmissionDrafter,
} from "~/operations/submission/set-drafter.server";
import type { Database } from "~db/client";
import { readFileParts } from "~db/queries/file/file-parts";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { listReportFiles } from "~db/queries/submission/submissions";
import { listWorkers } from "~db/queries/submission/workers";
import { events } from "~db/schema/events";
import {
  APPROVED,
  draftedBy,
  frozenBy,
  NO_TITLE,
  type Pair,
  twoDrafters,
  workedOnBy,
} from "../../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const ALONE = { ok: false, reason: "only-drafter" };

let db: Database;
let pair: Pair;

beforeAll(async () => {
  db = await openTestDatabase();
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
}, 60_000);
beforeEach(async () => {
  pair = await twoDrafters(db);
});
afterAll(() => db.close());

const asked = (id: number) => ({ id, revision: null, typed: APPROVED, mayLeaveOut: true });

test("P187 a colleague who is added, and does nothing, does not make four eyes", async () => {
  const id = await draftedBy(pair);
  expect(await listWorkers(db.read, id)).toEqual([pair.first.user.id]);
  expect(await freezeSubmission(pair.first, asked(id))).toEqual(ALONE);
  // Nor does saving what stands there already.
  const same = { id, revision: null, title: NO_TITLE, note: null };
  expect(await changeSubmission(pair.second, same)).toEqual({ ok: true });
  expect(await freezeSubmission(pair.first, asked(id))).toEqual(ALONE);
});

test("P187 who adds a colleague and leaves is still the only one who worked on it", async () => {
  const id = await draftedBy(pair);
  const { first } = pair;
  const leaving = { id, revision: null, userId: first.user.id };
  expect(await removeSubmissionDrafter(first, leaving)).toEqual({ ok: true });
  expect(await freezeSubmission(first, asked(id))).toEqual(ALONE);
  const third = await testContext(db, { name: "起案 三郎" });
  const coming = { id, revision: null, userId: third.user.id };
  expect(await addSubmissionDrafter(pair.second, coming)).toEqual({ ok: true });
  expect(await freezeSubmission(first, asked(id))).toEqual(ALONE);
});

test("P187 a co-drafter freezes it, and so does its beginner once the co-drafter has worked on it", async () => {
  const one = await draftedBy(pair);
  await frozenBy(pair.second, one);
  const other = await draftedBy(pair);
  await workedOnBy(pair.second, other);
  await frozenBy(pair.first, other);
  const third = await draftedBy(pair);
  const typed = { on: "2026-05-20", number: null, office: null, skipped: null };
  const step = { id: third, revision: null, step: "inquiry" as const, typed, supersededBy: null };
  expect(await recordStep(pair.second, step)).toEqual({ ok: true });
  expect((await listWorkers(db.read, third)).length).toBe(2);
  await frozenBy(pair.first, third);
});

async function fileOf(id: number, name: string): Promise<Buffer> {
  const file = (await listReportFiles(db.read, id)).find((one) => one.name === name);
  if (file === undefined) throw new Error(`No ${name}`);
  const parts: Buffer[] = [];
  for await (const part of readFileParts(db.read, file.hash)) parts.push(part);
  return Buffer.concat(parts);
}

const textIn = (file: Buffer): string =>
  Object.values(unzipSync(file))
    .map((part) =>
      Buffer.from(part)
        .toString("utf8")
        .replaceAll(/<[^>]*>/g, ""),
    )
    .join("\n");

test("P188 document and workbook print day, number and office of the approval, from the record", async () => {
  const id = await draftedBy(pair);
  await frozenBy(pair.second, id);
  const { on, number, office } = APPROVED;
  expect((await findFrozenRecord(db.read, id))?.approval).toEqual({ on, number, office });
  const line = "了承　令和８年６月１日　内副第1号　内閣官房";
  expect(textIn(await fileOf(id, "report.docx"))).toContain(line);
  expect(textIn(await fileOf(id, "report.xlsx"))).toContain(line);
  // No person of ours is in any of its files.
  for (const name of ["report.json", "report.csv"])
    expect((await fileOf(id, name)).toString("utf8")).not.toMatch(/起案 [一二]郎/);
});
