/** A new event in a period that was signed off: the form says so, asks why beside it, and keeps what was typed. P182 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { action } from "~/routes/events.new";
import { type Database, serveDatabase } from "~db/client";
import { events } from "~db/schema/events";
import { answerOf } from "../../support/answer-of";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { answeredBy, openedRound, personOf } from "../../support/round-steps";
import { browserOf } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

test("P182 it is refused with a box for the reason, and saved with one that can be kept", async () => {
  const chicago = await personOf(db, "chicago", "2026-05-01T00:00:00Z");
  await answeredBy(chicago, await openedRound(db), { kind: "nothing" });
  const browser = await browserOf(chicago);
  const typed = typedEvent({ occurrences: [typedOccurrence({ first: "2026-03-10" })] });
  const post = async (extra: Record<string, string> = {}) =>
    await answerOf(
      action,
      browser.post("/events/new?form=mission-event", eventFormData(typed, extra)),
    );
  const asked = await post();
  expect(asked).toMatchObject({
    status: 409,
    body: {
      typed: { titleJa: typed.titleJa },
      refused: expect.stringContaining("報告完了から14日を過ぎた期間"),
      why: { label: "報告完了後に登録する理由", typed: "", problem: null },
    },
  });
  expect(await post({ why: "　" })).toMatchObject({
    status: 409,
    body: { why: { typed: "　", problem: "入力してください。" } },
  });
  const long = "長".repeat(50_000);
  expect(await post({ why: long })).toMatchObject({ status: 409, body: { why: { typed: long } } });
  expect(await db.read.$count(events)).toBe(0);
  expect((await post({ why: "提出の遅れ" })).status).toBe(302);
  // A likely double is told with the reason still in its box.
  expect(await post({ why: "提出の遅れ" })).toMatchObject({
    status: 409,
    body: { doubles: { submits: false }, why: { typed: "提出の遅れ", problem: null } },
  });
  expect((await post({ why: "提出の遅れ", saveAnyway: "yes" })).status).toBe(302);
  expect(await db.read.$count(events)).toBe(2);
});
