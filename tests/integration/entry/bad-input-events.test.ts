/** What people type into the form of an event, and what no page of ours sends: refused at its box, never a 500. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIST_BUTTON, listButton } from "~/domain/entry/list-button";
import type { ListEdit } from "~/domain/entry/typed-boxes";
import type { TypedEvent, TypedOccurrence } from "~/domain/entry/typed-event";
import { action as edit } from "~/routes/events.$eventId.edit";
import { action as withdraw } from "~/routes/events.$eventId.withdraw";
import { action as create } from "~/routes/events.new";
import type { Database } from "~db/client";
import { events } from "~db/schema/events";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { eventPosts, formAnswerOf } from "../../support/event-posts";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let posts: Awaited<ReturnType<typeof eventPosts>>;

beforeAll(async () => {
  db = await openTestDatabase();
  posts = await eventPosts(db);
});
afterAll(() => db.close());

const countStored = async () => (await db.read.select({ id: events.id }).from(events)).length;

const stop = (overrides: Partial<TypedOccurrence>) =>
  typedEvent({ occurrences: [typedOccurrence(overrides)] });
const FIRST = "occurrences[0]";

const REFUSED: [name: string, typed: TypedEvent, box: string, reason: string][] = [
  ["no title", typedEvent({ titleJa: "" }), "titleJa", "title-missing"],
  ["an unknown kind", typedEvent({ kind: "parade" }), "kind", "unknown"],
  ["a kind of another form", typedEvent({ kind: "caravan" }), "kind", "unknown"],
  ["an unknown lead", typedEvent({ lead: "atlantis" }), "lead", "unknown"],
  [
    "an unknown co-organiser",
    typedEvent({ coOrganisers: ["atlantis"] }),
    "coOrganisers",
    "unknown",
  ],
  ["an unknown term", typedEvent({ tags: ["9.9:1-1"] }), "tags", "unknown"],
  ["a head instead of a leaf", typedEvent({ tags: ["4.0:1"] }), "tags", "unknown"],
  ["a NUL byte", typedEvent({ titleJa: "題\u0000名" }), "titleJa", "unreadable"],
  ["a title of 201 characters", typedEvent({ titleJa: "長".repeat(201) }), "titleJa", "too-long"],
  [
    "half a megabyte of text",
    typedEvent({ summaryJa: "あ".repeat(170_000) }),
    "summaryJa",
    "too-long",
  ],
  ["no occurrence at all", typedEvent({ occurrences: [] }), "occurrences", "occurrence-missing"],
  ["an unknown state", stop({ state: "XX" }), `${FIRST}.state`, "unknown"],
  ["no state", stop({ state: "" }), `${FIRST}.state`, "state-missing"],
  [
    "a place that is not in the gazetteer",
    stop({ placeId: "999999999" }),
    `${FIRST}.placeName`,
    "place-unknown",
  ],
  ["an unknown type of place", stop({ placeType: "moon" }), `${FIRST}.placeType`, "unknown"],
  ["the year 20025", stop({ first: "20025-06-10" }), `${FIRST}.first`, "day-malformed"],
  ["the year 2205", stop({ first: "2205-06-10" }), `${FIRST}.first`, "day-out-of-range"],
  [
    "a day before the register begins",
    stop({ first: "2017-02-28" }),
    `${FIRST}.first`,
    "day-out-of-range",
  ],
  ["30 February", stop({ first: "2026-02-30" }), `${FIRST}.first`, "day-does-not-exist"],
  [
    "a wrong weekday",
    stop({ first: "2026年6月10日（月）" }),
    `${FIRST}.first`,
    "weekday-does-not-match",
  ],
  ["no day", stop({ first: "" }), `${FIRST}.first`, "day-empty"],
  ["an end before the start", stop({ last: "2026-06-09" }), `${FIRST}.last`, "ends-before-start"],
  [
    "an end time before the start time",
    stop({ startTime: "14:00", endTime: "13:00" }),
    `${FIRST}.endTime`,
    "ends-before-it-starts",
  ],
  ["a time that is none", stop({ startTime: "30:00" }), `${FIRST}.startTime`, "time-malformed"],
  [
    "a start beyond midnight",
    stop({ startTime: "25:00" }),
    `${FIRST}.startTime`,
    "time-begins-next-day",
  ],
  ["noon or midnight", stop({ startTime: "午後12時" }), `${FIRST}.startTime`, "time-ambiguous"],
  ["April or January", stop({ first: "4/1/2027" }), `${FIRST}.first`, "day-ambiguous"],
  [
    "a time in a state with two clocks, and no town that says which",
    stop({ startTime: "18:00", state: "TX", placeName: "試験の町" }),
    `${FIRST}.zone`,
    "zone-undecided",
  ],
  [
    "a time on a rough day",
    stop({ firstPrecision: "month", first: "2026-06", lastPrecision: "month", startTime: "9:00" }),
    `${FIRST}.startTime`,
    "time-needs-exact-day",
  ],
  [
    "a time that does not exist",
    stop({ first: "2026-03-08", startTime: "02:30" }),
    `${FIRST}.startTime`,
    "time-does-not-exist",
  ],
  [
    "a time that comes twice",
    stop({ first: "2026-11-01", startTime: "01:30" }),
    `${FIRST}.startsTwice`,
    "time-comes-twice",
  ],
  ["an unknown zone", stop({ zone: "Mars/Olympus" }), `${FIRST}.zone`, "zone-unknown"],
  ["a negative capacity", stop({ capacity: "-5" }), `${FIRST}.capacity`, "number-negative"],
  ["a fractional capacity", stop({ capacity: "1.5" }), `${FIRST}.capacity`, "number-fractional"],
  ["a huge capacity", stop({ capacity: "9".repeat(40) }), `${FIRST}.capacity`, "number-too-large"],
  ["a capacity in words", stop({ capacity: "たくさん" }), `${FIRST}.capacity`, "number-malformed"],
  [
    "a month that holds a change of plan (N7)",
    stop({ firstPrecision: "month", first: "2025-12" }),
    "plan",
    "plan-undecided",
  ],
];

describe("what people type", () => {
  test.each(REFUSED)(
    "%s is refused at its box, and what was typed comes back",
    async (_name, typed, box, reason) => {
      const stored = await countStored();
      const answer = await posts.postNew(eventFormData(typed));
      expect(answer).toMatchObject({ status: 400, errors: { [box]: [reason] } });
      expect(answer.typed).toEqual(typed);
      expect(await countStored()).toBe(stored);
    },
  );

  test("the same text is refused in an edit", async () => {
    const answer = await posts.postEdit(
      eventFormData(typedEvent({ titleJa: "" }), { revision: "1" }),
    );
    expect(answer).toMatchObject({ status: 400, errors: { titleJa: ["title-missing"] } });
  });

  test("full-width digits, Japanese days and a time asked about once are read", async () => {
    const typed = stop({
      first: "令和８年１１月１日",
      startTime: "１：３０",
      startsTwice: "later",
      capacity: "１，２００",
    });
    expect((await posts.postNew(eventFormData(typed))).status).toBe(302);
  });
});

describe("placements", () => {
  const placement = (overrides: Partial<TypedOccurrence>) =>
    typedEvent({
      kind: "local_media",
      occurrences: [typedOccurrence({ states: ["ME"], outlet: "WMTW", ...overrides })],
    });
  const reach = { measure: "impressions", phase: "planned", value: "1000", qualifier: "exact" };

  test.each<[string, Partial<TypedOccurrence>, string, string]>([
    ["that ends before it starts", { last: "2026-06-01" }, "last", "ends-before-start"],
    ["without a state", { states: [] }, "states", "states-missing"],
    ["in an unknown state", { states: ["ZZ"] }, "states", "unknown"],
    ["that costs less than nothing", { costAmount: "-1" }, "costAmount", "number-negative"],
    ["in an unknown currency", { costAmount: "1", costCurrency: "XBT" }, "costCurrency", "unknown"],
    ["with one measure twice", { reach: [reach, reach] }, "reach[1].measure", "reach-twice"],
    [
      "with an unknown measure",
      { reach: [{ ...reach, measure: "likes" }] },
      "reach[0].measure",
      "unknown",
    ],
    [
      "with a fraction of a viewer",
      { reach: [{ ...reach, value: "0.5" }] },
      "reach[0].value",
      "number-fractional",
    ],
  ])("one %s is refused", async (_name, overrides, box, reason) => {
    const answer = await posts.postNew(eventFormData(placement(overrides)), "media-buy");
    expect(answer).toMatchObject({ status: 400, errors: { [`${FIRST}.${box}`]: [reason] } });
  });
});

describe("what no page of ours sends", () => {
  const boxes = (...pairs: [string, string][]) => new URLSearchParams(pairs);
  const pressed = (edit: ListEdit) => boxes([LIST_BUTTON, listButton(edit).value]);
  test.each<[string, URLSearchParams]>([
    ["a list index in the billions", boxes(["occurrences[4000000000].first", "2026-06-10"])],
    ["a path into the prototype", boxes(["__proto__.polluted", "1"])],
    ["another one", boxes(["constructor.prototype.polluted", "1"])],
    ["an unbalanced name", boxes(["occurrences[0", "1"])],
    ["a broken list button", boxes([LIST_BUTTON, "{"])],
    [
      "a list of an occurrence beyond those an event can have",
      pressed({ type: "insert", list: "occurrences[999].reach", entry: {} }),
    ],
    [
      "a list of an occurrence that was not sent",
      pressed({ type: "insert", list: "occurrences[7].reach", entry: {} }),
    ],
    ["a list button for a box that is none", pressed({ type: "insert", list: "lead", entry: "" })],
    [
      "a list button of another kind",
      boxes([LIST_BUTTON, '{"type":"update","list":"occurrences","entry":{}}']),
    ],
  ])("%s answers 400", async (_name, body) => {
    expect((await posts.postNew(body)).status).toBe(400);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });
  test("boxes beyond counting are too many, before any is read (B4)", async () => {
    const body = new URLSearchParams(Array.from({ length: 20_001 }, () => ["tags", "x"]));
    expect((await posts.postNew(body)).status).toBe(413);
  });

  test("lists where a box belongs and boxes where a list belongs are read as empty", async () => {
    const answer = await posts.postNew(
      boxes(["titleJa[0]", "x"], ["occurrences", "y"], ["partners.a", "z"], ["kind.a.b", "w"]),
    );
    expect(answer).toMatchObject({
      status: 400,
      errors: { titleJa: ["title-missing"], kind: ["required"] },
    });
  });

  test("a body that is no form answers 400", async () => {
    const request = posts.browser.raw("/events/new?form=caravan", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data" },
      body: "x",
    });
    expect((await formAnswerOf(create, request)).status).toBe(400);
  });

  test("61 stops are refused, and so are thousands", async () => {
    const stops = Array.from({ length: 61 }, () => typedOccurrence());
    const answer = await posts.postNew(eventFormData(typedEvent({ occurrences: stops })));
    expect(answer).toMatchObject({ status: 400, errors: { occurrences: ["too-many"] } });
    const thousands = boxes(
      ...Array.from({ length: 5000 }, (_, at): [string, string] => [
        `occurrences[${at}].first`,
        "2026-06-10",
      ]),
    );
    expect(await posts.postNew(thousands)).toMatchObject({
      status: 400,
      errors: { occurrences: ["too-many"] },
    });
  });

  test("an edit without a revision answers 400, an unknown event 404", async () => {
    expect((await posts.postEdit(eventFormData(typedEvent()))).status).toBe(400);
    const request = posts.browser.post(
      "/events/x/edit",
      eventFormData(typedEvent(), { revision: "1" }),
    );
    expect((await formAnswerOf(edit, request, { eventId: "x" })).status).toBe(404);
  });

  test("a withdrawal without a reason, or with an unreadable one, is refused", async () => {
    for (const reason of ["", "\u0000", "長".repeat(201)]) {
      const request = posts.browser.post(
        `/events/${posts.eventId}/withdraw`,
        boxes(["reason", reason]),
      );
      expect(
        (await formAnswerOf(withdraw, request, { eventId: String(posts.eventId) })).status,
      ).toBe(400);
    }
  });
});
