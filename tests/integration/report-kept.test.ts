/** A report that is kept until something is written is never behind what is written. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTER } from "~/domain/register-filter";
import type { Database } from "~db/client";
import { findReportPage } from "~db/queries/report-page";
import { makeEvent, occurrenceOf } from "../support/make-event";
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

test("the same question is answered from what is kept, another one is not", async () => {
  expect(await findReportPage(db.read, question)).toBe(
    await findReportPage(db.read, { ...question }),
  );
  const other = await findReportPage(db.read, { ...question, axis: "kind" });
  expect(other.axis).toBe("kind");
});
