/** What the pages of attendance and outcome answer to input of every kind: a refusal that names the field, never a 500. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  action as attendance,
  loader as attendancePage,
} from "~/routes/events.$eventId.attendance";
import type { Database } from "~db/client";
import { listObservations } from "~db/queries/counting/observations";
import { answerOf } from "../support/answer-of";
import { browserAtSession, occurrenceIdOf } from "../support/attendance-steps";
import { makeEvent, placementOf } from "../support/make-event";
import { oddForm, oddWord } from "../support/odd-form";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let post: (path: string, body: URLSearchParams) => Request;
let get: (path: string) => Request;
let eventId: number;
let sessionId: number;

beforeAll(async () => {
  db = await openTestDatabase();
  ({ post, get, eventId, occurrenceId: sessionId } = await browserAtSession(db));
});
afterAll(() => db.close());

const GOOD = { mode: "in-person", number: "52", method: "counted", note: "", official: "yes" };

async function log(fields: Record<string, string>, event = String(eventId)) {
  const body = new URLSearchParams({ session: String(sessionId), ...GOOD, ...fields });
  return await answerOf(attendance, post(`/events/${event}/attendance`, body), {
    params: { eventId: event },
  });
}

describe("N4 the attendance form", () => {
  test.each([
    [{ number: "" }, { number: "headcount-empty" }],
    [{ number: "-5" }, { number: "headcount-negative" }],
    [{ number: "－５" }, { number: "headcount-negative" }],
    [{ number: "12.5" }, { number: "headcount-fractional" }],
    [{ number: "99999999999" }, { number: "headcount-too-large" }],
    [{ number: "60〜40" }, { number: "headcount-low-above-high" }],
    [{ number: "数十名" }, { number: "headcount-vague" }],
    [{ number: "いっぱい" }, { number: "headcount-malformed" }],
    [{ number: "52\u0000" }, { number: "unreadable" }],
    [{ number: "5".repeat(10_000) }, { number: "too-long" }],
    [{ mode: "hybrid" }, { mode: "mode-unknown" }],
    [{ method: "" }, { method: "method-unknown" }],
    [{ note: "\u0007" }, { note: "unreadable" }],
    [{ note: "長".repeat(2_001) }, { note: "too-long" }],
    [{ session: "1e3" }, { session: "session-unknown" }],
    [{ step: "confirm", low: "60", high: "50" }, { low: "headcount-low-above-high" }],
    [
      { step: "confirm", low: "", high: "1.5" },
      { low: "number-empty", high: "number-fractional" },
    ],
  ])("%o is refused naming the field, and nothing is written", async (fields, errors) => {
    const before = await listObservations(db.read, sessionId);
    const answer = await log(fields);
    expect(answer).toMatchObject({ status: 400, body: { step: "refused", errors } });
    expect(await listObservations(db.read, sessionId)).toEqual(before);
  });

  test("what was typed comes back", async () => {
    const { body } = await log({ number: "たくさん", note: "屋外", official: "" });
    expect(body).toMatchObject({ typed: { number: "たくさん", note: "屋外", official: "" } });
  });

  test.each([
    ["約50名", 45, 55],
    ["およそ1,000人", 900, 1_100],
    ["about 40-60", 40, 60],
  ])("%s proposes %i to %i to confirm and writes nothing", async (number, low, high) => {
    const before = await listObservations(db.read, sessionId);
    const answer = await log({ number });
    expect(answer).toMatchObject({
      status: 200,
      body: { step: "confirm", proposal: { low, high } },
    });
    expect(await listObservations(db.read, sessionId)).toEqual(before);
  });

  test.each([
    ["５２", 52, 52, false],
    ["1,200名", 1_200, 1_200, false],
    ["50名以上", 50, 50, true],
    ["40〜60", 40, 60, false],
    ["0", 0, 0, false],
  ])("%s is logged as it stands", async (number, low, high, openEnded) => {
    expect((await log({ number })).status).toBe(302);
    expect((await listObservations(db.read, sessionId))[0]).toMatchObject({
      low,
      high,
      openEnded,
      wording: number,
    });
  });

  test("an event or session that does not exist is not found; a body that is no form is a bad request", async () => {
    for (const id of ["0", "999999", "-1", "abc", "1e9", "9".repeat(400)])
      expect((await log({}, id)).status).toBe(404);
    expect((await log({ session: "999999" })).status).toBe(404);
    const request = new Request(post(`/events/${eventId}/attendance`, new URLSearchParams()), {
      body: "{",
      headers: { "Content-Type": "application/json" },
    });
    expect(
      (await answerOf(attendance, request, { params: { eventId: String(eventId) } })).status,
    ).toBeLessThan(500);
  });

  test("N4: choosing what is official answers 400 or 404 to what is not there", async () => {
    const choose = (fields: Record<string, string>) =>
      log({ intent: "official", observation: "", ...fields });
    expect((await choose({ observation: "abc" })).status).toBe(400);
    expect((await choose({ mode: "x" })).status).toBe(400);
    expect((await choose({ observation: "999999" })).status).toBe(404);
    expect((await choose({})).status).toBe(302);
  });
});

describe("whatever is sent, the answer is never a 500", () => {
  test("attendance", async () => {
    const names = [
      "session",
      "mode",
      "number",
      "low",
      "high",
      "method",
      "note",
      "official",
      "step",
      "intent",
      "observation",
      "viewers",
      "viewers-qualifier",
    ];
    await fc.assert(
      fc.asyncProperty(oddForm(names), fc.boolean(), async (typed, own) => {
        const { status } = await log({ ...typed, ...(own ? { session: String(sessionId) } : {}) });
        expect([200, 302, 400, 404, 409]).toContain(status);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test("the page of attendance", async () => {
    await fc.assert(
      fc.asyncProperty(oddWord, oddWord, async (session, logged) => {
        const query = new URLSearchParams({ session, logged });
        const request = get(`/events/${eventId}/attendance?${query}`);
        const { status } = await answerOf(attendancePage, request, {
          params: { eventId: String(eventId) },
        });
        expect([200, 404]).toContain(status);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test("N6: reach that cannot be read names the measure", async () => {
  const event = await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    occurrences: [placementOf(["ND"], { day: "2024-01-10" })],
  });
  const placement = await occurrenceIdOf(db, event);
  const body = new URLSearchParams({
    intent: "reach",
    session: String(placement),
    viewers: "-1",
    views: "1.5",
    impressions: "9".repeat(30),
  });
  const answer = await answerOf(attendance, post(`/events/${event}/attendance`, body), {
    params: { eventId: String(event) },
  });
  expect(answer).toMatchObject({
    status: 400,
    body: {
      errors: {
        viewers: "number-negative",
        views: "number-fractional",
        impressions: "number-too-large",
      },
    },
  });
});
