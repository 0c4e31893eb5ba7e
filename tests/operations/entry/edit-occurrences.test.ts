/** What an edit may not say about occurrences: held ahead of us (N0), and hosts that are not of the event (N0). */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exactDay } from "~/domain/day/rough-day";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import { editEvent } from "~/operations/entry/edit-event.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { findLatestHeldYear } from "~db/queries/filter/held-years";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** 23:00 of 10 June in Chicago, past midnight in New York. */
const NOW = new Date("2026-06-11T04:00:00Z");
const plain = { revision: 1, overwrites: null };

const withOccurrence =
  (index: number, change: Partial<OccurrenceDraft>) => (stored: { draft: EventDraft }) => ({
    ...stored.draft,
    occurrences: stored.draft.occurrences.map((one, at) =>
      at === index ? { ...one, ...change } : one,
    ),
  });

async function storedEvent(id: number) {
  const stored = await findEvent(db.read, id);
  if (stored === null) throw new Error(`There is no event ${id}`);
  return stored;
}

describe("N0: what was held has begun in its own zone", () => {
  const held = { outcome: "held" as const };

  test.each([
    ["a year mistyped", { first: exactDay("2062-06-10"), last: exactDay("2062-06-10") }, "first"],
    ["tomorrow there", { first: exactDay("2026-06-11"), last: exactDay("2026-06-11") }, "first"],
    ["later the same day", { startTime: "23:30" }, "startTime"],
  ])(
    "%s is refused naming the occurrence and the box, and nothing is written",
    async (_, change, box) => {
      const occurrences = [occurrenceOf(), occurrenceOf(held)];
      const eventId = await makeEvent(db, { occurrences });
      const ctx = await testContext(db, { now: NOW });
      const before = await storedEvent(eventId);
      const verdict = await editEvent(ctx, {
        eventId,
        ...plain,
        change: withOccurrence(1, change),
      });
      const { id } = before.draft.occurrences[1] ?? {};
      expect(verdict).toEqual({
        ok: false,
        reason: "occurrences-not-possible",
        problems: [{ index: 1, id, box, reason: "held-not-begun" }],
      });
      expect(await storedEvent(eventId)).toEqual(before);
    },
  );

  test("the same day in the zone it has begun in is saved, and a scheduled one may move ahead", async () => {
    const occurrences = [occurrenceOf(), occurrenceOf(held)];
    const eventId = await makeEvent(db, { occurrences });
    const ctx = await testContext(db, { now: NOW });
    const inNewYork = {
      first: exactDay("2026-06-11"),
      last: exactDay("2026-06-11"),
    };
    const change = withOccurrence(1, {
      ...inNewYork,
      zone: "America/New_York",
    });
    expect(await editEvent(ctx, { eventId, ...plain, change })).toMatchObject({ ok: true });
    const later = {
      first: exactDay("2027-01-10"),
      last: exactDay("2027-01-10"),
    };
    const ahead = {
      eventId,
      revision: 2,
      overwrites: null,
      change: withOccurrence(0, later),
    };
    expect(await editEvent(ctx, ahead)).toMatchObject({ ok: true });
  });

  test("a co-organiser is not stopped by an occurrence it does not host", async () => {
    const occurrences = [
      occurrenceOf({ ...held, day: "2062-06-10", organisers: ["chicago"] }),
      occurrenceOf({ organisers: ["detroit"] }),
    ];
    const eventId = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences,
    });
    const actor = {
      role: "mission-editor",
      organiser: "detroit",
      now: NOW,
    } as const;
    const change = withOccurrence(1, { venue: "市民会館" });
    const ctx = await testContext(db, actor);
    expect(await editEvent(ctx, { eventId, ...plain, change })).toMatchObject({ ok: true });
  });

  test("a held day ahead of us is not the year every view opens on", async () => {
    await makeEvent(db, {
      occurrences: [occurrenceOf({ ...held, day: "2062-06-10" })],
    });
    await makeEvent(db, {
      occurrences: [occurrenceOf({ ...held, day: "2026-06-10" })],
    });
    expect(await findLatestHeldYear(db.read, "2026-06-11")).toBe(2026);
    expect(await findLatestHeldYear(db.read, "2062-06-10")).toBe(2062);
    expect(await findLatestHeldYear(db.read)).toBeLessThan(2062);
  });
});

describe("N0: an occurrence is narrowed to organisers of its event", () => {
  test("another organiser is refused, and so is removing a co-organiser that still hosts", async () => {
    const occurrences = [occurrenceOf(), occurrenceOf({ organisers: ["detroit"] })];
    const eventId = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences,
    });
    const ctx = await testContext(db);
    const refusedAt = (index: number) => ({
      ok: false,
      reason: "occurrences-not-possible",
      problems: [
        expect.objectContaining({
          index,
          box: "organisers",
          reason: "host-not-on-event",
        }),
      ],
    });
    const strange = withOccurrence(0, { organisers: ["chicago", "denver"] });
    expect(await editEvent(ctx, { eventId, ...plain, change: strange })).toEqual(refusedAt(0));
    const removed = (stored: { draft: EventDraft }) => ({
      ...stored.draft,
      coOrganisers: [],
    });
    expect(await editEvent(ctx, { eventId, ...plain, change: removed })).toEqual(refusedAt(1));
    const narrowed = withOccurrence(0, { organisers: ["chicago", "detroit"] });
    expect(await editEvent(ctx, { eventId, ...plain, change: narrowed })).toMatchObject({
      ok: true,
    });
  });
});
