/** After fourteen days a correction of what was signed off says why, whatever write makes it. P182 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { chooseOfficialObservation } from "~/operations/attendance/choose-official-observation.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { explainCorrection } from "~/operations/round/explain-correction.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { rounds } from "~db/schema/rounds";
import { FIFTY, occurrenceIdOf } from "../../support/attendance-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { answeredBy, openedRound, personOf } from "../../support/round-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

/** Signed off on 1 May in Tokyo: the last instant without a reason, and the first with one. */
const SIGNED = "2026-05-01T14:59:59Z";
const FREE = "2026-05-15T14:59:59Z";
const LATE = "2026-05-15T15:00:00Z";
const UNREASONED = { ok: false, reason: "correction-unreasoned" };

let db: Database;
let eventId: number;
let occurrenceId: number;
let roundId: number;

beforeEach(async () => {
  db = await openTestDatabase();
  roundId = await openedRound(db);
  eventId = await makeEvent(db, {
    occurrences: [occurrenceOf({ day: "2026-03-31", outcome: "held" })],
  });
  occurrenceId = await occurrenceIdOf(db, eventId);
});
afterEach(() => db.close());

const signed = async () => await answeredBy(await personOf(db, "chicago", SIGNED), roundId);
const log = async (ctx: Context) => await logAttendance(ctx, { eventId, occurrenceId, ...FIFTY });
const retitle = async (ctx: Context, revision = 1) =>
  await editEvent(ctx, {
    ...{ eventId, revision, overwrites: null },
    change: ({ draft }) => ({ ...draft, title: { ja: "別名", en: null } }),
  });

test("P182 on the fourteenth day nothing is asked, on the fifteenth it is, in Tokyo", async () => {
  expect(await signed()).toEqual({ ok: true });
  expect(await retitle(await personOf(db, "chicago", FREE))).toMatchObject({ ok: true });
  expect(await log(await personOf(db, "chicago", LATE))).toEqual(UNREASONED);
});

test("P182 what was signed off in a round of the demonstration programme asks nobody", async () => {
  await signed();
  await db.write((tx) => tx.update(rounds).set({ fictional: true }).where(eq(rounds.id, roundId)));
  expect(await log(await personOf(db, "chicago", LATE))).toMatchObject({ ok: true });
  await db.write((tx) => tx.update(rounds).set({ fictional: false }));
  expect(await retitle(await personOf(db, "chicago", LATE))).toEqual(UNREASONED);
});

test("P182 every write that changes attendance, outcome or event asks", async () => {
  const early = await personOf(db, "chicago", FREE);
  const logged = await log(early);
  await signed();
  const late = { ...early, now: new Date(LATE) };
  const of = { eventId, occurrenceId };
  const observationId = logged.ok ? logged.observationId : 0;
  expect(observationId).toBeGreaterThan(0);
  const none = { ...of, mode: FIFTY.mode, observationId: null };
  expect(await chooseOfficialObservation(late, none)).toEqual(UNREASONED);
  expect(await undoOutcome(late, of)).toEqual(UNREASONED);
  expect(await retitle(late)).toEqual(UNREASONED);
  expect(await withdrawEvent(late, { eventId, reason: "二重登録" })).toEqual({ ok: true });
  expect(await restoreEvent(late, { eventId })).toEqual(UNREASONED);
  const after = await listAuditEntries(db.read, { subjectType: "event" }, 50);
  expect(after.map(({ action }) => action)).toEqual(["event.withdraw"]);
});

test("P182 a reason holds for that event, person and day, and stays in the history", async () => {
  await signed();
  const late = await personOf(db, "chicago", LATE);
  const other = await makeEvent(db, {
    occurrences: [occurrenceOf({ day: "2026-03-01", outcome: "held" })],
  });
  expect(await explainCorrection(late, { eventId, reason: "計数の誤り" })).toEqual({ ok: true });
  expect(await log(late)).toMatchObject({ ok: true });
  const onOther = { eventId: other, occurrenceId: await occurrenceIdOf(db, other), ...FIFTY };
  expect(await logAttendance(late, onOther)).toEqual(UNREASONED);
  expect(await retitle(await personOf(db, "chicago", LATE))).toEqual(UNREASONED);
  expect(await retitle({ ...late, now: new Date("2026-05-16T14:59:59Z") })).toMatchObject({
    ok: true,
  });
  expect(await retitle({ ...late, now: new Date("2026-05-16T15:00:00Z") }, 2)).toEqual(UNREASONED);
  const [said] = await listAuditEntries(db.read, { subjectType: "event" }, 50).then((entries) =>
    entries.filter(({ action }) => action === "event.correct"),
  );
  expect(said).toMatchObject({ after: { reason: "計数の誤り" }, userId: late.user.id });
});

test("P182 whoever has not signed off is asked nothing, and the secretariat for the lead", async () => {
  await makeEvent(db, { lead: "detroit" });
  const secretariat = { ...(await testContext(db)), now: new Date(LATE) };
  expect(await log(secretariat)).toMatchObject({ ok: true });
  await signed();
  expect(await retitle(secretariat)).toEqual(UNREASONED);
  const joint = await makeEvent(db, {
    ...{ lead: "detroit", coOrganisers: ["chicago"] },
    occurrences: [occurrenceOf({ day: "2026-03-31", outcome: "held" })],
  });
  const onJoint = { eventId: joint, occurrenceId: await occurrenceIdOf(db, joint), ...FIFTY };
  expect(await logAttendance(await personOf(db, "detroit", LATE), onJoint)).toMatchObject({
    ok: true,
  });
  expect(await logAttendance(await personOf(db, "chicago", LATE), onJoint)).toEqual(UNREASONED);
});

test("P182 an event outside the period is free, and moving it into the period is not", async () => {
  await signed();
  const outside = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-01" })] });
  const late = await personOf(db, "chicago", LATE);
  const move = async (day: string) =>
    await editEvent(late, {
      ...{ eventId: outside, revision: 1, overwrites: null },
      change: ({ draft }) => ({
        ...draft,
        occurrences: draft.occurrences.map((one) => ({
          ...one,
          first: { precision: "day" as const, from: day, to: day },
          last: { precision: "day" as const, from: day, to: day },
        })),
      }),
    });
  expect(await move("2026-03-31")).toEqual(UNREASONED);
  expect(await move("2026-04-02")).toMatchObject({ ok: true });
});
