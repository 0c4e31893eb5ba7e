import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exactDay } from "~/domain/day/rough-day";
import { createEvent } from "~/operations/entry/create-event.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const save = { saveAnyway: false };

test("a mission enters its own event, and the audit trail says what was entered", async () => {
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const draft = draftOf();
  const verdict = await createEvent(ctx, { draft, ...save });
  if (!verdict.ok) throw new Error(verdict.reason);
  const subjectId = String(verdict.eventId);
  const [entry] = await listAuditEntries(db.read, { subjectType: "event", subjectId }, 5);
  expect(entry).toMatchObject({
    action: "event.create",
    userId: ctx.user.id,
    before: null,
    after: draft,
  });
});

test("nobody but the secretariat enters an event for another lead", async () => {
  const draft = draftOf({ lead: "detroit", title: { ja: "別の取組", en: null } });
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  expect(await createEvent(ctx, { draft, ...save })).toEqual({
    ok: false,
    reason: "lead-not-yours",
  });
  const viewer = await testContext(db, { role: "viewer", organiser: "detroit" });
  expect(await createEvent(viewer, { draft, ...save })).toEqual({ ok: false, reason: "forbidden" });
  expect(await createEvent(await testContext(db), { draft, ...save })).toMatchObject({ ok: true });
});

describe("a likely double entry", () => {
  const first = draftOf({
    title: { ja: "日本映画祭", en: "Japanese film festival" },
    occurrences: [occurrenceOf({ day: "2027-05-10", place: placeIn("OH") })],
  });
  const again = (day: string, state = "OH") =>
    draftOf({
      title: { ja: "日本映画祭（第1回）", en: null },
      occurrences: [
        occurrenceOf({ first: exactDay(day), last: exactDay(day), place: placeIn(state) }),
      ],
    });

  test("warns within 3 days in the same state, names it, and is saved when the person means it", async () => {
    const ctx = await testContext(db);
    const stored = await createEvent(ctx, { draft: first, ...save });
    if (!stored.ok) throw new Error(stored.reason);
    const warned = await createEvent(ctx, { draft: again("2027-05-13"), ...save });
    expect(warned).toMatchObject({
      ok: false,
      reason: "likely-double-entry",
      doubles: [{ id: stored.eventId }],
    });
    const meant = await createEvent(ctx, { draft: again("2027-05-13"), saveAnyway: true });
    expect(meant.ok && (await findEvent(db.read, meant.eventId))?.draft.title.ja).toBe(
      "日本映画祭（第1回）",
    );
  });

  test("a day that was cancelled is not the first day of an event, here as in the inbox. P7", async () => {
    const off = { outcome: "cancelled" as const, outcomeReason: "大雪" };
    const stop = (day: string, over = {}) => occurrenceOf({ day, place: placeIn("OH"), ...over });
    const occurrences = [stop("2028-05-10", off), stop("2028-05-24")];
    const id = await makeEvent(db, { ...first, occurrences });
    const ctx = await testContext(db);
    const checked = (day: string) => createEvent(ctx, { draft: again(day), saveAnyway: false });
    expect(await checked("2028-05-25")).toMatchObject({ ok: false, doubles: [{ id }] });
    expect(await checked("2028-05-10")).toMatchObject({ ok: true });
  });

  test("does not warn ten days later or in another state", async () => {
    const ctx = await testContext(db);
    expect(await createEvent(ctx, { draft: again("2027-05-20"), ...save })).toMatchObject({
      ok: true,
    });
    expect(await createEvent(ctx, { draft: again("2027-05-10", "MI"), ...save })).toMatchObject({
      ok: true,
    });
  });
});
