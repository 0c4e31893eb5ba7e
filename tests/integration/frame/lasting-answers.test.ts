/** P189 What a program sends again after a restart is answered as the first time, and is not done again. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOnce } from "~/server/answer-once";
import { lastingAnswers } from "~/server/lasting-answers";
import type { Database } from "~db/client";
import { keptAnswers } from "~db/schema/store";
import { openTestDatabase } from "../../support/test-database";

/** There several processes may be asked. */
const isOnServer = process.env.TEST_DATABASE_URL !== undefined;
let db: Database;
let now = new Date("2026-05-01T00:00:00Z");

beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.close());

/** A process that has just begun: it has nothing in memory. */
const newProcess = () =>
  answerOnce((request, write, sender) =>
    lastingAnswers(
      request,
      write,
      sender,
      () => db,
      () => now,
    ),
  );
const known = async () => "signed-in" as const;
const post = (path: string, key: string) =>
  new Request(`http://localhost${path}`, {
    method: "POST",
    headers: { Authorization: "Bearer t", "Idempotency-Key": key },
  });

function work(body = "id", status = 201) {
  const done = { times: 0 };
  const answer = async () => {
    done.times += 1;
    return new Response(`${body} ${done.times}`, { status, headers: { "X-Answer": "yes" } });
  };
  return { done, answer };
}

test.each(["/api/v1/imports", "/api/v1/submissions", "/api/v1/submissions/7/freeze"])(
  "P189 %s sent again after a restart gets the first answer",
  async (path) => {
    const { done, answer } = work();
    await newProcess()(post(path, "k"), answer, known);
    const again = await newProcess()(post(path, "k"), answer, known);
    expect([again.status, await again.text(), again.headers.get("X-Answer")]).toEqual([
      ...[201, "id 1", "yes"],
    ]);
    await newProcess()(post(path, "other"), answer, known);
    expect(done.times).toBe(2);
  },
);

test.skipIf(isOnServer)(
  "P189 on a file pages are held apart by their forms: nothing of them is written down",
  async () => {
    const before = await db.read.$count(keptAnswers);
    const { done, answer } = work();
    for (const _ of [1, 2]) await newProcess()(post("/events/new.data", "k"), answer, known);
    expect(done.times).toBe(2);
    expect(await db.read.$count(keptAnswers)).toBe(before);
  },
);

test("P189 a failure, and what is too long, is not kept; after a day all is done anew", async () => {
  const path = "/api/v1/imports";
  const failing = work("x", 503);
  for (const _ of [1, 2]) await newProcess()(post(path, "f"), failing.answer, known);
  const long = work("x".repeat(70_000));
  for (const _ of [1, 2]) await newProcess()(post(path, "l"), long.answer, known);
  expect([failing.done.times, long.done.times]).toEqual([2, 2]);
  const daily = work();
  await newProcess()(post(path, "d"), daily.answer, known);
  now = new Date("2026-05-02T00:00:01Z");
  await newProcess()(post(path, "d"), daily.answer, known);
  expect(daily.done.times).toBe(2);
  expect(await db.read.$count(keptAnswers)).toBe(1);
});

test("P189 at most a thousand are kept, the latest", async () => {
  const { answer } = work();
  for (let at = 0; at < 1_010; at += 1) {
    now = new Date(now.getTime() + 1_000);
    await newProcess()(post("/api/v1/imports", `n${at}`), answer, known);
  }
  expect(await db.read.$count(keptAnswers)).toBe(1_000);
}, 60_000);
