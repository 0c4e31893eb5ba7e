/** After fourteen days a new event, the reach of a placement and a file of events say why as well. P182 */
import { asc, desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { logReach } from "~/operations/attendance/log-reach.server";
import { createEvent } from "~/operations/entry/create-event.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { explainCorrection } from "~/operations/round/explain-correction.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listImportRows } from "~db/queries/import/import-rows";
import { events } from "~db/schema/events";
import { auditEntries } from "~db/schema/people";
import { occurrenceIdOf } from "../../support/attendance-steps";
import { previewFile } from "../../support/import-steps";
import { draftOf, makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
import { answeredBy, openedRound, personOf } from "../../support/round-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const SIGNED = "2026-05-01T00:00:00Z";
const FREE = "2026-05-15T14:59:59Z";
const LATE = "2026-05-15T15:00:00Z";
const UNREASONED = { ok: false, reason: "correction-unreasoned" };
const REASON = "提出の遅れ";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
  await answeredBy(await personOf(db, "chicago", SIGNED), await openedRound(db), {
    kind: "nothing",
  });
});
afterEach(() => db.close());

const reasons = async () =>
  (
    await db.read
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, "event.correct"))
      .orderBy(desc(auditEntries.id))
  ).map(({ subjectType, subjectId, after }) => [subjectType, Number(subjectId), after]);
const create = async (ctx: Context, day: string, why: string | null = null) =>
  await createEvent(ctx, {
    ...{ saveAnyway: true, why },
    draft: draftOf({ occurrences: [occurrenceOf({ day })] }),
  });

test("P182 a new event of the period is refused until it is said why, and keeps what was said", async () => {
  expect(await create(await personOf(db, "chicago", FREE), "2026-03-31")).toMatchObject({
    ok: true,
  });
  const late = await personOf(db, "chicago", LATE);
  expect(await create(late, "2026-03-31")).toEqual(UNREASONED);
  const secretariat = { ...(await testContext(db)), now: new Date(LATE) };
  expect(await create(secretariat, "2026-03-31")).toEqual(UNREASONED);
  expect(await db.read.$count(events)).toBe(1);
  // Another period, said or not, keeps no reason.
  expect(await create(late, "2026-04-01", REASON)).toMatchObject({ ok: true });
  expect(await reasons()).toEqual([]);
  const created = await create(late, "2026-03-30", REASON);
  if (!created.ok) throw new Error(created.reason);
  expect(await reasons()).toEqual([["event", created.eventId, { reason: REASON }]]);
});

test("P182 recording reach of the period asks, and is explained like any other change", async () => {
  const eventId = await makeEvent(db, {
    ...{ form: "media-buy", kind: "local_media" },
    occurrences: [placementOf(["ND"], { day: "2026-03-01" })],
  });
  const occurrenceId = await occurrenceIdOf(db, eventId);
  const reach = async (ctx: Context) =>
    await logReach(ctx, {
      ...{ eventId, occurrenceId, cost: { given: null, shown: "" } },
      figures: [{ measure: "views", value: 9000, qualifier: "exact" }],
      shown: { impressions: "", circulation: "", viewers: "", views: "" },
    });
  const late = await personOf(db, "chicago", LATE);
  expect(await reach(late)).toEqual(UNREASONED);
  expect(await explainCorrection(late, { eventId, reason: REASON })).toEqual({ ok: true });
  expect(await reach(late)).toEqual({ ok: true });
});

const FILE = [
  "管理番号,件名,実施主体,開始日,州",
  "1,期間内,chicago,2026-03-31,IL",
  "2,期間外,chicago,2026-04-01,IL",
].join("\n");
const titles = async () =>
  (await db.read.select({ title: events.titleJa }).from(events).orderBy(asc(events.id))).map(
    ({ title }) => title,
  );

test("P182 a file with an event of the period is written with a reason, which stands with that event alone", async () => {
  const late = await personOf(db, "chicago", LATE);
  const { id } = await previewFile(late, FILE, { kind: "events" });
  expect(await commitImport(late, { id })).toEqual(UNREASONED);
  expect(await titles()).toEqual([]);
  expect(await commitImport(late, { id, reason: REASON })).toEqual({ ok: true });
  await runWaitingJobs(db, { now: () => late.now });
  expect(await titles()).toEqual(["期間内", "期間外"]);
  const [inside] = await listImportRows(db.read, id, {}, 10);
  expect(await reasons()).toEqual([
    ["event", Number(inside?.subjectId), { reason: REASON, importId: id }],
    ["import", id, { reason: REASON }],
  ]);
  // A file that moves an event out of the period corrects it as well.
  const moved = FILE.replace("2026-03-31", "2026-04-02");
  const next = { ...late, now: new Date("2026-05-20T00:00:00Z") };
  const { id: second } = await previewFile(next, moved, { kind: "events" });
  expect(await commitImport(next, { id: second })).toEqual(UNREASONED);
});

test("P182 such a file is taken back with a reason as well, which stands with that event alone", async () => {
  const early = await personOf(db, "chicago", SIGNED);
  const { id } = await previewFile(early, FILE, { kind: "events" });
  expect(await commitImport(early, { id })).toEqual({ ok: true });
  await runWaitingJobs(db, { now: () => early.now });
  const late = { ...early, now: new Date(LATE) };
  expect(await undoImport(late, { id })).toEqual(UNREASONED);
  await runWaitingJobs(db, { now: () => late.now });
  expect(await reasons()).toEqual([]);
  expect(await undoImport(late, { id, reason: REASON })).toEqual({ ok: true });
  await runWaitingJobs(db, { now: () => late.now });
  const [inside] = await listImportRows(db.read, id, {}, 10);
  expect(await reasons()).toEqual([
    ["event", Number(inside?.subjectId), { reason: REASON, importId: id }],
    ["import", id, { reason: REASON }],
  ]);
});

test("P182 what is signed off between the look and the writing is left out and told", async () => {
  const late = await personOf(db, "detroit", LATE);
  const file = FILE.replaceAll("chicago", "detroit").replaceAll(",IL", ",MI");
  const { id } = await previewFile(late, file, { kind: "events" });
  expect(await commitImport(late, { id })).toEqual({ ok: true });
  const roundId = await openedRound(db);
  await answeredBy(await personOf(db, "detroit", SIGNED), roundId, { kind: "nothing" });
  await runWaitingJobs(db, { now: () => late.now });
  expect(await titles()).toEqual(["期間外"]);
  const rows = await listImportRows(db.read, id, {}, 10);
  expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["left-out", "correction-unreasoned"],
    ["new", "held-supposed"],
  ]);
});

test("P182 other files, and people who have signed nothing off, are asked nothing", async () => {
  const detroit = await personOf(db, "detroit", LATE);
  const { id } = await previewFile(detroit, FILE.replaceAll("chicago", "detroit"), {
    kind: "events",
  });
  expect(await commitImport(detroit, { id })).toEqual({ ok: true });
});
