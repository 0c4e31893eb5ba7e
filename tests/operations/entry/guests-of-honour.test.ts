/** P24: guests of honour are read and changed by the organisers of the event and the secretariat alone. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { canReadGuests } from "~/domain/event/guests";
import type { Actor } from "~/domain/people/permissions";
import { editEvent } from "~/operations/entry/edit-event.server";
import { loader as eventPage } from "~/routes/events.$eventId._index";
import { loader as history } from "~/routes/history";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { answerOf } from "../../support/answer-of";
import { draftOf, makeEvent } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const GUESTS = "Governor Jane Example";
let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

test.each<[Actor["role"], string | null, boolean]>([
  ["secretariat", null, true],
  ["mission-editor", "chicago", true],
  ["mission-editor", "detroit", true],
  ["mission-editor", "seattle", false],
  ["agency-editor", "jetro", false],
  ["viewer", null, false],
  ["administrator", null, false],
])("P24 %s of %s reads the guests: %s", (role, organiser, reads) => {
  const event = { lead: "chicago", coOrganisers: ["detroit"] };
  expect(canReadGuests({ role, organiser }, event)).toBe(reads);
});

test.each<[Actor["role"], string | null, boolean]>([
  ["secretariat", null, true],
  ["mission-editor", "detroit", true],
  ["mission-editor", "seattle", false],
  ["viewer", null, false],
])("P24 the page and the history show %s of %s the guests: %s", async (role, organiser, reads) => {
  const lead = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const eventId = await makeEvent(db, { coOrganisers: ["detroit"] });
  const edit = { eventId, revision: 1, overwrites: null };
  await editEvent(lead, { ...edit, change: ({ draft }) => ({ ...draft, guests: GUESTS }) });
  const browser = await browserOf(await testContext(db, { role, organiser }));
  const params = { eventId: String(eventId) };
  const page = await answerOf(eventPage, browser.get(`/events/${eventId}`), { params });
  const trail = await answerOf(history, browser.get(`/history?subject=event:${eventId}`));
  for (const answer of [page, trail]) {
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body).includes(GUESTS)).toBe(reads);
  }
});

test("P24 a co-organiser changes the guests and nothing else of the whole event", async () => {
  const eventId = await makeEvent(db, { coOrganisers: ["detroit"] });
  const ctx = await testContext(db, { role: "mission-editor", organiser: "detroit" });
  const edit = { eventId, revision: 1, overwrites: null };
  const programme = { ja: "開会", en: null };
  expect(
    await editEvent(ctx, { ...edit, change: ({ draft }) => ({ ...draft, programme }) }),
  ).toEqual({ ok: false, reason: "only-your-occurrences" });
  expect(
    await editEvent(ctx, { ...edit, change: ({ draft }) => ({ ...draft, guests: GUESTS }) }),
  ).toEqual({ ok: true, resubmitted: false });
  expect((await findEvent(db.read, eventId))?.draft.guests).toBe(GUESTS);
});

test("guests, programme and a session at its place and online are stored as they were entered", async () => {
  const draft = draftOf({ guests: GUESTS, programme: { ja: "開会", en: "Opening" } });
  const [session] = draft.occurrences;
  const occurrences = session ? [{ ...session, alsoOnline: true }] : [];
  const eventId = await makeEvent(db, { ...draft, occurrences });
  const stored = (await findEvent(db.read, eventId))?.draft;
  expect(stored).toMatchObject({ guests: GUESTS, programme: { ja: "開会", en: "Opening" } });
  expect(stored?.occurrences[0]?.alsoOnline).toBe(true);
});
