import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { officialSums } from "~/domain/counting/official-observation";
import { chooseOfficialObservation } from "~/operations/attendance/choose-official-observation.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import type { Database } from "~db/client";
import { listObservations, listOfficialObservations } from "~db/queries/counting/observations";
import { listAuditEntries } from "~db/queries/history/audit";
import { editorOf, FIFTY, oneSession, sumsOf } from "../../support/attendance-steps";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

describe("N4 the official observation", () => {
  test("choosing a former one, or none, changes the sums and is audited; the ledger stays", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const first = await logAttendance(ctx, { ...session, ...FIFTY });
    const headcount = { low: 90, high: 110, openEnded: false };
    const second = await logAttendance(ctx, { ...session, ...FIFTY, headcount, wording: "約100" });
    if (!first.ok || !second.ok) throw new Error("not logged");
    expect(second.formerId).toBe(first.observationId);

    await chooseOfficialObservation(ctx, {
      ...session,
      mode: "in-person",
      observationId: first.observationId,
    });
    expect(await sumsOf(db, session.eventId)).toMatchObject({
      attendanceLow: 50,
      attendanceHigh: 50,
      attendanceExact: 50,
    });
    await chooseOfficialObservation(ctx, { ...session, mode: "in-person", observationId: null });
    expect(await sumsOf(db, session.eventId)).toMatchObject({
      attendanceLow: 0,
      attendanceHigh: 0,
      officialCount: 0,
    });

    expect(await listObservations(db.read, session.occurrenceId)).toHaveLength(2);
    const entries = await listAuditEntries(db.read, { subjectType: "occurrence" }, 2);
    expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
      [
        "attendance.official",
        { eventId: session.eventId, mode: "in-person", observation: first.observationId },
        { eventId: session.eventId, mode: "in-person", observation: null },
      ],
      [
        "attendance.official",
        { eventId: session.eventId, mode: "in-person", observation: second.observationId },
        { eventId: session.eventId, mode: "in-person", observation: first.observationId },
      ],
    ]);
  });

  test("an observation of another session or another mode cannot be chosen", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const other = await oneSession(db);
    const logged = await logAttendance(ctx, { ...other, ...FIFTY });
    if (!logged.ok) throw new Error("not logged");
    const { observationId } = logged;
    expect(
      await chooseOfficialObservation(ctx, { ...session, mode: "in-person", observationId }),
    ).toEqual({ ok: false, reason: "not-found" });
    expect(
      await chooseOfficialObservation(ctx, { ...other, mode: "online", observationId }),
    ).toEqual({ ok: false, reason: "not-found" });
  });

  test("the sums beside a session equal those of its ledger after any sequence", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    for (const [index, mode] of (
      ["in-person", "online", "in-person", "online"] as const
    ).entries()) {
      const headcount = { low: 10 * index, high: 12 * index, openEnded: index === 2 };
      const verdict = await logAttendance(ctx, {
        ...session,
        ...FIFTY,
        mode,
        headcount,
        wording: `${index}`,
        makeOfficial: index !== 3,
      });
      if (index === 3 && verdict.ok) {
        await chooseOfficialObservation(ctx, {
          ...session,
          mode,
          observationId: verdict.observationId,
        });
      }
      const official = await listOfficialObservations(db.read, session.occurrenceId);
      expect(await sumsOf(db, session.eventId)).toEqual(officialSums(official));
    }
  });
});
