/** A report that is kept until something is written is never behind what is written. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTER } from "~/domain/register-filter";
import { holdOccurrence } from "~/operations/hold-occurrence.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event-draft";
import { findReportPage } from "~db/queries/report-page";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const filter = { ...NO_FILTER, period: { from: "2026-04-01", to: "2027-03-31" }, year: 2026 };
const question = { filter, axis: "state", thisYear: 2026 } as const;
const events = async () => (await findReportPage(db.read, question)).totals.events;

test("every event held counts in the very next answer, in the figures and over the years", async () => {
  for (let held = 1; held <= 3; held += 1) {
    await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
    expect(await events()).toBe(held);
    expect((await findReportPage(db.read, question)).years).toMatchObject([
      { year: 2026, events: held },
    ]);
  }
});

test("an occurrence that becomes held counts in the very next answer", async () => {
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf()] });
  const before = await findReportPage(db.read, question);
  expect(before.totals.planned).toBe(1);
  const [stored] = (await findEvent(db.read, eventId))?.draft.occurrences ?? [];
  const now = new Date("2026-12-01T00:00:00Z");
  const ctx = await testContext(db, { now });
  const verdict = await holdOccurrence(ctx, { eventId, occurrenceId: stored?.id ?? 0 });
  expect(verdict).toEqual({ ok: true });
  expect((await findReportPage(db.read, question)).totals).toMatchObject({
    planned: 0,
    events: before.totals.events + 1,
  });
});

test("what is written about people leaves a report kept", async () => {
  const before = await findReportPage(db.read, question);
  await testContext(db, { name: "佐藤一郎" });
  expect(await findReportPage(db.read, question)).toBe(before);
});

test("the same question is answered from what is kept, another one is not", async () => {
  expect(await findReportPage(db.read, question)).toBe(
    await findReportPage(db.read, { ...question }),
  );
  const other = await findReportPage(db.read, { ...question, axis: "kind" });
  expect(other.axis).toBe("kind");
});
