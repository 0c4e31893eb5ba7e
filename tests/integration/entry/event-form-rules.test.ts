/** What the form of an event asks and refuses beyond single boxes: plans, hosts, days held, places. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "~/domain/people/permissions";
import { fold } from "~/domain/value/search-text";
import { action as edit, loader as editPage } from "~/routes/events.$eventId.edit";
import { action as create } from "~/routes/events.new";
import { loader as places } from "~/routes/places";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { searchPlaces } from "~db/queries/reference/places";
import { answered, argsOf, thrownBy } from "../../support/event-calls";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

const as = async (role: Role, organiser: string | null = null) =>
  await browserOf(await testContext(db, { role, organiser }));
const args = argsOf;

test("a month that holds a change of plan is saved under the plan that is chosen (N7)", async () => {
  const browser = await as("secretariat");
  for (const [plan, from] of [
    ["3.0", "2025-12-01"],
    ["4.0", "2025-12-18"],
  ]) {
    const occurrences = [typedOccurrence({ firstPrecision: "month", first: "2025-12" })];
    const typed = typedEvent({ titleJa: `十二月 ${plan}`, plan, occurrences });
    const saved = await thrownBy(() =>
      create(
        args(
          browser.post(
            "/events/new?form=mission-event",
            eventFormData(typed, { saveAnyway: "yes" }),
          ),
        ),
      ),
    );
    const eventId = Number(/\/events\/(\d+)/.exec(saved?.headers.get("Location") ?? "")?.[1]);
    const stored = await findEvent(db.read, eventId);
    expect([stored?.plan, stored?.draft.occurrences[0]?.first.from]).toEqual([plan, from]);
  }
});

describe("a co-organiser and the change of plan (N7)", () => {
  const saveAs = async (organiser: string, eventId: number, extra: Record<string, string> = {}) => {
    const browser = await as("mission-editor", organiser);
    const { typed } = await editPage(args(browser.get(`/events/${eventId}/edit`), eventId));
    const changed = {
      ...typed,
      occurrences: typed.occurrences.map((one) => ({
        ...one,
        venue: "会議場",
        ...extra,
      })),
    };
    // The form of a co-organiser shows its occurrences alone: no plan is posted.
    const boxes = eventFormData(changed, { revision: "1" });
    boxes.delete("plan");
    const save = () => edit(args(browser.post(`/events/${eventId}/edit`, boxes), eventId));
    return (await thrownBy(save))?.status;
  };
  const december = {
    precision: "month",
    from: "2025-12-18",
    to: "2025-12-31",
  } as const;
  const hosted = occurrenceOf({
    organisers: ["detroit"],
    first: december,
    last: december,
  });

  test("is not asked which plan is meant where an occurrence of the lead decides", async () => {
    const first = occurrenceOf({ day: "2025-11-05", organisers: ["chicago"] });
    const occurrences = [first, hosted];
    const eventId = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences,
    });
    expect(await saveAs("detroit", eventId)).toBe(302);
    expect(await findEvent(db.read, eventId)).toMatchObject({
      plan: "3.0",
      revision: 2,
    });
  });

  test("keeps the plan that was chosen where its own occurrence decides", async () => {
    const later = occurrenceOf({ day: "2026-01-05", organisers: ["chicago"] });
    const eventId = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences: [hosted, later],
    });
    expect(await saveAs("detroit", eventId)).toBe(302);
    const stored = await findEvent(db.read, eventId);
    expect([stored?.plan, stored?.draft.occurrences[0]?.first]).toEqual(["4.0", december]);
  });
});

test("N0: a mistyped year of what was held comes back at its box, in both languages", async () => {
  const occurrences = [occurrenceOf(), occurrenceOf({ day: "2026-06-09", outcome: "held" })];
  const eventId = await makeEvent(db, { occurrences });
  for (const [language, words] of [
    ["ja", "実施済み"],
    ["en", "held"],
  ] as const) {
    const browser = await browserOf(await testContext(db, { language }));
    const { typed } = await editPage(args(browser.get(`/events/${eventId}/edit`), eventId));
    const wrong = typed.occurrences.map((one, at) =>
      at === 1 ? { ...one, first: "2062-06-09", last: "" } : one,
    );
    const body = eventFormData({ ...typed, occurrences: wrong }, { revision: "1" });
    const { data, status } = answered(
      await edit(args(browser.post(`/events/${eventId}/edit`, body), eventId)),
    );
    expect([status, data.errors]).toEqual([409, { "occurrences[1].first": ["held-not-begun"] }]);
    expect(data).toMatchObject({ messages: { "held-not-begun": expect.stringContaining(words) } });
  }
});

test("N0: an organiser that is not of the event is refused at the occurrence it was chosen for", async () => {
  const occurrences = [typedOccurrence(), typedOccurrence({ organisers: ["denver"] })];
  const typed = typedEvent({
    titleJa: "絞り込み",
    coOrganisers: ["detroit"],
    occurrences,
  });
  const browser = await as("secretariat");
  const post = () =>
    create(args(browser.post("/events/new?form=mission-event", eventFormData(typed))));
  const { data, status } = answered(await post());
  expect([status, data.errors]).toEqual([
    400,
    { "occurrences[1].organisers": ["host-not-on-event"] },
  ]);
});

test.each([
  ["Port Washington", ["NY", "WI"]],
  ["Mount Washington", ["KY"]],
  ["Fort Washington", ["MD"]],
])("%s is a town, not a state at the end of a name", async (q, inStates) => {
  const found = await searchPlaces(db.read, q, { on: "2026-06-10", limit: 20 });
  expect(found.slice(0, inStates.length).map(({ name }) => name)).toEqual(inStates.map(() => q));
  expect(found.map(({ state }) => state)).toEqual(expect.arrayContaining(inStates));
});

test.each(["Springfield, IL", "springfield illinois", "Port Washington NY"])(
  "%s: a state at the end still narrows the name",
  async (q) => {
    const [first, ...others] = await searchPlaces(db.read, q, { on: "2026-06-10", limit: 20 });
    const state = q.endsWith("NY") ? "NY" : "IL";
    expect(fold(q)).toContain(fold(first?.name ?? "?"));
    expect([first, ...others].map((place) => place?.state)).not.toContain(
      state === "NY" ? "WI" : "MO",
    );
    expect(first?.state).toBe(state);
  },
);

test("there are twenty Springfields to tell apart, by state, county and population", async () => {
  const viewer = await as("viewer");
  const { rows } = answered(await places(args(viewer.get("/places?q=springfield")))).data;
  expect(rows).toHaveLength(20);
  expect(new Set(rows.map(({ state, county }) => `${state} ${county}`)).size).toBe(20);
  expect(rows.map(({ population }) => population > 0)).not.toContain(false);
});
