/** Who decides, several events at once, and what a change of substance undoes. P2, P3, P5, P6 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { exactDay } from "~/domain/day/rough-day";
import { approveEvent } from "~/operations/approval/approve-event.server";
import { approveEvents } from "~/operations/approval/approve-events.server";
import { commentEvent } from "~/operations/approval/comment-event.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import type { Database } from "~db/client";
import { listEventComments } from "~db/queries/approvals";
import { listAuditEntries } from "~db/queries/history/audit";
import { updateUser } from "~db/queries/people/users";
import { addSubstitution } from "~db/queries/substitutes";
import {
  approvalPeople,
  changeEvent,
  enterEvent,
  stepOn,
  storedEvent,
  trailOf,
} from "../../support/approval-people";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let editor: Context;
let approver: Context;
let secretariat: Context;
let seattle: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  ({ editor, approver, secretariat, seattle } = await approvalPeople(db));
});
afterEach(() => db.close());

describe("P2, P6 who decides", () => {
  let substitute: Context;
  beforeEach(async () => {
    const chicago = { role: "mission-editor", organiser: "chicago" } as const;
    substitute = await testContext(db, { ...chicago, name: "代行次郎" });
  });

  const nameForTheDay = ({ user }: Context) =>
    db.write((tx) =>
      addSubstitution(tx, {
        approverId: approver.user.id,
        substituteId: user.id,
        fromDay: "2026-05-01",
        untilDay: "2026-05-01",
        namedAt: approver.now,
      }),
    );

  test.each([
    ["the editor without the mark", () => editor, "not-an-approver"],
    ["an approver of another mission", () => seattle, "not-an-approver"],
  ])("%s is refused", async (_who, ctx, reason) => {
    const eventId = await enterEvent(editor, { submits: true });
    expect(await approveEvent(ctx(), await stepOn(db, eventId))).toEqual({ ok: false, reason });
  });

  test("nobody approves the own submission", async () => {
    const eventId = await enterEvent(approver, { submits: true });
    const own = { ok: false, reason: "own-submission" };
    expect(await approveEvent(approver, await stepOn(db, eventId))).toEqual(own);
    expect(await approveEvent(secretariat, await stepOn(db, eventId))).toEqual({ ok: true });
  });

  test("a substitute decides on the days named, and the decision says in whose place", async () => {
    await nameForTheDay(substitute);
    const eventId = await enterEvent(editor, { submits: true });
    const late = { ...substitute, now: new Date("2026-05-01T15:00:00Z") };
    expect(await approveEvent(late, await stepOn(db, eventId))).toEqual({
      ok: false,
      reason: "not-an-approver",
    });
    expect(await approveEvent(substitute, await stepOn(db, eventId))).toEqual({ ok: true });
    const thread = await listEventComments(db.read, eventId);
    expect(thread.at(-1)).toMatchObject({ by: "代行次郎", inPlaceOf: "承認太郎" });
    const [entry] = await listAuditEntries(db.read, { subjectId: String(eventId) }, 1);
    expect(entry).toMatchObject({
      userId: substitute.user.id,
      after: { inPlaceOf: approver.user.id },
    });
  });

  test.each([
    ["the substitute has moved", () => substitute, { organiser: "seattle" }],
    ["the approver has moved", () => approver, { organiser: "seattle" }],
    ["the substitute is a viewer now", () => substitute, { role: "viewer", organiser: null }],
  ] as const)(
    "nobody decides in the place of who is no colleague any more: %s",
    async (_what, who, change) => {
      await nameForTheDay(substitute);
      await db.write((tx) => updateUser(tx, who().user.id, change));
      const moved = {
        ...substitute,
        user: { ...substitute.user, ...(who() === substitute ? change : {}) },
      };
      for (const lead of ["chicago", "seattle"]) {
        const eventId = await makeEvent(db, { lead }, { approval: "submitted" });
        expect(await approveEvent(moved, await stepOn(db, eventId)), lead).toEqual({
          ok: false,
          reason: moved.user.role === "viewer" ? "forbidden" : "not-an-approver",
        });
        expect(await commentEvent(moved, { eventId, comment: "x" }), lead).toMatchObject(
          moved.user.role !== "viewer" && moved.user.organiser === lead
            ? { ok: true }
            : { ok: false },
        );
      }
    },
  );

  test("editors and co-organisers speak in the thread, others do not", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    expect(await commentEvent(editor, { eventId, comment: "確認します" })).toEqual({ ok: true });
    expect(await commentEvent(editor, { eventId, comment: null })).toEqual({
      ok: false,
      reason: "comment-missing",
    });
    expect(await commentEvent(seattle, { eventId, comment: "x" })).toEqual({
      ok: false,
      reason: "not-your-event",
    });
  });
});

describe("P3 several at once", () => {
  test("each is checked by itself; what is refused names the stop of another", async () => {
    const good = await enterEvent(editor, { submits: true });
    const changed = await enterEvent(editor, { submits: true });
    const own = await enterEvent(approver, { submits: true });
    const caravan = await makeEvent(
      db,
      {
        coOrganisers: ["detroit"],
        occurrences: [occurrenceOf(), occurrenceOf({ day: "2026-06-12", organisers: ["detroit"] })],
      },
      { approval: "submitted" },
    );
    const hidden = await makeEvent(db, { lead: "seattle" }, { approval: "draft" });
    const chosen = await Promise.all(
      [good, changed, own, caravan, hidden].map(async (eventId) => ({
        eventId,
        revision: (await storedEvent(db, eventId)).revision,
      })),
    );
    await changeEvent(editor, changed, "title");
    const answer = await approveEvents(approver, chosen);
    const rows = answer.ok ? answer.rows : [];
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      { ok: true },
      { ok: false, reason: "changed-meanwhile" },
      { ok: false, reason: "own-submission" },
      {
        ok: false,
        reason: "occurrence-of-another",
        stops: [{ number: 2, place: "Indianapolis", organisers: ["detroit"] }],
      },
      { ok: false, reason: "event-unknown" },
    ]);
    expect(rows.at(-1)?.title).toBeNull();
    expect((await storedEvent(db, good)).approval).toBe("approved");
  });
});

describe("P5 after approval", () => {
  async function approved(): Promise<number> {
    const eventId = await enterEvent(editor, { submits: true });
    await approveEvent(approver, await stepOn(db, eventId));
    return eventId;
  }

  test("another day submits the event again, by whoever changed it; wording does not", async () => {
    const eventId = await approved();
    expect(await changeEvent(editor, eventId, "title")).toEqual({ ok: true, resubmitted: false });
    expect((await storedEvent(db, eventId)).approval).toBe("approved");
    expect(await changeEvent(secretariat, eventId, "day")).toEqual({ ok: true, resubmitted: true });
    expect(await storedEvent(db, eventId)).toMatchObject({
      approval: "submitted",
      submittedBy: secretariat.user.id,
    });
    expect(await approveEvent(secretariat, await stepOn(db, eventId))).toEqual({
      ok: false,
      reason: "own-submission",
    });
    expect((await trailOf(db, eventId)).slice(-2)).toEqual(["event.edit", "event.resubmit"]);
    expect((await listEventComments(db.read, eventId)).at(-1)).toMatchObject({
      step: "resubmit",
    });
  });

  test("postponing to a new date submits it again, postponing without one does not", async () => {
    for (const newDate of [null, { first: exactDay("2026-08-01"), last: exactDay("2026-08-01") }]) {
      const eventId = await approved();
      const occurrenceId = (await storedEvent(db, eventId)).draft.occurrences[0]?.id ?? 0;
      const clock = { startTime: null, endTime: null, startsLater: false };
      await postponeOccurrence(editor, {
        ...{ eventId, occurrenceId, reason: "荒天" },
        newDate: newDate && { ...newDate, ...clock },
      });
      const wanted = newDate === null ? "approved" : "submitted";
      expect((await storedEvent(db, eventId)).approval).toBe(wanted);
    }
  });

  test("approved with a change: one step, an entry each for the change and the approval", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    expect(await changeEvent(approver, eventId, "day", { approves: true })).toEqual({
      ok: true,
      resubmitted: false,
    });
    const event = await storedEvent(db, eventId);
    expect(event).toMatchObject({ approval: "approved", submittedBy: editor.user.id });
    expect(event.draft.occurrences[0]?.first.from).toBe("2026-07-01");
    expect((await trailOf(db, eventId)).slice(-2)).toEqual(["event.edit", "event.approve"]);
  });

  test("whoever may not approve changes nothing with it", async () => {
    const eventId = await enterEvent(approver, { submits: true });
    const before = await storedEvent(db, eventId);
    for (const [ctx, because] of [
      [approver, "own-submission"],
      [editor, "not-an-approver"],
    ] as const)
      expect(await changeEvent(ctx, eventId, "day", { approves: true })).toEqual({
        ok: false,
        reason: "approval-refused",
        because,
      });
    expect(await storedEvent(db, eventId)).toEqual(before);
  });
});
