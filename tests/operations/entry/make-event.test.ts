import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { draftOf, makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test("an event is read back as the draft it was stored from", async () => {
  const draft = draftOf({
    form: "media-buy",
    kind: "local_media",
    coOrganisers: ["detroit"],
    partners: ["Japan-America Society"],
    tags: ["4.0:1-1"],
    occurrences: [
      placementOf(["IN", "OH"], {
        placement: {
          cost: { amount: 5000, currency: "USD", qualifier: "about" },
          reach: [{ measure: "impressions", phase: "planned", value: 1000, qualifier: "exact" }],
        },
      }),
      placementOf([]),
    ],
  });
  const id = await makeEvent(db, draft);
  const stored = await findEvent(db.read, id);
  const ids = stored?.draft.occurrences.map((occurrence) => occurrence.id) ?? [];
  expect(stored?.draft).toEqual({
    ...draft,
    occurrences: draft.occurrences.map((occurrence, at) => ({ ...occurrence, id: ids[at] })),
  });
});

test("the plan in force follows from the first day (N7)", async () => {
  const under = async (day: string) =>
    (await findEvent(db.read, await makeEvent(db, { occurrences: [occurrenceOf({ day })] })))?.plan;
  expect(await under("2025-12-17")).toBe("3.0");
  expect(await under("2025-12-18")).toBe("4.0");
  expect(await under("2017-07-12")).toBeNull();
});
