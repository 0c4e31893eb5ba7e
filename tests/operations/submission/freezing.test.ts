/** 了承: four eyes, nothing pending, nobody twice; what is frozen stays as it was. P160, P161, P162 */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REPORT_FILE_NAMES } from "~/domain/submission/report-file-name";
import { canonicalJson } from "~/domain/value/canonical-json";
import { changeSubmission } from "~/operations/submission/change-submission.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { recordStep } from "~/operations/submission/record-step.server";
import type { MakeFiles } from "~/operations/submission/run-freeze-job.server";
import { removeSubmissionDrafter } from "~/operations/submission/set-drafter.server";
import { filesOf } from "~/pages/submission/report-writers.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { readFileParts } from "~db/queries/file/file-parts";
import { listAuditEntries } from "~db/queries/history/audit";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { findSubmission, listReportFiles, listSteps } from "~db/queries/submission/submissions";
import { events } from "~db/schema/events";
import {
  APPROVED,
  draftedBy,
  frozenBy,
  type Pair,
  twoDrafters,
  workedOnBy,
} from "../../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let pair: Pair;
beforeAll(async () => {
  db = await openTestDatabase();
  pair = await twoDrafters(db);
  const heldAt = (day: string) => ({
    occurrences: [occurrenceOf({ day, outcome: "held" })],
  });
  for (const day of ["2026-04-10", "2026-04-20"]) await makeEvent(db, heldAt(day));
  await makeEvent(db, { ...heldAt("2026-05-01"), classification: "confidentiality-3" });
  await decideAll("yes");
});
afterAll(() => db.close());

const decideAll = (counted: "yes" | "pending") =>
  db.write((tx) => tx.update(events).set({ counted }));
const asked = (id: number, more: object = {}) => ({
  ...{ id, revision: null, typed: APPROVED, mayLeaveOut: true },
  ...more,
});

async function bytesOf(id: number, name: string): Promise<Buffer> {
  const file = (await listReportFiles(db.read, id)).find((one) => one.name === name);
  if (file === undefined) throw new Error(`No ${name}`);
  const parts: Buffer[] = [];
  for await (const part of readFileParts(db.read, file.hash)) parts.push(part);
  return Buffer.concat(parts);
}

test("P161 its only drafter cannot freeze it; a co-drafter and anybody else of the secretariat can", async () => {
  const { first, second } = pair;
  const alone = await draftedBy(pair, { both: false });
  expect(await freezeSubmission(first, asked(alone))).toEqual({
    ok: false,
    reason: "only-drafter",
  });
  await frozenBy(second, alone);
  expect(await findSubmission(db.read, alone)).toMatchObject({ state: "frozen" });
  const together = await draftedBy(pair);
  const leaving = { id: together, revision: null, userId: second.user.id };
  expect(await removeSubmissionDrafter(first, leaving)).toEqual({ ok: true });
  const refused = { ok: false, reason: "only-drafter" };
  expect(await freezeSubmission(first, asked(together))).toEqual(refused);
  const last = { id: together, revision: null, userId: first.user.id };
  const lastOne = { ok: false, reason: "last-drafter" };
  expect(await removeSubmissionDrafter(first, last)).toEqual(lastOne);
});

test("P161, N13 nothing freezes while its period holds events that wait for a decision, counted", async () => {
  const id = await draftedBy(pair);
  await decideAll("pending");
  const refused = { ok: false, reason: "pending-events", pending: 3 };
  expect(await freezeSubmission(pair.second, asked(id))).toEqual(refused);
  await decideAll("yes");
  const outside = await makeEvent(db, {
    occurrences: [occurrenceOf({ day: "2027-04-01", outcome: "held" })],
  });
  await frozenBy(pair.second, id);
  await db.write((tx) => tx.update(events).set({ counted: "yes" }).where(eq(events.id, outside)));
});

test("P161 one entered while the record is made gives the freezing up, and leaves nothing behind", async () => {
  const id = await draftedBy(pair);
  expect(await freezeSubmission(pair.second, asked(id))).toMatchObject({ ok: true });
  await decideAll("pending");
  await runWaitingJobs(db, { now: () => pair.second.now, makeFiles: filesOf });
  const stored = await findSubmission(db.read, id);
  expect(stored).toMatchObject({ state: "draft", freezingBy: null, sha256: null });
  expect(await listReportFiles(db.read, id)).toEqual([]);
  expect(await listSteps(db.read, id)).toEqual([]);
  await decideAll("yes");
});

test("P161 of two people who freeze at once one does; it cannot be changed meanwhile or afterwards", async () => {
  const { first, second } = pair;
  const id = await draftedBy(pair);
  await workedOnBy(second, id);
  const both = await Promise.all([
    freezeSubmission(first, asked(id)),
    freezeSubmission(second, asked(id)),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "being-frozen" });
  const change = { id, revision: null, title: { ja: "後から", en: null }, note: null };
  expect(await changeSubmission(first, change)).toEqual({ ok: false, reason: "being-frozen" });
  await runWaitingJobs(db, { now: () => first.now, makeFiles: filesOf });
  expect(await changeSubmission(first, change)).toEqual({ ok: false, reason: "already-frozen" });
  const again = { ok: false, reason: "already-frozen" };
  expect(await freezeSubmission(second, asked(id))).toEqual(again);
});

test("P162 the record is canonical JSON by its hash, and later changes leave every byte as it was", async () => {
  const id = await draftedBy(pair);
  await frozenBy(pair.second, id);
  const [json, csv] = [await bytesOf(id, "report.json"), await bytesOf(id, "report.csv")];
  const stored = await findSubmission(db.read, id);
  expect(stored?.sha256).toBe(createHash("sha256").update(json).digest("hex"));
  expect(canonicalJson(JSON.parse(json.toString("utf8")))).toBe(json.toString("utf8"));
  const record = await findFrozenRecord(db.read, id);
  expect(record).toMatchObject({ asOf: pair.second.now.toISOString(), format: 1 });
  const secret = record?.events.find(
    ({ classification }) => classification === "confidentiality-3",
  );
  expect(secret).toMatchObject({ title: { ja: null, en: null } });
  expect(csv.toString("utf8")).toContain(",/events?year=2026");
  await db.write((tx) => tx.update(events).set({ titleJa: "改称", withdrawnAt: new Date(0) }));
  expect((await bytesOf(id, "report.json")).equals(json)).toBe(true);
  expect((await bytesOf(id, "report.csv")).equals(csv)).toBe(true);
  await db.write((tx) => tx.update(events).set({ withdrawnAt: null }));
});

test("P160 what was superseded takes nobody's place: two do not stand for each other", async () => {
  const [one, other] = [await draftedBy(pair), await draftedBy(pair)];
  for (const id of [one, other]) await frozenBy(pair.second, id);
  const supersede = (id: number, supersededBy: number) =>
    recordStep(pair.first, {
      ...{ id, revision: null, step: "superseded", supersededBy },
      typed: { ...APPROVED, skipped: "省略" },
    });
  expect(await supersede(one, one)).toEqual({ ok: false, reason: "not-a-successor" });
  expect(await supersede(one, other)).toEqual({ ok: true });
  expect(await supersede(other, one)).toEqual({ ok: false, reason: "not-a-successor" });
});

test("P162 it is frozen once all five files are stored, and not before; what fails is begun again", async () => {
  const id = await draftedBy(pair);
  expect(await freezeSubmission(pair.second, asked(id))).toMatchObject({ ok: true });
  const seen: unknown[] = [];
  const look = async () => {
    const stored = await findSubmission(db.read, id);
    seen.push([stored?.state, stored?.sha256, (await listReportFiles(db.read, id)).length]);
  };
  let at = pair.second.now.getTime();
  const work = (makeFiles: MakeFiles) =>
    runWaitingJobs(db, { now: () => new Date(at), signal: stop.signal, makeFiles });
  let stop = new AbortController();
  await work(async function* (record, sha256) {
    for await (const file of filesOf(record, sha256)) {
      await look();
      if (file.name !== "report.pdf") yield file;
    }
    stop.abort();
  });
  expect(seen).toEqual(Array.from({ length: 4 }, () => ["draft", null, 0]));
  expect(await findSubmission(db.read, id)).toMatchObject({ state: "draft", sha256: null });
  // Its lease is over.
  at += 10 * 60_000;
  stop = new AbortController();
  await work(filesOf);
  expect(await findSubmission(db.read, id)).toMatchObject({ state: "frozen", freezingBy: null });
  expect((await listReportFiles(db.read, id)).map(({ name }) => name).sort()).toEqual(
    [...REPORT_FILE_NAMES].sort(),
  );
});

test("P162 frozen twice at one instant, the same register gives the same files", async () => {
  const [one, other] = [await draftedBy(pair), await draftedBy(pair)];
  await frozenBy(pair.second, one);
  await frozenBy(pair.second, other);
  const hashes = (files: Awaited<ReturnType<typeof listReportFiles>>) =>
    files.map(({ name, hash }) => [name, hash]);
  const files = hashes(await listReportFiles(db.read, one));
  expect(files).toHaveLength(5);
  expect(hashes(await listReportFiles(db.read, other))).toEqual(files);
});

test("P160 steps are recorded in their order, those left out with a word, and told in the history", async () => {
  const { first, second } = pair;
  const id = await draftedBy(pair);
  const step = (name: Parameters<typeof recordStep>[1]["step"], skipped: string | null = null) =>
    recordStep(first, {
      ...{ id, revision: null, step: name, supersededBy: null },
      typed: { ...APPROVED, skipped },
    });
  expect(await step("inquiry")).toEqual({ ok: true });
  expect(await step("inquiry")).toEqual({ ok: false, reason: "step-passed" });
  expect(await step("consulted")).toEqual({ ok: false, reason: "left-out-unsaid" });
  expect(await step("consulted", "各府省の意見なし")).toEqual({ ok: true });
  expect(await step("submitted")).toEqual({ ok: false, reason: "step-before-freezing" });
  expect(await step("frozen")).toEqual({ ok: false, reason: "step-is-freezing" });
  await frozenBy(second, id);
  expect(await step("published", "会議は開かれなかった")).toEqual({ ok: true });
  const steps = await listSteps(db.read, id);
  expect(steps.map(({ step: name, on, skipped }) => [name, on, skipped])).toEqual([
    ["inquiry", "2026-06-01", null],
    ["answered", null, "各府省の意見なし"],
    ["consulted", "2026-06-01", null],
    ["frozen", "2026-06-01", null],
    ["submitted", null, "会議は開かれなかった"],
    ["published", "2026-06-01", null],
  ]);
  const told = await listAuditEntries(
    db.read,
    { subjectType: "submission", subjectId: String(id) },
    9,
  );
  expect(told.map(({ action }) => action).reverse()).toEqual([
    ...["submission.draft", "submission.add-drafter", "submission.step", "submission.step"],
    ...["submission.freeze", "submission.step"],
  ]);
});

test("P160 a change made from an older revision is refused, and nobody but the secretariat writes", async () => {
  const { first } = pair;
  const id = await draftedBy(pair, { both: false });
  const change = { id, revision: 1, title: { ja: "令和8年度の取組", en: null }, note: "備考" };
  expect(await changeSubmission(first, change)).toEqual({ ok: true });
  expect(await changeSubmission(first, change)).toEqual({ ok: false, reason: "changed-meanwhile" });
  const stored = await findSubmission(db.read, id);
  expect(stored).toMatchObject({ titleJa: "令和8年度の取組", note: "備考", revision: 2 });
});
