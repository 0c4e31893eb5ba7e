import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import type { Database } from "~db/client";
import { listObservations, listOfficialObservations } from "~db/queries/counting/observations";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { editorOf, FIFTY, NOW, oneSession, sumsOf } from "../../support/attendance-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

describe("N4 logging", () => {
  test("N0: logging on a scheduled session that has begun performs held in the same operation", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const verdict = await logAttendance(ctx, { ...session, ...FIFTY });
    expect(verdict).toMatchObject({ ok: true, formerId: null, performedHeld: true });
    const stored = await findEvent(db.read, session.eventId);
    expect(stored?.draft.occurrences[0]?.outcome).toBe("held");
    expect(stored?.revision).toBe(1);
    const actions = (await listAuditEntries(db.read, { subjectType: "occurrence" }, 10)).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["occurrence.hold", "attendance.log"]);
  });

  test("N0: a session that has not begun in its own zone refuses, and nothing is written", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db, { day: "2026-06-11" });
    expect(await logAttendance(ctx, { ...session, ...FIFTY })).toEqual({
      ok: false,
      reason: "not-begun",
    });
    expect(await listObservations(db.read, session.occurrenceId)).toEqual([]);
    expect(await listAuditEntries(db.read, { subjectType: "occurrence" }, 10)).toEqual([]);
  });

  test.each(["cancelled", "postponed"] as const)(
    "N0: a %s session takes no figure",
    async (outcome) => {
      const ctx = await editorOf(db, "chicago");
      const session = await oneSession(db, { outcome, outcomeReason: "雪" });
      expect(await logAttendance(ctx, { ...session, ...FIFTY })).toEqual({
        ok: false,
        reason: `is-${outcome}`,
      });
    },
  );

  test("low above high is refused and nothing is written", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const headcount = { low: 60, high: 50, openEnded: false };
    expect(await logAttendance(ctx, { ...session, ...FIFTY, headcount })).toEqual({
      ok: false,
      reason: "headcount-low-above-high",
    });
    expect(await listObservations(db.read, session.occurrenceId)).toEqual([]);
  });

  test("a new observation becomes official unless unticked; the ledger keeps every one", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    await logAttendance(ctx, { ...session, ...FIFTY });
    const headcount = { low: 60, high: 60, openEnded: false };
    await logAttendance(ctx, {
      ...session,
      ...FIFTY,
      headcount,
      wording: "60",
      makeOfficial: false,
    });
    const history = await listObservations(db.read, session.occurrenceId);
    expect(history.map(({ low, isOfficial, observer }) => [low, isOfficial, observer])).toEqual([
      [60, false, "山田花子"],
      [50, true, "山田花子"],
    ]);
    expect(await sumsOf(db, session.eventId)).toMatchObject({
      attendanceLow: 50,
      attendanceHigh: 50,
      officialCount: 1,
    });
  });

  test("in person and online are official side by side; 以上 counts its low and marks the sum", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    await logAttendance(ctx, { ...session, ...FIFTY });
    const headcount = { low: 20, high: 20, openEnded: true };
    await logAttendance(ctx, {
      ...session,
      ...FIFTY,
      mode: "online",
      headcount,
      wording: "20名以上",
    });
    expect(await sumsOf(db, session.eventId)).toMatchObject({
      attendanceLow: 70,
      attendanceHigh: 70,
      attendanceExact: 50,
      onlineLow: 20,
      onlineHigh: 20,
      attendanceOpenEnded: true,
      officialCount: 2,
    });
  });

  test("nobody came (0) is a figure, not counted is none", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    expect(await sumsOf(db, session.eventId)).toMatchObject({ officialCount: 0 });
    await logAttendance(ctx, {
      ...session,
      ...FIFTY,
      headcount: { low: 0, high: 0, openEnded: false },
      wording: "0",
    });
    expect(await sumsOf(db, session.eventId)).toMatchObject({
      attendanceHigh: 0,
      officialCount: 1,
    });
  });

  test("the same statement sent again within minutes is recorded once, later again", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const first = await logAttendance(ctx, { ...session, ...FIFTY });
    const again = await logAttendance(ctx, { ...session, ...FIFTY });
    expect(again).toMatchObject({ ok: true, observationId: first.ok ? first.observationId : null });
    const later = { ...ctx, now: new Date(NOW.getTime() + 10 * 60_000) };
    await logAttendance(later, { ...session, ...FIFTY });
    expect(await listObservations(db.read, session.occurrenceId)).toHaveLength(2);
  });

  test("N0: the same statement after held was undone performs held again", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    await logAttendance(ctx, { ...session, ...FIFTY });
    expect(await undoOutcome(ctx, session)).toEqual({ ok: true });
    const again = await logAttendance(ctx, { ...session, ...FIFTY });
    expect(again).toMatchObject({ ok: true, performedHeld: true });
    const stored = await findEvent(db.read, session.eventId);
    expect(stored?.draft.occurrences[0]?.outcome).toBe("held");
  });

  test("what is sent again names the official figure before, not the entry before", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const official = await logAttendance(ctx, { ...session, ...FIFTY, wording: "50名" });
    const aside = { headcount: { low: 70, high: 70, openEnded: false }, wording: "70" };
    await logAttendance(ctx, { ...session, ...FIFTY, ...aside, makeOfficial: false });
    const first = await logAttendance(ctx, { ...session, ...FIFTY });
    const again = await logAttendance(ctx, { ...session, ...FIFTY });
    expect(again).toEqual({ ...first, performedHeld: false });
    expect(again).toMatchObject({ formerId: official.ok ? official.observationId : -1 });
  });

  test("twenty people logging at once lose nothing", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const counts = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.all(
      counts.map((low) =>
        logAttendance(ctx, {
          ...session,
          ...FIFTY,
          wording: `${low}`,
          headcount: { low, high: low, openEnded: false },
        }),
      ),
    );
    expect(await listObservations(db.read, session.occurrenceId)).toHaveLength(20);
    expect(await listOfficialObservations(db.read, session.occurrenceId)).toHaveLength(1);
  });

  test("the ledger is append-only: the database itself refuses update and delete", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    await logAttendance(ctx, { ...session, ...FIFTY });
    await expect(
      db.write(async (tx) => tx.run(sql`update observations set low = 1`)),
    ).rejects.toThrow();
    await expect(db.write(async (tx) => tx.run(sql`delete from observations`))).rejects.toThrow();
  });
});

describe("who may log", () => {
  test.each([
    ["the lead", "mission-editor", "chicago", true],
    ["a co-organiser", "mission-editor", "detroit", true],
    ["the secretariat", "secretariat", null, true],
    ["another mission", "mission-editor", "denver", false],
    ["a viewer", "viewer", null, false],
    ["the administrator", "administrator", null, false],
  ] as const)("%s", async (_who, role, organiser, may) => {
    const ctx = await testContext(db, { role, organiser, now: NOW });
    const session = await oneSession(db);
    const logging = logAttendance(ctx, { ...session, ...FIFTY });
    if (may) expect(await logging).toMatchObject({ ok: true });
    else expect(await logging).toEqual({ ok: false, reason: "forbidden" });
  });

  test("a co-organiser that does not host the stop may not", async () => {
    const ctx = await editorOf(db, "detroit");
    const session = await oneSession(db, { organisers: ["chicago"] });
    expect(await logAttendance(ctx, { ...session, ...FIFTY })).toEqual({
      ok: false,
      reason: "forbidden",
    });
  });

  test("an unknown event or occurrence is not found", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    expect(await logAttendance(ctx, { ...session, eventId: 99_999, ...FIFTY })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await logAttendance(ctx, { ...session, occurrenceId: 99_999, ...FIFTY })).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});
