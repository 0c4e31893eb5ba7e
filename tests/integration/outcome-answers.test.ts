/** What the form of an outcome answers to input of every kind: a refusal that names the field, never a 500. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { action as outcome } from "~/routes/events.$eventId.occurrences.$occurrenceId.outcome";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { answerOf } from "../support/answer-of";
import { browserAtSession, occurrenceIdOf } from "../support/attendance-steps";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { oddForm } from "../support/odd-form";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let post: (path: string, body: URLSearchParams) => Request;
let eventId: number;
let sessionId: number;

beforeAll(async () => {
  db = await openTestDatabase();
  ({ post, eventId, occurrenceId: sessionId } = await browserAtSession(db));
});
afterAll(() => db.close());

describe("whatever is sent, the answer is never a 500", () => {
  test("outcome", async () => {
    const names = [
      "change",
      "reason",
      "dateNotFixed",
      "firstDay",
      "lastDay",
      "startTime",
      "endTime",
      "which",
    ];
    const path = `/events/${eventId}/occurrences/${sessionId}/outcome`;
    const params = { eventId: String(eventId), occurrenceId: String(sessionId) };
    await fc.assert(
      fc.asyncProperty(oddForm(names), async (typed) => {
        const { status } = await answerOf(outcome, post(path, new URLSearchParams(typed)), {
          params,
        });
        expect([302, 400, 409]).toContain(status);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe("N0, N11 the outcome form", () => {
  async function change(typed: Record<string, string>) {
    const event = await makeEvent(db, {
      occurrences: [occurrenceOf({ day: "2026-10-20", startTime: "10:00" })],
    });
    const occurrence = await occurrenceIdOf(db, event);
    const params = { eventId: String(event), occurrenceId: String(occurrence) };
    const request = post(
      `/events/${event}/occurrences/${occurrence}/outcome`,
      new URLSearchParams(typed),
    );
    return { event, ...(await answerOf(outcome, request, { params })) };
  }
  const postpone = (typed: Record<string, string>) =>
    change({ change: "postpone", reason: "台風", firstDay: "2027-05-01", ...typed });

  test.each([
    [{ reason: " " }, { reason: "reason-required" }],
    [{ reason: "あ".repeat(1_001) }, { reason: "too-long" }],
    [{ firstDay: "" }, { firstDay: "day-empty" }],
    [{ firstDay: "2027-02-30" }, { firstDay: "day-does-not-exist" }],
    [{ firstDay: "20025-01-01" }, { firstDay: "day-malformed" }],
    [{ firstDay: "2016-01-01" }, { firstDay: "day-out-of-range" }],
    [{ lastDay: "2027-04-30" }, { lastDay: "ends-before-start" }],
    [{ firstDay: "2026-10-20", startTime: "10:00" }, { firstDay: "same-date" }],
    [{ endTime: "12:00" }, { startTime: "time-without-start" }],
    [{ startTime: "12:00", endTime: "11:00" }, { endTime: "ends-before-it-starts" }],
    [{ firstDay: "2027-03-14", startTime: "02:30" }, { startTime: "time-does-not-exist" }],
    [{ firstDay: "2027-11-07", startTime: "01:30" }, { which: "time-comes-twice" }],
  ])("postponing with %o names the field", async (typed, errors) => {
    const answer = await postpone(typed);
    expect(answer).toMatchObject({ status: 400, body: { errors } });
    expect((await findEvent(db.read, answer.event))?.draft.occurrences).toHaveLength(1);
  });

  test("a time that comes twice is taken once it is said which one is meant", async () => {
    const answer = await postpone({ firstDay: "2027-11-07", startTime: "01:30", which: "later" });
    expect(answer.status).toBe(302);
    expect((await findEvent(db.read, answer.event))?.draft.occurrences[1]).toMatchObject({
      startTime: "01:30",
      startsLater: true,
    });
  });

  test("an unknown change is refused, one that cannot be says why", async () => {
    expect(await change({ change: "explode" })).toMatchObject({
      status: 400,
      body: { errors: { change: "change-unknown" } },
    });
    expect(await change({ change: "undo" })).toMatchObject({
      status: 409,
      body: { reason: "already-scheduled" },
    });
  });
});
