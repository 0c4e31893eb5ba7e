/** Deciding what is counted on a real register: with an approval, by the secretariat, in one go, and taken back. N13, N14 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { approveEvent } from "~/operations/approval/approve-event.server";
import { approveEvents } from "~/operations/approval/approve-events.server";
import { chooseOfficialObservation } from "~/operations/attendance/choose-official-observation.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { decideCounting } from "~/operations/counting/decide-counting.server";
import { setCriterion } from "~/operations/counting/set-criterion.server";
import { undoCounting } from "~/operations/counting/undo-counting.server";
import type { Database } from "~db/client";
import { listPlanned } from "~db/queries/calendar/collisions";
import { listCriteria } from "~db/queries/counting/counting-criteria";
import { findDecision } from "~db/queries/counting/counting-decisions";
import { listOfficialObservations } from "~db/queries/counting/observations";
import { findTotals } from "~db/queries/counting/totals";
import { countEvents } from "~db/queries/event/event-list";
import { listAuditEntries } from "~db/queries/history/audit";
import {
  approvalPeople,
  changeEvent,
  enterEvent,
  storedEvent,
} from "../../support/approval-people";
import { editorOf, FIFTY, oneSession } from "../../support/attendance-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let editor: Context;
let approver: Context;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  ({ editor, approver, secretariat } = await approvalPeople(db));
});
afterEach(() => db.close());

const decisionOf = async (eventId: number) => {
  const { counted, criterion, by } = (await findDecision(db.read, eventId)) ?? {};
  return { counted, criterion, by };
};
const submitted = async () => {
  const eventId = await enterEvent(editor, { submits: true });
  const { revision } = await storedEvent(db, eventId);
  return { eventId, revision };
};
const heldEvent = () =>
  makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-06-10", outcome: "held" })] });
const trailOf = async (subjectId: number) =>
  await listAuditEntries(db.read, { subjectType: "event", subjectId: String(subjectId) }, 10);

describe("N13 the approver decides with the approval", () => {
  test("a new event is pending, and yes is what is proposed", async () => {
    const { eventId, revision } = await submitted();
    expect(await decisionOf(eventId)).toEqual({ counted: "pending", criterion: null, by: null });
    expect(await approveEvent(approver, { eventId, revision, comment: null })).toEqual({
      ok: true,
    });
    expect(await decisionOf(eventId)).toEqual({
      ...{ counted: "yes", criterion: null, by: approver.user.name },
    });
    expect((await trailOf(eventId)).find(({ action }) => action === "event.count")).toMatchObject({
      before: { counted: "pending", criterion: null },
      after: { counted: "yes", criterion: null },
    });
  });

  test("no says by which criterion; without one nothing is approved", async () => {
    const { eventId, revision } = await submitted();
    const step = { eventId, revision, comment: null };
    const no = (criterion: string | null) => ({
      ...step,
      counting: { counted: "no" as const, criterion },
    });
    expect(await approveEvent(approver, no(null))).toEqual({
      ok: false,
      reason: "criterion-missing",
    });
    expect(await approveEvent(approver, no("organised"))).toMatchObject({
      reason: "criterion-unknown",
    });
    expect((await storedEvent(db, eventId)).approval).toBe("submitted");
    expect(await approveEvent(approver, no("attended-only"))).toEqual({ ok: true });
    expect(await decisionOf(eventId)).toMatchObject({ counted: "no", criterion: "attended-only" });
  });

  test("several at once take one decision", async () => {
    const [one, other] = [await submitted(), await submitted()];
    await approveEvents(approver, [one, other], { counted: "no", criterion: "name-only" });
    expect(await decisionOf(one.eventId)).toMatchObject({ counted: "no", criterion: "name-only" });
    expect(await decisionOf(other.eventId)).toMatchObject({ counted: "no" });
  });

  test("P5 a change of substance submits it again and leaves the decision, which the next approval proposes", async () => {
    const { eventId, revision } = await submitted();
    const counting = { counted: "no" as const, criterion: "name-only" };
    await approveEvent(approver, { eventId, revision, comment: null, counting });
    await changeEvent(editor, eventId, "day");
    expect((await storedEvent(db, eventId)).approval).toBe("submitted");
    expect(await decisionOf(eventId)).toMatchObject(counting);
    const again = (await storedEvent(db, eventId)).revision;
    expect(await approveEvent(approver, { eventId, revision: again, comment: null })).toEqual({
      ok: true,
    });
    expect(await decisionOf(eventId)).toMatchObject(counting);
  });
});

describe("N13 the secretariat decides at any time", () => {
  test("an editor and an approver do not", async () => {
    const eventId = await heldEvent();
    const no = { eventIds: [eventId], counted: "no" as const, criterion: "routine" };
    for (const ctx of [editor, approver])
      expect(await decideCounting(ctx, no)).toEqual({ ok: false, reason: "forbidden" });
  });

  test("on many in one go, and takes exactly those back that nobody decided anew", async () => {
    const ids = [await heldEvent(), await heldEvent(), await heldEvent()];
    const [first = 0, second = 0, third = 0] = ids;
    await decideCounting(secretariat, { eventIds: [first], counted: "yes", criterion: null });
    const later = { ...secretariat, now: new Date(secretariat.now.getTime() + 1000) };
    const decided = await decideCounting(later, {
      eventIds: ids,
      counted: "no",
      criterion: "routine",
    });
    expect(decided).toEqual({ ok: true, changed: 3, at: later.now });
    const anew = { ...secretariat, now: new Date(secretariat.now.getTime() + 2000) };
    await decideCounting(anew, { eventIds: [third], counted: "yes", criterion: "organised" });
    expect(await undoCounting(anew, { at: later.now })).toEqual({ ok: true, restored: 2 });
    expect(await decisionOf(first)).toMatchObject({ counted: "yes", criterion: null });
    expect(await decisionOf(second)).toMatchObject({ counted: "pending", criterion: null });
    expect(await decisionOf(third)).toMatchObject({ counted: "yes", criterion: "organised" });
  });

  test("no is in no total, and stays in the list and among what may collide", async () => {
    const eventId = await heldEvent();
    const total = async () => await findTotals(db.read, NO_FILTER, "state");
    const before = await total();
    expect(before).toMatchObject({ events: 1, pending: 1 });
    const no = { eventIds: [eventId], counted: "no" as const, criterion: "routine" };
    await decideCounting(secretariat, no);
    expect(await total()).toMatchObject({ events: 0, pending: 0, rows: [] });
    expect(await countEvents(db.read, NO_FILTER)).toBe(1);
    expect(await countEvents(db.read, { ...NO_FILTER, figure: "held" })).toBe(0);
    const [occurrence] = (await storedEvent(db, eventId)).draft.occurrences;
    expect(await listPlanned(db.read, [occurrence?.id ?? 0])).toHaveLength(1);
  });

  test("its short list of criteria is added to, reworded and retired; what was decided keeps its name", async () => {
    const input = { decision: "no" as const, name: { ja: "試行", en: "A trial" }, retired: false };
    const added = await setCriterion(secretariat, { ...input, code: null });
    if (!added.ok) throw new Error(added.reason);
    const eventIds = [await heldEvent()];
    const no = { eventIds, counted: "no" as const, criterion: added.code };
    expect(await decideCounting(secretariat, no)).toMatchObject({ ok: true });
    await setCriterion(secretariat, { ...input, code: added.code, retired: true });
    const other = { ...no, eventIds: [await heldEvent()] };
    expect(await decideCounting(secretariat, other)).toMatchObject({ reason: "criterion-unknown" });
    expect((await listCriteria(db.read)).find(({ code }) => code === added.code)).toMatchObject({
      ...{ retired: true, name: input.name },
    });
    expect(await setCriterion(editor, { ...input, code: null })).toMatchObject({
      reason: "forbidden",
    });
  });
});

describe("N14 our part before the whole event", () => {
  const festival = { headcount: { low: 25_000, high: 25_000, openEnded: false }, wording: "25000" };

  test("the whole does not take the place of our part, our part that of the whole", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    await logAttendance(ctx, { ...session, ...FIFTY, ...festival, scope: "whole" });
    const [whole] = await listOfficialObservations(db.read, session.occurrenceId);
    expect(whole).toMatchObject({ scope: "whole", low: 25_000 });
    await logAttendance(ctx, { ...session, ...FIFTY, scope: "part" });
    expect(await listOfficialObservations(db.read, session.occurrenceId)).toMatchObject([
      { scope: "part", low: 50 },
    ]);
    await logAttendance(ctx, { ...session, ...FIFTY, ...festival, scope: "whole" });
    expect(await listOfficialObservations(db.read, session.occurrenceId)).toMatchObject([
      { scope: "part", low: 50 },
    ]);
    const { mode } = FIFTY;
    const choice = { ...session, mode, observationId: whole?.id ?? 0 };
    expect(await chooseOfficialObservation(ctx, choice)).toMatchObject({ reason: "part-stands" });
  });

  test("a correction takes the place of what it corrects, which is official no more", async () => {
    const ctx = await editorOf(db, "chicago");
    const session = await oneSession(db);
    const logged = await logAttendance(ctx, { ...session, ...FIFTY, ...festival, scope: "part" });
    const corrects = logged.ok ? logged.observationId : 0;
    const mended = { ...session, ...FIFTY, ...festival, scope: "whole" as const, corrects };
    expect(await logAttendance(ctx, mended)).toMatchObject({ ok: true });
    expect(await listOfficialObservations(db.read, session.occurrenceId)).toMatchObject([
      { scope: "whole", corrects },
    ]);
    const choice = { ...session, mode: FIFTY.mode, observationId: corrects };
    expect(await chooseOfficialObservation(ctx, choice)).toMatchObject({ reason: "corrected" });
    const ofAnother = { ...mended, corrects: corrects + 1000 };
    expect(await logAttendance(ctx, ofAnother)).toMatchObject({ reason: "not-found" });
    const { attendance } = await findTotals(db.read, NO_FILTER, "state");
    expect(attendance).toMatchObject({
      ...{ low: 25_000, wholeLow: 25_000, wholeSessions: 1, ours: { low: 0, high: 0 } },
    });
  });
});
