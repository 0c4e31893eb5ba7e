/** C12: the file holds every event of the filter, not the page's fifty, and refuses what the page refuses. */
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader as page } from "~/routes/events._index";
import { loader as file } from "~/routes/events[.]csv";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../../support/answer-of";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let get: (path: string) => Request;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ({ get } = await browserOf(await testContext(db, { role: "viewer" })));
  for (let at = 0; at < 53; at += 1)
    await makeEvent(db, { occurrences: [occurrenceOf({ day: "2033-05-10" })] });
  await makeEvent(
    db,
    { occurrences: [occurrenceOf({ day: "2033-05-11" })] },
    { approval: "draft" },
  );
});
afterAll(() => db.close());

test("all rows that the reader may see, and each once", async () => {
  const listed = await answerOf(page, get("/events?year=2033"));
  const { all, rows } = listed.body as { all: number; rows: unknown[] };
  expect([all, rows.length]).toEqual([53, 50]);
  const { body, headers } = await answerOf(file, get("/events.csv?year=2033"));
  expect(headers.get("Content-Type")).toContain("text/csv");
  const saved: Record<string, string>[] = parse(String(body), { columns: true, bom: true });
  expect(new Set(saved.map((row) => row.event_id)).size).toBe(53);
  expect(saved[0]).toMatchObject({ first_day: "2033-05-10", attendance_low: "", held: "0" });
  expect(saved[0]?.url).toBe(`/events/${saved[0]?.event_id}`);
});

test("an order and a place that do not exist are refused in words", async () => {
  for (const query of ["sort=random", "sort=lead&after=2026-05-10_4", "state=XX"]) {
    expect((await answerOf(page, get(`/events?${query}`))).status, query).toBe(400);
    const refused = await answerOf(file, get(`/events.csv?${query}`));
    expect(refused.status, query).toBe(400);
    expect(String(refused.body)).not.toContain("undefined");
  }
});
