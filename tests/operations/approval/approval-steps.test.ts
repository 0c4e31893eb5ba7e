/** Steps of approval and what each leaves behind. P1 */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { APPROVALS } from "~/domain/approval/approval";
import { approveEvent } from "~/operations/approval/approve-event.server";
import { commentEvent } from "~/operations/approval/comment-event.server";
import { returnEvent } from "~/operations/approval/return-event.server";
import { submitEvent } from "~/operations/approval/submit-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import type { Database } from "~db/client";
import { listEventComments } from "~db/queries/approvals";
import {
  approvalPeople,
  changeEvent,
  enterEvent,
  stepOn,
  storedEvent,
  trailOf,
} from "../../support/approval-people";
import { draws } from "../../support/draws";
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

describe("P1 steps", () => {
  test("draft, submitted, returned with a comment, submitted again, approved: a thread and one entry each", async () => {
    const eventId = await enterEvent(editor, { submits: false });
    expect(await storedEvent(db, eventId)).toMatchObject({ approval: "draft", hidden: true });
    expect(await submitEvent(editor, await stepOn(db, eventId))).toEqual({ ok: true });
    expect(await storedEvent(db, eventId)).toMatchObject({
      approval: "submitted",
      hidden: false,
      submittedBy: editor.user.id,
      submittedAt: editor.now,
    });
    expect(await returnEvent(approver, await stepOn(db, eventId, "会場を書いてください"))).toEqual({
      ok: true,
    });
    expect(await submitEvent(editor, await stepOn(db, eventId, "直しました"))).toEqual({
      ok: true,
    });
    expect(await approveEvent(approver, await stepOn(db, eventId))).toEqual({ ok: true });
    expect((await storedEvent(db, eventId)).approval).toBe("approved");
    expect(await trailOf(db, eventId)).toEqual([
      "event.create",
      "event.submit",
      "event.return",
      "event.submit",
      "event.approve",
    ]);
    const thread = await listEventComments(db.read, eventId);
    expect(thread.map(({ step, comment, by }) => [step, comment, by])).toEqual([
      ["submit", null, "編集花子"],
      ["return", "会場を書いてください", "承認太郎"],
      ["submit", "直しました", "編集花子"],
      ["approve", null, "承認太郎"],
    ]);
  });

  test("a return without a comment changes nothing", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    const verdict = await returnEvent(approver, await stepOn(db, eventId));
    expect(verdict).toEqual({ ok: false, reason: "comment-missing" });
    expect((await storedEvent(db, eventId)).approval).toBe("submitted");
  });

  test("registered and submitted at once: two entries of one transaction", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    expect(await trailOf(db, eventId)).toEqual(["event.create", "event.submit"]);
    expect(await storedEvent(db, eventId)).toMatchObject({ approval: "submitted", hidden: false });
  });

  test("a stale tab is told that the event has changed, whatever it wants", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    const seen = await stepOn(db, eventId, "戻します");
    await changeEvent(editor, eventId, "title");
    for (const take of [approveEvent, returnEvent])
      expect(await take(approver, seen)).toEqual({ ok: false, reason: "changed-meanwhile" });
  });

  test("two approvers at once: one of them is told that the event has changed", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    const seen = await stepOn(db, eventId);
    const verdicts = await Promise.all([
      approveEvent(approver, seen),
      approveEvent(secretariat, seen),
    ]);
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(verdicts).toContainEqual({ ok: false, reason: "changed-meanwhile" });
  });

  test("a withdrawn event takes no step and no comment", async () => {
    const eventId = await enterEvent(editor, { submits: true });
    await withdrawEvent(editor, { eventId, reason: "中止" });
    const seen = await stepOn(db, eventId, "x");
    const withdrawn = { ok: false, reason: "event-withdrawn" };
    for (const take of [approveEvent, returnEvent])
      expect(await take(approver, seen)).toEqual(withdrawn);
    expect(await submitEvent(editor, seen)).toEqual(withdrawn);
    expect(await commentEvent(editor, { eventId, comment: "x" })).toEqual(withdrawn);
  });

  test("whatever is tried in whatever order: a legal state, and one entry and one line of the thread per step", async () => {
    const steps = { submit: submitEvent, return: returnEvent, approve: approveEvent };
    const attempt = fc.record({
      who: fc.constantFrom("editor", "approver", "secretariat", "seattle"),
      what: fc.constantFrom("submit", "return", "approve", "day", "title"),
      comment: fc.constantFrom(null, "理由"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 10 }), async (attempts) => {
        const people = { editor, approver, secretariat, seattle };
        const eventId = await enterEvent(editor, { submits: false });
        for (const { who, what, comment } of attempts) {
          const before = await storedEvent(db, eventId);
          const trail = await trailOf(db, eventId);
          const ctx = people[who];
          const edits = what === "day" || what === "title";
          const verdict = await (edits
            ? changeEvent(ctx, eventId, what)
            : steps[what](ctx, await stepOn(db, eventId, comment))
          ).catch(() => ({ ok: false as const }));
          const after = await storedEvent(db, eventId);
          expect(APPROVALS).toContain(after.approval);
          const added = (await trailOf(db, eventId)).slice(trail.length);
          const taken = added.filter((action) => action !== "event.edit");
          expect(taken).toHaveLength(before.approval === after.approval ? 0 : 1);
          expect(added.length).toBe(verdict.ok ? taken.length + (edits ? 1 : 0) : 0);
        }
        const thread = await listEventComments(db.read, eventId);
        const trail = (await trailOf(db, eventId)).filter((action) => !/create|edit/.test(action));
        expect(thread.map(({ step }) => `event.${step}`)).toEqual(trail);
      }),
      { numRuns: draws(12) },
    );
  });
});
