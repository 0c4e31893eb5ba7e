import { afterAll, beforeAll, expect, test } from "vitest";
import type { EventDraft } from "~/domain/event/event-draft";
import { editEvent } from "~/operations/entry/edit-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { observations } from "~db/schema/observations";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

async function storedEvent(id: number) {
  const stored = await findEvent(db.read, id);
  if (stored === null) throw new Error(`There is no event ${id}`);
  return stored;
}

const retitled = (ja: string) => (stored: { draft: EventDraft }) => ({
  ...stored.draft,
  title: { ja, en: null },
});
const plain = { revision: 1, overwrites: null };

test("the lead saves a change; the trail holds both versions and the revision counts up", async () => {
  const eventId = await makeEvent(db);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const before = (await storedEvent(eventId)).draft;
  expect(await editEvent(ctx, { eventId, ...plain, change: retitled("新しい件名") })).toMatchObject(
    { ok: true },
  );
  const after = await storedEvent(eventId);
  expect([after.draft.title.ja, after.revision]).toEqual(["新しい件名", 2]);
  const [entry] = await listAuditEntries(
    db.read,
    { subjectType: "event", subjectId: String(eventId) },
    5,
  );
  expect(entry).toMatchObject({ action: "event.edit", before, after: after.draft });
});

test("of two people editing, the second is refused with what is stored, and can save over it on purpose", async () => {
  const eventId = await makeEvent(db);
  const ctx = await testContext(db);
  expect(await editEvent(ctx, { eventId, ...plain, change: retitled("先の人") })).toMatchObject({
    ok: true,
  });
  const second = await editEvent(ctx, { eventId, ...plain, change: retitled("後の人") });
  expect(second).toMatchObject({ ok: false, reason: "changed-meanwhile", stored: { revision: 2 } });
  expect((await storedEvent(eventId)).draft.title.ja).toBe("先の人");

  const over = await editEvent(ctx, {
    eventId,
    revision: 1,
    overwrites: 2,
    change: retitled("後の人"),
  });
  expect(over).toMatchObject({ ok: true });
  expect((await storedEvent(eventId)).draft.title.ja).toBe("後の人");
  const [entry] = await listAuditEntries(
    db.read,
    { subjectType: "event", subjectId: String(eventId) },
    5,
  );
  expect(entry?.after).toMatchObject({ savedOverRevision: 2 });
});

test("saving over a version is refused when a third person saved after it was shown", async () => {
  const eventId = await makeEvent(db);
  const ctx = await testContext(db);
  for (const revision of [1, 2]) {
    await editEvent(ctx, {
      eventId,
      revision,
      overwrites: null,
      change: retitled(`第${revision}版`),
    });
  }
  const late = await editEvent(ctx, {
    eventId,
    revision: 1,
    overwrites: 2,
    change: retitled("遅い人"),
  });
  expect(late).toMatchObject({ ok: false, reason: "changed-meanwhile" });
  expect((await storedEvent(eventId)).draft.title.ja).toBe("第2版");
});

test("an occurrence with observations cannot be removed, and nothing else is written either (N4)", async () => {
  const eventId = await makeEvent(db, {
    occurrences: [occurrenceOf(), occurrenceOf({ day: "2026-06-12" })],
  });
  const second = (await storedEvent(eventId)).draft.occurrences[1];
  await db.write((tx) =>
    tx.insert(observations).values({
      occurrenceId: second?.id ?? 0,
      mode: "in-person",
      method: "counted",
      low: 1,
      high: 1,
      openEnded: false,
      wording: "1",
      observedAt: new Date(0),
    }),
  );
  const change = (stored: { draft: EventDraft }) => ({
    ...retitled("消えない")(stored),
    occurrences: stored.draft.occurrences.slice(0, 1),
  });
  const verdict = await editEvent(await testContext(db), { eventId, ...plain, change });
  expect(verdict).toEqual({ ok: false, reason: "occurrence-has-observations" });
  expect((await storedEvent(eventId)).draft.title.ja).toBe("日本食レセプション");
});

test("a co-organiser changes the occurrences it hosts and nothing else", async () => {
  const occurrences = [
    occurrenceOf({ organisers: ["detroit"] }),
    occurrenceOf({ day: "2026-06-12", organisers: ["chicago"] }),
  ];
  const eventId = await makeEvent(db, { coOrganisers: ["detroit"], occurrences });
  const ctx = await testContext(db, { role: "mission-editor", organiser: "detroit" });
  const venueOf = (index: number) => (stored: { draft: EventDraft }) => ({
    ...stored.draft,
    occurrences: stored.draft.occurrences.map((one, at) =>
      at === index ? { ...one, venue: "市民会館" } : one,
    ),
  });
  const refused = await editEvent(ctx, { eventId, ...plain, change: venueOf(1) });
  expect(refused).toEqual({ ok: false, reason: "occurrence-not-yours" });
  const whole = await editEvent(ctx, { eventId, ...plain, change: retitled("乗っ取り") });
  expect(whole).toEqual({ ok: false, reason: "only-your-occurrences" });
  expect(await editEvent(ctx, { eventId, ...plain, change: venueOf(0) })).toMatchObject({
    ok: true,
  });
});

test("an edit never moves an outcome, and a withdrawn event is not edited", async () => {
  const occurrences = [occurrenceOf({ outcome: "cancelled", outcomeReason: "雪" })];
  const eventId = await makeEvent(db, { occurrences });
  const ctx = await testContext(db);
  const change = (stored: { draft: EventDraft }) => ({
    ...stored.draft,
    occurrences: stored.draft.occurrences.map((one) => ({
      ...one,
      outcome: "held" as const,
      outcomeReason: null,
    })),
  });
  await editEvent(ctx, { eventId, ...plain, change });
  expect((await storedEvent(eventId)).draft.occurrences[0]).toMatchObject({
    outcome: "cancelled",
    outcomeReason: "雪",
  });
  await withdrawEvent(ctx, { eventId, reason: "誤登録" });
  const late = await editEvent(ctx, {
    eventId,
    revision: 3,
    overwrites: null,
    change: retitled("x"),
  });
  expect(late).toEqual({ ok: false, reason: "event-withdrawn" });
});

test("twenty people saving one event at once: one wins, nobody is lost silently", async () => {
  const eventId = await makeEvent(db);
  const ctx = await testContext(db);
  const tries = Array.from({ length: 20 }, (_, at) =>
    editEvent(ctx, { eventId, ...plain, change: retitled(`${at}`) }),
  );
  const verdicts = await Promise.all(tries);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    verdicts.filter((verdict) => !verdict.ok && verdict.reason === "changed-meanwhile"),
  ).toHaveLength(19);
});
