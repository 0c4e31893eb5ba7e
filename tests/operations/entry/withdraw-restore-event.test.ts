import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { countEvents } from "~db/queries/event/event-list";
import { listAuditEntries } from "~db/queries/history/audit";
import { makeEvent } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test("a withdrawn event is in no count, is kept with its reason, and counts again once restored", async () => {
  const eventId = await makeEvent(db);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  expect(await withdrawEvent(ctx, { eventId, reason: "二重登録" })).toEqual({ ok: true });
  expect(await countEvents(db.read, NO_FILTER)).toBe(0);
  expect(await findEvent(db.read, eventId)).toMatchObject({
    withdrawnReason: "二重登録",
    revision: 2,
  });
  expect(await withdrawEvent(ctx, { eventId, reason: "再" })).toEqual({
    ok: false,
    reason: "event-withdrawn",
  });

  expect(await restoreEvent(ctx, { eventId })).toEqual({ ok: true });
  expect(await countEvents(db.read, NO_FILTER)).toBe(1);
  expect(await restoreEvent(ctx, { eventId })).toEqual({
    ok: false,
    reason: "event-not-withdrawn",
  });
  const trail = await listAuditEntries(
    db.read,
    { subjectType: "event", subjectId: String(eventId) },
    5,
  );
  expect(trail.map(({ action }) => action)).toEqual(["event.restore", "event.withdraw"]);
});

test("the wrong mission and the viewer neither withdraw nor restore", async () => {
  const eventId = await makeEvent(db);
  for (const [role, organiser, reason] of [
    ["mission-editor", "denver", "not-your-event"],
    ["viewer", "chicago", "forbidden"],
  ] as const) {
    const ctx = await testContext(db, { role, organiser });
    expect(await withdrawEvent(ctx, { eventId, reason: "x" })).toEqual({ ok: false, reason });
    expect(await restoreEvent(ctx, { eventId })).toEqual({ ok: false, reason });
  }
  expect((await findEvent(db.read, eventId))?.withdrawnAt).toBeNull();
});
