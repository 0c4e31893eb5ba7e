/** P15-P19: what SQL leaves to the rule loses nothing, and nobody learns of a draft that is not theirs. */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eachCollision, listCollisions, type PlannedOccurrence } from "~/domain/calendar/collision";
import { plannedOccurrences } from "~/domain/calendar/planned-occurrences";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import type { Database, Handle } from "~db/client";
import {
  type CollisionCandidate,
  listCollisionCandidates,
  listPlanned,
} from "~db/queries/calendar/collisions";
import { addEvent } from "~db/queries/event/event-rows";
import { occurrences } from "~db/schema/events";
import { eventPartners, organisations } from "~db/schema/organisations";
import { draws } from "../../support/draws";
import { draftOf, makeEvent, occurrenceOf, placeIn, placementOf } from "../../support/make-event";
import { anyPlanned } from "../../support/random-plans";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** An event of one occurrence, as people would enter the random one. */
function asDraft(planned: PlannedOccurrence) {
  const { first, last, outcome, place, market, states } = planned;
  const outcomeReason = outcome === "cancelled" || outcome === "postponed" ? "天候のため" : null;
  const shared: Partial<OccurrenceDraft> = { first, last, outcome, outcomeReason };
  const [lead = "chicago", ...coOrganisers] = planned.organisers;
  const at =
    place === null
      ? ({ type: "online", name: null } as const)
      : { type: "state" as const, county: null, placeId: null, ...place };
  return draftOf({
    form: planned.type === "placement" ? "media-buy" : "mission-event",
    kind: planned.type === "placement" ? "local_media" : "reception",
    lead,
    coOrganisers,
    partners: planned.partners.map(({ name }) => name),
    occurrences: [
      planned.type === "placement"
        ? placementOf([...states], { ...shared, placement: { market } })
        : occurrenceOf({ ...shared, place: at }),
    ],
  });
}

class Undo extends Error {}

test("P15-P19 the narrowing loses nothing of what the rule finds in a random register", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPlanned(null), { minLength: 1, maxLength: 3 }),
      fc.array(anyPlanned(null), { minLength: 1, maxLength: 12 }),
      async (own, others) => {
        const run = db.write(async (tx) => {
          const stored = await storeAll(tx, others);
          const found = await listCollisionCandidates(tx, own, "everybody");
          const wanted = eachCollision(own, stored).map(({ other }) => other.id);
          const ids = new Set(found.map(({ id }) => id));
          expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
          expect(sentences(listCollisions(own, found))).toEqual(
            sentences(listCollisions(own, stored)),
          );
          throw new Undo();
        });
        await run.catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error;
        });
      },
    ),
    { numRuns: draws(60) },
  );
}, 60_000);

async function storeAll(tx: Handle, others: readonly PlannedOccurrence[]) {
  for (const other of others)
    await addEvent(tx, asDraft(other), { userId: null, at: new Date(0), approval: "approved" });
  const ids = await tx.select({ id: occurrences.id }).from(occurrences);
  return await listPlanned(
    tx,
    ids.map(({ id }) => id),
  );
}

const sentences = (found: { other: CollisionCandidate; reasons: string[]; daysApart: number }[]) =>
  found.map(({ other, reasons, daysApart }) => `${other.eventId} ${reasons} ${daysApart}`).sort();

test("P15 an event does not collide with itself, nor with one that was withdrawn or a foreign draft", async () => {
  const at = { occurrences: [occurrenceOf({ day: "2031-03-03", place: placeIn("GU", "Yigo") })] };
  const draft = draftOf(at);
  const own = await makeEvent(db, at);
  const seen = await makeEvent(db, { ...at, lead: "hagatna" });
  const hidden = await makeEvent(db, { ...at, lead: "hagatna" }, { approval: "draft" });
  const found = async (reader: Parameters<typeof listCollisionCandidates>[2]) =>
    (await listCollisionCandidates(db.read, plannedOccurrences(draft, own), reader)).map(
      ({ eventId }) => eventId,
    );
  expect(await found(null)).toEqual([seen]);
  expect(await found({ organiser: "chicago" })).toEqual([seen]);
  expect(await found({ organiser: "hagatna" })).toEqual([seen, hidden]);
  expect(await found("everybody")).toEqual([seen, hidden]);
});

test("P18 a partner that was merged is the one it turned out to be", async () => {
  const at = (day: string, state: string, partner: string) => ({
    partners: [partner],
    occurrences: [occurrenceOf({ day, place: placeIn(state, "Yigo") })],
  });
  const [first, second] = [
    await makeEvent(db, at("2032-03-03", "GU", "旧名の会")),
    await makeEvent(db, at("2032-03-05", "ME", "新名の会")),
  ];
  await db.write(async (tx) => {
    const stamp = { createdAt: new Date(0), updatedAt: new Date(0) };
    const ids = [];
    for (const nameJa of ["旧名の会", "新名の会"]) {
      const values = { type: "other" as const, nameJa, searchText: nameJa, ...stamp };
      ids.push(
        (await tx.insert(organisations).values(values).returning({ id: organisations.id }))[0]?.id,
      );
    }
    const [old = 0, kept = 0] = ids;
    await tx.update(organisations).set({ mergedInto: kept }).where(eq(organisations.id, old));
    for (const [eventId, partnerId] of [
      [first, old],
      [second, kept],
    ] as const)
      await tx.update(eventPartners).set({ partnerId }).where(eq(eventPartners.eventId, eventId));
  });
  const stored = await db.read.select().from(occurrences).where(eq(occurrences.eventId, first));
  const own = await listPlanned(
    db.read,
    stored.map(({ id }) => id),
  );
  const found = listCollisions(own, await listCollisionCandidates(db.read, own, null));
  expect(found.map(({ reasons, other }) => [other.eventId, reasons])).toEqual([
    [second, ["same-partner"]],
  ]);
});
