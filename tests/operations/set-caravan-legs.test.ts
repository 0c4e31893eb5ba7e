import { afterEach, beforeEach, expect, test } from "vitest";
import type { LegOverride } from "~/domain/caravan/itinerary";
import { editEvent } from "~/operations/entry/edit-event.server";
import { setCaravanLegs } from "~/operations/set-caravan-legs.server";
import type { Database } from "~db/client";
import { listCaravanLegs } from "~db/queries/caravan-legs";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

async function caravan() {
  const occurrences = ["2026-06-10", "2026-06-11", "2026-06-12"].map((day) =>
    occurrenceOf({ day }),
  );
  const eventId = await makeEvent(db, {
    ...{ form: "caravan", kind: "caravan", coOrganisers: ["detroit"], occurrences },
  });
  const ids = (await findEvent(db.read, eventId))?.draft.occurrences.map(({ id }) => id) ?? [];
  const [first = 0, second = 0, third = 0] = ids;
  return { eventId, first, second, third };
}

const leg = (from: number, to: number, said: Partial<LegOverride> = {}): LegOverride => ({
  ...{ from, to, mode: null, distanceKm: 120, minutes: 95, note: "高速道路" },
  ...said,
});

test("P22 what is said about a leg is kept, audited and counts as a change of the event", async () => {
  const { eventId, first, second } = await caravan();
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const legs = [leg(first, second)];
  expect(await setCaravanLegs(ctx, { eventId, revision: 1, legs })).toEqual({ ok: true });
  expect(await listCaravanLegs(db.read, eventId)).toEqual(legs);
  expect((await findEvent(db.read, eventId))?.revision).toBe(2);
  const [entry] = await listAuditEntries(db.read, { subjectType: "event" }, 1);
  expect(entry).toMatchObject({
    ...{ action: "caravan.legs", before: { legs: [] }, after: { legs } },
  });

  const empty = leg(first, second, { distanceKm: null, minutes: null, note: null });
  await setCaravanLegs(ctx, { eventId, revision: 2, legs: [empty] });
  expect(await listCaravanLegs(db.read, eventId)).toEqual([]);
});

test("saving what is said already changes nothing", async () => {
  const { eventId, first, second } = await caravan();
  const ctx = await testContext(db);
  const legs = [leg(first, second)];
  await setCaravanLegs(ctx, { eventId, revision: 1, legs });
  expect(await setCaravanLegs(ctx, { eventId, revision: 2, legs })).toEqual({ ok: true });
  expect((await findEvent(db.read, eventId))?.revision).toBe(2);
});

test("legs survive an edit and come back when the stops follow each other again", async () => {
  const { eventId, first, second } = await caravan();
  const ctx = await testContext(db);
  const legs = [leg(first, second)];
  await setCaravanLegs(ctx, { eventId, revision: 1, legs });
  const verdict = await editEvent(ctx, {
    ...{ eventId, revision: 2, overwrites: null },
    change: ({ draft }) => ({ ...draft, occurrences: [...draft.occurrences].reverse() }),
  });
  expect(verdict).toMatchObject({ ok: true });
  expect(await listCaravanLegs(db.read, eventId)).toEqual(legs);
});

test("an older revision, a withdrawn event and strange stops are refused or passed over", async () => {
  const { eventId, first, second } = await caravan();
  const other = await caravan();
  const ctx = await testContext(db);
  expect(await setCaravanLegs(ctx, { eventId, revision: 7, legs: [leg(first, second)] })).toEqual({
    ok: false,
    reason: "changed-meanwhile",
  });
  await setCaravanLegs(ctx, { eventId, revision: 1, legs: [leg(first, other.second)] });
  expect(await listCaravanLegs(db.read, eventId)).toEqual([]);
});

test.each(["detroit", "seattle"])("%s, which does not lead, may not", async (organiser) => {
  const { eventId, first, second } = await caravan();
  const ctx = await testContext(db, { role: "mission-editor", organiser });
  const verdict = await setCaravanLegs(ctx, { eventId, revision: 1, legs: [leg(first, second)] });
  expect(verdict).toEqual({ ok: false, reason: "forbidden" });
});
