import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { exactDay } from "~/domain/day/rough-day";
import { cancelOccurrence } from "~/operations/attendance/cancel-occurrence.server";
import { holdOccurrence } from "~/operations/attendance/hold-occurrence.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import type { Database } from "~db/client";
import { listObservations } from "~db/queries/counting/observations";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
const NOW = new Date("2026-06-10T18:00:00Z");

beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db, { role: "mission-editor", organiser: "chicago", now: NOW });
});
afterEach(() => db.close());

async function caravan(days = ["2026-06-09", "2026-06-10", "2026-07-01"]) {
  const eventId = await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    occurrences: days.map((day) =>
      occurrenceOf({ day, startTime: "10:00", organisers: ["chicago"] }),
    ),
  });
  const event = await eventOf(eventId);
  const ids = event.draft.occurrences.map(({ id }) => id);
  return { eventId, first: of(eventId, ids[0]), last: of(eventId, ids[2]) };
}

const of = (eventId: number, occurrenceId = 0) => ({ eventId, occurrenceId });

async function eventOf(eventId: number) {
  const event = await findEvent(db.read, eventId);
  if (event === null) throw new Error("no event");
  return event;
}

const outcomes = async (eventId: number) =>
  (await eventOf(eventId)).draft.occurrences.map(
    ({ outcome, first }) => `${first.from} ${outcome}`,
  );

describe("N0 outcomes", () => {
  test("held is an explicit act, audited with before and after, and counts as a change of the event", async () => {
    const { eventId, first } = await caravan();
    expect(await holdOccurrence(ctx, first)).toEqual({ ok: true });
    const event = await eventOf(eventId);
    expect(event).toMatchObject({ revision: 2, updatedBy: ctx.user.id, updatedAt: NOW });
    const [entry] = await listAuditEntries(db.read, { subjectType: "occurrence" }, 1);
    expect(entry).toMatchObject({
      action: "occurrence.hold",
      userId: ctx.user.id,
      before: { outcome: "scheduled" },
      after: { outcome: "held" },
    });
  });

  test("what has not begun cannot be held, and nothing changes", async () => {
    const { eventId, last } = await caravan();
    expect(await holdOccurrence(ctx, last)).toEqual({ ok: false, reason: "not-begun" });
    expect((await eventOf(eventId)).revision).toBe(1);
  });

  test("cancelling keeps the reason; the plan and first day follow from what is left", async () => {
    const { eventId, first } = await caravan();
    expect(await cancelOccurrence(ctx, { ...first, reason: "雪のため" })).toEqual({ ok: true });
    const event = await eventOf(eventId);
    expect(event.draft.occurrences[0]).toMatchObject({
      outcome: "cancelled",
      outcomeReason: "雪のため",
    });
    expect(await outcomes(eventId)).toEqual([
      "2026-06-09 cancelled",
      "2026-06-10 scheduled",
      "2026-07-01 scheduled",
    ]);
  });

  test("postponing keeps the old date with its reason and puts the new one right after it, at the same place", async () => {
    const { eventId, first } = await caravan();
    const newDate = {
      first: exactDay("2026-09-09"),
      last: exactDay("2026-09-09"),
      startTime: "11:00",
      endTime: null,
      startsLater: false,
    };
    const verdict = await postponeOccurrence(ctx, { ...first, reason: "台風", newDate });
    expect(await outcomes(eventId)).toEqual([
      "2026-06-09 postponed",
      "2026-09-09 scheduled",
      "2026-06-10 scheduled",
      "2026-07-01 scheduled",
    ]);
    const [old, moved] = (await eventOf(eventId)).draft.occurrences;
    expect(old?.outcomeReason).toBe("台風");
    expect(moved).toMatchObject({
      place: old?.place,
      zone: old?.zone,
      organisers: ["chicago"],
      startTime: "11:00",
      outcomeReason: null,
    });
    expect(verdict).toEqual({ ok: true, newOccurrenceId: moved?.id, resubmitted: true });
  });

  test("a date that is not fixed makes no occurrence", async () => {
    const { eventId, first } = await caravan(["2026-06-09"]);
    expect(await postponeOccurrence(ctx, { ...first, reason: "調整中", newDate: null })).toEqual({
      ok: true,
      newOccurrenceId: null,
      resubmitted: false,
    });
    expect(await outcomes(eventId)).toEqual(["2026-06-09 postponed"]);
  });

  test("a postponed placement takes its states and planned reach along, never its actual reach", async () => {
    const reach = [
      { measure: "viewers", phase: "planned", value: 1000, qualifier: "exact" },
      { measure: "viewers", phase: "actual", value: 900, qualifier: "exact" },
    ] as const;
    const eventId = await makeEvent(db, {
      form: "media-buy",
      kind: "local_media",
      occurrences: [placementOf(["ND", "SD"], { placement: { reach: [...reach] } })],
    });
    const [placement] = (await eventOf(eventId)).draft.occurrences;
    const newDate = {
      first: exactDay("2026-09-09"),
      last: exactDay("2026-09-30"),
      startTime: null,
      endTime: null,
      startsLater: false,
    };
    await postponeOccurrence(ctx, { ...of(eventId, placement?.id), reason: "局の都合", newDate });
    const moved = (await eventOf(eventId)).draft.occurrences[1]?.placement;
    expect(moved).toMatchObject({ states: ["ND", "SD"], reach: [reach[0]] });
  });

  test("undo sets back to scheduled; observations of a cancelled session were kept and stay", async () => {
    const { first } = await caravan();
    const headcount = { low: 5, high: 5, openEnded: false };
    await logAttendance(ctx, {
      ...first,
      mode: "in-person",
      method: "counted",
      headcount,
      wording: "5",
      note: null,
      makeOfficial: true,
    });
    expect(await cancelOccurrence(ctx, { ...first, reason: "誤り" })).toEqual({
      ok: false,
      reason: "already-held",
    });
    expect(await undoOutcome(ctx, first)).toEqual({ ok: true });
    expect(await cancelOccurrence(ctx, { ...first, reason: "誤り" })).toEqual({ ok: true });
    expect(await listObservations(db.read, first.occurrenceId)).toHaveLength(1);
    expect(await undoOutcome(ctx, first)).toEqual({ ok: true });
    expect(await undoOutcome(ctx, first)).toEqual({ ok: false, reason: "already-scheduled" });
    expect((await eventOf(first.eventId)).draft.occurrences[0]?.outcomeReason).toBeNull();
  });

  test.each([
    ["another mission", "mission-editor", "denver"],
    ["a viewer", "viewer", null],
  ] as const)("%s cannot change an outcome", async (_who, role, organiser) => {
    const stranger = await testContext(db, { role, organiser, now: NOW });
    const { first } = await caravan();
    expect(await holdOccurrence(stranger, first)).toEqual({ ok: false, reason: "forbidden" });
    expect(await undoOutcome(stranger, first)).toEqual({ ok: false, reason: "forbidden" });
    expect(await cancelOccurrence(stranger, { ...first, reason: "x" })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    expect(await postponeOccurrence(stranger, { ...first, reason: "x", newDate: null })).toEqual({
      ok: false,
      reason: "forbidden",
    });
  });
});
