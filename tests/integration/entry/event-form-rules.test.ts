/** What the form of an event asks and refuses beyond single boxes: plans, hosts, days held, places. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "~/domain/people/permissions";
import { fold } from "~/domain/value/search-text";
import { loader as eventPage } from "~/routes/events.$eventId._index";
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

test("A7 behind towns that begin so stand those that have all the words, in any order", async () => {
  const names = async (q: string) =>
    (await searchPlaces(db.read, q, { on: "2026-06-10", limit: 20 })).map(
      ({ name, state }) => `${name} ${state}`,
    );
  expect((await names("York")).slice(0, 1)).toEqual(["York PA"]);
  expect(await names("city york")).toContain("New York City NY");
  expect(await names("illinois springfield")).toEqual(["Springfield IL"]);
  expect(await names("イリノイ springfield")).toEqual(["Springfield IL"]);
});

test("there are twenty Springfields to tell apart, by state, county and population", async () => {
  const viewer = await as("viewer");
  const { rows } = answered(await places(args(viewer.get("/places?q=springfield")))).data;
  expect(rows).toHaveLength(20);
  expect(new Set(rows.map(({ state, county }) => `${state} ${county}`)).size).toBe(20);
  expect(rows.map(({ population }) => population > 0)).not.toContain(false);
});

describe("A3 a town typed by hand, nothing picked", () => {
  const saved = async (
    overrides: Parameters<typeof typedOccurrence>[0],
    language?: "ja" | "en",
  ) => {
    const browser = await browserOf(
      await testContext(db, { role: "mission-editor", organiser: "chicago", language }),
    );
    const typed = typedEvent({
      titleJa: `試験 ${JSON.stringify(overrides)}`,
      occurrences: [typedOccurrence({ startTime: "18:00", ...overrides })],
    });
    const body = eventFormData(typed, { saveAnyway: "yes" });
    const answer = await thrownBy(() =>
      create(args(browser.post("/events/new?form=mission-event", body))),
    );
    const to = answer?.headers.get("Location") ?? "";
    const eventId = Number(/\/events\/(\d+)/.exec(to)?.[1]);
    const page = await eventPage(args(browser.get(to), eventId));
    return { page, one: (await findEvent(db.read, eventId))?.draft.occurrences[0] };
  };

  test.each([
    ["El Paso", "TX", 5520993, "America/Denver"],
    ["el paso, tx", "TX", 5520993, "America/Denver"],
    ["エルパソ", "TX", 5520993, "America/Denver"],
    ["シカゴ", "IL", 4887398, "America/Chicago"],
    ["Coeur dAlene", "ID", 5589173, "America/Los_Angeles"],
  ])("%s in %s is the one town of that name", async (placeName, state, placeId, zone) => {
    const { one, page } = await saved({ placeName, state });
    expect(one).toMatchObject({ zone, startTime: "18:00", place: { placeId, state } });
    expect(one?.place).toHaveProperty("lat", expect.any(Number));
    expect(page.told).toContain("地図上の地点・郡・時間帯を補いました");
    expect(page.todos).not.toContainEqual(expect.objectContaining({ todo: "no-point" }));
  });

  test("the post of its part of the state is named, not that of the whole", async () => {
    const { page } = await saved({ placeName: "Coeur d’Alene", state: "ID" });
    expect(page.facts[0]?.posts).toEqual(["seattle"]);
    const unknown = await saved({ placeName: "試験の町", state: "ID", zone: "America/Boise" });
    expect(unknown.page.facts[0]?.posts.toSorted()).toEqual(["portland", "seattle"]);
  });

  test("what has no point says so, and two towns of one name are not chosen between", async () => {
    const { page, one } = await saved({ placeName: "試験の町", state: "OH" });
    expect(one?.place).toMatchObject({ placeId: null, name: "試験の町", lat: null });
    expect(page.todos).toContainEqual({ todo: "no-point", count: 1 });
    expect(page.told).not.toContain("補いました");
    const named = await searchPlaces(db.read, "Georgetown PA", { on: "2026-06-10", limit: 5 });
    const towns = named.filter(({ name, state }) => name === "Georgetown" && state === "PA");
    expect(towns.length).toBeGreaterThan(1);
    const two = await saved({ placeName: "Georgetown", state: "PA" });
    expect(two.one?.place).toMatchObject({ placeId: null });
  });

  test("A19 a night event ends on the day after", async () => {
    const { one } = await saved({ startTime: "午後10時", endTime: "1:30 AM", first: "6/16/2026" });
    expect(one).toMatchObject({
      ...{ startTime: "22:00", endTime: "01:30" },
      first: { from: "2026-06-16", to: "2026-06-16" },
      last: { from: "2026-06-17", to: "2026-06-17" },
    });
  });
});

test("towns are found in both languages, with the state before or behind", async () => {
  const first = async (q: string) =>
    (await searchPlaces(db.read, q, { on: "2026-06-10", limit: 3 }))[0]?.id;
  const CHICAGO = 4887398;
  const COLUMBUS_IN = 4256038;
  for (const q of [
    "シカゴ",
    "ｼｶｺﾞ",
    "Chicago",
    "イリノイ州シカゴ",
    "シカゴ イリノイ州",
    "シカゴ、イリノイ",
  ])
    expect([q, await first(q)]).toEqual([q, CHICAGO]);
  for (const q of [
    "インディアナ州コロンバス",
    "Columbus, IN",
    "コロンバス in",
    "コロンバス Indiana",
  ])
    expect([q, await first(q)]).toEqual([q, COLUMBUS_IN]);
  expect(await first("100%シカゴ")).toBeUndefined();
});
