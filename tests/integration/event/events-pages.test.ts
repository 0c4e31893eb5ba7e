/** The pages of events as a browser without scripts meets them: who may, what comes back, what is kept. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listButton } from "~/domain/entry/list-button";
import type { ListEdit } from "~/domain/entry/typed-boxes";
import { emptyTypedOccurrence, typedEventOf } from "~/domain/entry/typed-event";
import type { Role } from "~/domain/people/permissions";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { loader as page } from "~/routes/events.$eventId._index";
import { action as edit, loader as editPage } from "~/routes/events.$eventId.edit";
import { loader as withdrawPage } from "~/routes/events.$eventId.withdraw";
import { action as create, loader as newPage } from "~/routes/events.new";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { answered, argsOf, thrownBy } from "../../support/event-calls";
import { eventFormData, typedEvent, typedOccurrence } from "../../support/event-form-data";
import { makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
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
  const pressed = (edit: ListEdit) => {
    const { name, value } = listButton(edit);
    return { [name]: value };
  };

  test("list buttons add, move and remove, and keep everything typed", async () => {
    const two = typedEvent({
      occurrences: [typedOccurrence({ placeName: "A" }), typedOccurrence({ placeName: "B" })],
    });
    const namesAfter = async (button: Record<string, string>) => {
      const { data, status } = await press(eventFormData(two, button));
      expect([status, data.typed.titleJa]).toEqual([200, two.titleJa]);
      return data.typed.occurrences.map(({ placeName }) => placeName);
    };
    const list = "occurrences";
    const entry = emptyTypedOccurrence("caravan");
    expect(await namesAfter(pressed({ type: "insert", list, entry }))).toEqual(["A", "B", ""]);
    expect(await namesAfter(pressed({ type: "reorder", list, from: 1, to: 0 }))).toEqual([
      "B",
      "A",
    ]);
    expect(await namesAfter(pressed({ type: "remove", list, index: 0 }))).toEqual(["B"]);
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
    savedBy: expect.stringMatching(/^山田花子が.+に保存しました。/),
    differences: expect.arrayContaining([
      { label: "件名（和文）", mine: "後の人", theirs: "先の人" },
    ]),
  });
});

test("P3: the wish to approve with a change outlives the page of two versions", async () => {
  const eventId = await makeEvent(db, {}, { approval: "submitted" });
  const body = (titleJa: string, more: Record<string, string>) =>
    eventFormData(typedEvent({ titleJa }), { revision: "1", ...more });
  const editor = await as("mission-editor", "chicago");
  const save = async (browser: typeof editor, boxes: FormData) =>
    edit(args(browser.post(`/events/${eventId}/edit`, boxes), eventId));
  await thrownBy(() => save(editor, body("先の人", {})));
  const secretariat = await as("secretariat");
  const refused = answered(await save(secretariat, body("後の人", { approves: "yes" })));
  expect([refused.status, refused.data]).toMatchObject([
    409,
    { conflict: { revision: 2, approves: true } },
  ]);
  const saved = await thrownBy(() =>
    save(secretariat, body("後の人", { overwrites: "2 approves" })),
  );
  expect(saved?.headers.get("Location")).toContain(`/events/${eventId}?saved=edited-approved`);
  expect(await findEvent(db.read, eventId)).toMatchObject({
    approval: "approved",
    draft: { title: { ja: "後の人" } },
  });
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
