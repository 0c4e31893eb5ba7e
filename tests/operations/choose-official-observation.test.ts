import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { officialSums } from "~/domain/official-observation";
import type { Context } from "~/http/context.server";
import { chooseOfficialObservation } from "~/operations/choose-official-observation.server";
import { logAttendance } from "~/operations/log-attendance.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/audit";
import { findEvent } from "~db/queries/event-draft";
import { findEventToLog } from "~db/queries/event-to-log";
import { listObservations, listOfficialObservations } from "~db/queries/observations";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
const NOW = new Date("2026-06-10T18:00:00Z");
const FIFTY = {
  mode: "in-person",
  method: "counted",
  headcount: { low: 50, high: 50, openEnded: false },
  wording: "50",
  note: null,
  makeOfficial: true,
} as const;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

async function oneSession(overrides: Parameters<typeof occurrenceOf>[0] = {}) {
  const eventId = await makeEvent(db, {
    lead: "chicago",
    coOrganisers: ["detroit"],
    occurrences: [occurrenceOf(overrides)],
  });
  return { eventId, occurrenceId: await occurrenceIdOf(eventId) };
}

async function occurrenceIdOf(eventId: number, position = 0): Promise<number> {
  const id = (await findEvent(db.read, eventId))?.draft.occurrences[position]?.id;
  if (id === undefined) throw new Error("no occurrence");
  return id;
}

const editor = (organiser: string): Promise<Context> =>
  testContext(db, { role: "mission-editor", organiser, now: NOW });

async function sumsOf(eventId: number) {
  return (await findEventToLog(db.read, eventId))?.occurrences[0]?.sums;
}

describe("N4 the official observation", () => {
  test("choosing a former one, or none, changes the sums and is audited; the ledger stays", async () => {
    const ctx = await editor("chicago");
    const session = await oneSession();
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
    expect(await sumsOf(session.eventId)).toMatchObject({
      attendanceLow: 50,
      attendanceHigh: 50,
      attendanceExact: 50,
    });
    await chooseOfficialObservation(ctx, { ...session, mode: "in-person", observationId: null });
    expect(await sumsOf(session.eventId)).toMatchObject({
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
    const ctx = await editor("chicago");
    const session = await oneSession();
    const other = await oneSession();
    const logged = await logAttendance(ctx, { ...other, ...FIFTY });
    if (!logged.ok) throw new Error("not logged");
    const { observationId } = logged;
    await expect(
      chooseOfficialObservation(ctx, { ...session, mode: "in-person", observationId }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      chooseOfficialObservation(ctx, { ...other, mode: "online", observationId }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("the sums beside a session equal those of its ledger after any sequence", async () => {
    const ctx = await editor("chicago");
    const session = await oneSession();
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
      expect(await sumsOf(session.eventId)).toEqual(officialSums(official));
    }
  });
});
