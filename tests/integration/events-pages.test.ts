/** The pages of events as a browser without scripts meets them: who may, what comes back, what is kept. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "~/domain/permissions";
import { fold } from "~/domain/search-text";
import { emptyTypedOccurrence, typedEventOf } from "~/domain/typed-event";
import { logAttendance } from "~/operations/log-attendance.server";
import { loader as page } from "~/routes/events.$eventId._index";
import { action as edit, loader as editPage } from "~/routes/events.$eventId.edit";
import { loader as withdrawPage } from "~/routes/events.$eventId.withdraw";
import { action as create, loader as newPage } from "~/routes/events.new";
import { loader as places } from "~/routes/places";
import { type Database, useDatabase } from "~db/client";
import { findEvent } from "~db/queries/event-draft";
import { searchPlaces } from "~db/queries/places";
import { eventFormData, typedEvent, typedOccurrence } from "../support/event-form-data";
import { makeEvent, occurrenceOf, placementOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  useDatabase(db);
});
afterAll(() => db.close());

const context = { nonce: "", clientAddress: "", tiles: null };
const as = async (role: Role, organiser: string | null = null) =>
  await browserOf(await testContext(db, { role, organiser }));
const args = (request: Request, eventId?: number) => ({
  request,
  params: eventId === undefined ? {} : { eventId: String(eventId) },
  context,
});

async function thrownBy(call: () => Promise<unknown>): Promise<Response | null> {
  try {
    await call();
    return null;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** The data of an answer, with its status. */
function answered<T>(answer: T): T extends { data: infer D } ? { data: D; status: number } : never;
function answered(answer: { data: unknown; init?: { status?: number } | null }) {
  return { data: answer.data, status: answer.init?.status ?? 200 };
}

describe("who may", () => {
  test("the wrong mission and the viewer read an event and cannot open its form or save", async () => {
    const eventId = await makeEvent(db);
    for (const browser of [
      await as("mission-editor", "denver"),
      await as("viewer"),
      await as("administrator"),
    ]) {
      const read = await page(args(browser.get(`/events/${eventId}`), eventId));
      expect([read.mayEdit, read.mayHost]).toEqual([false, []]);
      const form = () => editPage(args(browser.get(`/events/${eventId}/edit`), eventId));
      expect((await thrownBy(form))?.status).toBe(403);
      const body = eventFormData(typedEvent({ titleJa: "乗っ取り" }), {
        revision: "1",
      });
      const save = () => edit(args(browser.post(`/events/${eventId}/edit`, body), eventId));
      expect((await thrownBy(save))?.status).toBe(403);
      const leave = () => withdrawPage(args(browser.get(`/events/${eventId}/withdraw`), eventId));
      expect((await thrownBy(leave))?.status).toBe(403);
    }
    expect((await findEvent(db.read, eventId))?.draft.title.ja).toBe("日本食レセプション");
  });

  test("a stranger with an old tab is sent to sign in and comes back to the same form", async () => {
    const body = eventFormData(typedEvent());
    const request = new Request("http://localhost/events/new.data?form=caravan", {
      method: "POST",
      body,
    });
    const answer = await thrownBy(() => create(args(request)));
    expect(answer?.headers.get("Location")).toBe("/sign-in?to=%2Fevents%2Fnew%3Fform%3Dcaravan");
  });

  test("an editor is offered its own organiser as lead, the secretariat every one", async () => {
    const leadsOf = async (role: Role, organiser: string | null) => {
      const loaded = await newPage(
        args((await as(role, organiser)).get("/events/new?form=caravan")),
      );
      return loaded.form === null ? [] : loaded.leads;
    };
    expect(await leadsOf("mission-editor", "chicago")).toEqual(["chicago"]);
    expect(await leadsOf("secretariat", null)).toHaveLength(27);
  });

  test("a co-organiser is shown the occurrences it hosts, and saves those alone", async () => {
    const eventId = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences: [
        occurrenceOf({ organisers: ["chicago"] }),
        occurrenceOf({ day: "2026-06-12", organisers: ["detroit"] }),
      ],
    });
    const browser = await as("mission-editor", "detroit");
    const form = await editPage(args(browser.get(`/events/${eventId}/edit`), eventId));
    expect([form.hostedOnly, form.typed.occurrences.map(({ first }) => first)]).toEqual([
      true,
      ["2026-06-12"],
    ]);
    const typed = {
      ...form.typed,
      titleJa: "書き換え",
      occurrences: form.typed.occurrences.map((one) => ({
        ...one,
        venue: "会議場",
      })),
    };
    const save = () =>
      edit(
        args(
          browser.post(`/events/${eventId}/edit`, eventFormData(typed, { revision: "1" })),
          eventId,
        ),
      );
    expect((await thrownBy(save))?.status).toBe(302);
    const stored = (await findEvent(db.read, eventId))?.draft;
    expect(stored?.title.ja).toBe("日本食レセプション");
    expect(stored?.occurrences.map(({ venue }) => venue)).toEqual([null, "会議場"]);
  });
});

describe("without scripts", () => {
  const press = async (body: FormData, form = "caravan") =>
    answered(await create(args((await as("secretariat")).post(`/events/new?form=${form}`, body))));
  const intent = (type: string, payload: object) => ({
    __intent__: JSON.stringify({ type, payload }),
  });

  test("list buttons add, move and remove, and keep everything typed", async () => {
    const two = typedEvent({
      occurrences: [typedOccurrence({ placeName: "A" }), typedOccurrence({ placeName: "B" })],
    });
    const namesAfter = async (button: Record<string, string>) => {
      const { data, status } = await press(eventFormData(two, button));
      expect([status, data.typed.titleJa]).toEqual([200, two.titleJa]);
      return data.typed.occurrences.map(({ placeName }) => placeName);
    };
    const defaultValue = emptyTypedOccurrence("caravan");
    expect(await namesAfter(intent("insert", { name: "occurrences", defaultValue }))).toEqual([
      "A",
      "B",
      "",
    ]);
    expect(await namesAfter(intent("reorder", { name: "occurrences", from: 1, to: 0 }))).toEqual([
      "B",
      "A",
    ]);
    expect(await namesAfter(intent("remove", { name: "occurrences", index: 0 }))).toEqual(["B"]);
  });

  test("a place is searched, shown with its county, and its choice fills coordinates, zone and county", async () => {
    const typed = typedEvent({
      kind: "caravan",
      titleJa: "手押しの検索",
      occurrences: [typedOccurrence({ state: "", placeName: "Springfield, IL" })],
    });
    const { data } = await press(eventFormData(typed, { do: "search-places:0" }));
    const [springfield] = "found" in data ? Object.values(data.found ?? {}).flat() : [];
    expect(springfield).toMatchObject({
      name: "Springfield",
      state: "IL",
      county: "Sangamon",
      posts: ["chicago"],
    });
    const chosen = {
      ...typed,
      occurrences: [typedOccurrence({ state: "", placeId: String(springfield?.id) })],
    };
    const request = (await as("secretariat")).post(
      "/events/new?form=caravan",
      eventFormData(chosen),
    );
    const saved = await thrownBy(() => create(args(request)));
    const eventId = Number(/\/events\/(\d+)/.exec(saved?.headers.get("Location") ?? "")?.[1]);
    expect((await findEvent(db.read, eventId))?.draft.occurrences[0]).toMatchObject({
      zone: "America/Chicago",
      place: {
        state: "IL",
        name: "Springfield",
        county: "17167",
        placeId: springfield?.id,
      },
    });
  });
});

test("what is stored is what the form shows and saves again, for every form (N7: old tags stay)", async () => {
  const caravan = {
    form: "caravan" as const,
    kind: "caravan",
    tags: ["2017:I1", "4.0:1-1"],
    occurrences: [
      occurrenceOf({ startTime: "14:00", endTime: "16:30", note: "注\n二行" }),
      occurrenceOf({ place: { type: "online", name: "Zoom" } }),
    ],
  };
  const mediaBuy = {
    form: "media-buy" as const,
    kind: "local_media",
    occurrences: [
      placementOf(["ME", "WY"], {
        placement: {
          cost: { amount: 5000, currency: "USD", qualifier: "about" },
          reach: [
            {
              measure: "viewers",
              phase: "actual",
              value: 5,
              qualifier: "exact",
            },
          ],
        },
      }),
      placementOf([]),
    ],
  };
  const other = {
    form: "other" as const,
    kind: "jet",
    occurrences: [
      occurrenceOf({
        place: { type: "abroad", name: "Tokyo" },
        zone: "Asia/Tokyo",
      }),
    ],
  };
  const browser = await as("secretariat");
  for (const overrides of [caravan, mediaBuy, other]) {
    const eventId = await makeEvent(db, overrides);
    const before = (await findEvent(db.read, eventId))?.draft;
    if (before === undefined) throw new Error("The event was not stored");
    const body = eventFormData(typedEventOf(before), { revision: "1" });
    const save = () => edit(args(browser.post(`/events/${eventId}/edit`, body), eventId));
    expect((await thrownBy(save))?.status).toBe(302);
    expect((await findEvent(db.read, eventId))?.draft).toEqual(before);
  }
});

test("the second of two editors is shown both versions, with who saved, and keeps what was typed", async () => {
  const eventId = await makeEvent(db);
  const body = (titleJa: string) => eventFormData(typedEvent({ titleJa }), { revision: "1" });
  const first = await as("mission-editor", "chicago");
  await thrownBy(() => edit(args(first.post(`/events/${eventId}/edit`, body("先の人")), eventId)));
  const second = await as("secretariat");
  const { data, status } = answered(
    await edit(args(second.post(`/events/${eventId}/edit`, body("後の人")), eventId)),
  );
  expect(status).toBe(409);
  expect(data.typed.titleJa).toBe("後の人");
  expect("conflict" in data && data.conflict).toMatchObject({
    revision: 2,
    by: "山田花子",
    differences: expect.arrayContaining([
      { label: "件名（和文）", mine: "後の人", theirs: "先の人" },
    ]),
  });
});

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

test("N4: the page of an event says how its official figures were counted, and what was noted", async () => {
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf(), occurrenceOf()] });
  const [first] = (await findEvent(db.read, eventId))?.draft.occurrences ?? [];
  const now = new Date("2026-06-12T00:00:00Z");
  const ctx = await testContext(db, { now });
  const figure = { mode: "in-person", wording: "52", note: "入口で計数" } as const;
  const logged = await logAttendance(ctx, {
    ...{ eventId, occurrenceId: first?.id ?? 0, ...figure },
    method: "counted",
    headcount: { low: 52, high: 52, openEnded: false },
    makeOfficial: true,
  });
  expect(logged.ok).toBe(true);
  const { facts } = await page(args((await as("viewer")).get(`/events/${eventId}`), eventId));
  const ofFirst = facts.find(({ id }) => id === first?.id);
  expect(ofFirst?.official).toMatchObject([{ ...figure, method: "counted", low: 52 }]);
  expect(facts.filter(({ id }) => id !== first?.id).map(({ official }) => official)).toEqual([[]]);
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
    ["ja", "実施済"],
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
