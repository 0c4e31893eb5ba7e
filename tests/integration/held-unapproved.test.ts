/** N1, P1: held counts whether or not it was approved; the report says how many were not, and leads to exactly them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { APPROVALS } from "~/domain/approval/approval";
import { NO_FILTER, parseRegisterFilter } from "~/domain/filter/register-filter";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { unapprovedUrl } from "~/reports/report/rows-url";
import { loader as report } from "~/routes/reports.$year";
import { type Database, serveDatabase } from "~db/client";
import { listEvents } from "~db/queries/event/event-list";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { countUnapprovedHeld } from "~db/queries/report/unapproved-held";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
const held: Record<string, number[]> = {};
const PERIOD = { from: "2026-04-01", to: "2027-03-31" };

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  for (const approval of APPROVALS) {
    const make = (day: string, outcome: "held" | "scheduled", state = "IN") =>
      makeEvent(
        db,
        { occurrences: [occurrenceOf({ day, outcome, place: placeIn(state, "Gary") })] },
        { approval },
      );
    held[approval] = [await make("2026-04-10", "held"), await make("2026-04-11", "held", "OH")];
    await make("2026-09-01", "scheduled");
    await make("2026-03-31", "held");
  }
  const gone = await makeEvent(
    db,
    { occurrences: [occurrenceOf({ day: "2026-04-12", outcome: "held" })] },
    { approval: "submitted" },
  );
  await withdrawEvent(await testContext(db), { eventId: gone, reason: "二重登録" });
});
afterAll(() => db.close());

const UNAPPROVED = ["draft", "submitted", "returned"] as const;

test.each([
  ["of the year", { ...NO_FILTER, period: PERIOD }, 2],
  ["of one state", { ...NO_FILTER, period: PERIOD, state: "OH" }, 1],
])("%s: as many of each state as the list behind the line names", async (_what, filter, each) => {
  expect(await countUnapprovedHeld(db.read, filter)).toEqual(
    UNAPPROVED.map((approval) => ({ approval, events: each })),
  );
  for (const approval of UNAPPROVED) {
    const url = new URL(unapprovedUrl(filter, approval) ?? "", "http://localhost");
    const read = parseRegisterFilter(
      url.searchParams,
      await findKnownKeys(db.read, url.searchParams),
      null,
      null,
    );
    if (!read.ok) throw new Error(`The link is refused: ${url}`);
    const { rows } = await listEvents(db.read, read.filter, { after: null, limit: 50 });
    expect(rows.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
      (held[approval] ?? []).slice(-each),
    );
  }
});

test("everybody reads the lines, in the report's own links", async () => {
  const viewer = await browserOf(await testContext(db, { role: "viewer" }));
  const { body } = await answerOf(report, viewer.get("/reports/2026"), {
    params: { year: "2026" },
  });
  expect(body).toMatchObject({
    report: {
      unapproved: UNAPPROVED.map((approval) => ({
        ...{ approval, events: 2 },
        url: expect.stringContaining(`approval=${approval}`),
      })),
    },
  });
});
