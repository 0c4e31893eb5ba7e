/** The grid of a media plan: it saves what the event form would, and refuses with the box that is wrong. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { action, loader } from "~/routes/events.$eventId.media-plan";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { events } from "~db/schema/events";
import { answerOf } from "../support/answer-of";
import { makeEvent, placementOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let eventId: number;
let first: number;
let second: number;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const cost = { amount: 5000, currency: "USD", qualifier: "exact" } as const;
  eventId = await makeEvent(db, {
    ...{ form: "media-buy", kind: "local_media", coOrganisers: ["detroit"] },
    occurrences: [
      placementOf(["IN"], { placement: { cost }, organisers: ["chicago"] }),
      placementOf(["MI"], { organisers: ["detroit"] }),
    ],
  });
  [first = 0, second = 0] = (await stored())?.draft.occurrences.map(({ id }) => id) ?? [];
});
afterAll(() => db.close());

const stored = () => findEvent(db.read, eventId);
const params = () => ({ eventId: String(eventId) });

async function post(organiser: string, fields: Record<string, string>) {
  const ctx = await testContext(db, { role: "mission-editor", organiser });
  const browser = await browserOf(ctx);
  const revision = String((await stored())?.revision);
  const body = new URLSearchParams({ revision, ...fields });
  return await answerOf(action, browser.post(`/events/${eventId}/media-plan`, body), {
    params: params(),
  });
}

const row = (id: number | string, boxes: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({
      ...{ outlet: "WMTV", first: "2026-06-10", currency: "USD", states: "IN" },
      ...boxes,
    }).map(([box, text]) => [`${box}-${id}`, text]),
  );

test("planned and actual are saved side by side, with one audit entry", async () => {
  const boxes = { cost: "5,000", actualCost: "約５２００", "views-planned": "9000以上" };
  const answer = await post("chicago", row(first, { ...boxes, "views-actual": "12,000" }));
  expect(answer.status).toBe(302);
  const placement = (await stored())?.draft.occurrences[0]?.placement;
  expect(placement).toMatchObject({
    cost: { amount: 5000, currency: "USD", qualifier: "exact" },
    actualCost: { amount: 5200, currency: "USD", qualifier: "about" },
    states: ["IN"],
  });
  expect(placement?.reach).toEqual([
    { measure: "views", phase: "actual", value: 12_000, qualifier: "exact" },
    { measure: "views", phase: "planned", value: 9000, qualifier: "at-least" },
  ]);
  const entries = await listAuditEntries(db.read, { subjectType: "event" }, 5);
  expect(entries.map(({ action: done }) => done)).toEqual(["event.edit"]);
});

test("a co-organiser sees and changes the placements it hosts alone", async () => {
  const ctx = await testContext(db, { role: "mission-editor", organiser: "detroit" });
  const page = await answerOf(loader, (await browserOf(ctx)).get(`/events/${eventId}/media-plan`), {
    params: params(),
  });
  expect(page.body).toMatchObject({ rows: [{ id: String(second) }] });
  const boxes = { ...row(first, { outlet: "X" }), ...row(second, { outlet: "WDET" }) };
  expect((await post("detroit", boxes)).status).toBe(302);
  const outlets = (await stored())?.draft.occurrences.map(({ placement }) => placement?.outlet);
  expect(outlets).toEqual(["WMTV", "WDET"]);
});

test.each([
  [{ cost: "たくさん" }, "cost", "number-malformed"],
  [{ "views-actual": "-3" }, "views-actual", "number-negative"],
  [{ first: "6/10" }, "first", "day-malformed"],
  [{ last: "2026-06-01" }, "last", "ends-before-start"],
  [{ outlet: "a\0b" }, "outlet", "unreadable"],
  [{ states: "アトランティス" }, "states", "unknown"],
  [{ states: "" }, "states", "states-missing"],
])("%o is refused at its box, and what was typed comes back", async (boxes, box, reason) => {
  const answer = await post("chicago", row(first, boxes));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    errors: { [`${box}-${first}`]: [reason] },
    rows: { [first]: boxes },
  });
});

test("P5 another planned cost submits the approved event again and says so; what came of it does not", async () => {
  const actual = { cost: "5,000", actualCost: "5,300", "views-actual": "13,000" };
  await db.write((tx) => tx.update(events).set({ approval: "approved" }));
  const figures = await post("chicago", row(first, actual));
  expect(figures.headers.get("Location")).toBe(`/events/${eventId}/media-plan?saved=`);
  expect((await stored())?.approval).toBe("approved");
  const dearer = await post("chicago", row(first, { ...actual, cost: "6,000" }));
  expect(dearer.headers.get("Location")).toBe(`/events/${eventId}/media-plan?saved=resubmitted`);
  expect((await stored())?.approval).toBe("submitted");
});

test("a row at the end adds a placement with its states; an empty one adds none; only the lead adds", async () => {
  const count = async () => (await stored())?.draft.occurrences.length ?? 0;
  const before = await count();
  const added = { outlet: "WISH-TV", states: "インディアナ、オハイオ州", cost: "800" };
  const nothing = { outlet: "", first: "", states: "" };
  const bad = await post("chicago", {
    ...row(first, {}),
    ...row("new-2", { ...added, first: "?" }),
  });
  expect(bad).toMatchObject({
    status: 400,
    body: {
      errors: { "first-new-2": ["day-malformed"] },
      rows: { "new-2": { outlet: "WISH-TV" } },
    },
  });
  const boxes = { ...row(first, {}), ...row("new-1", nothing), ...row("new-2", added) };
  expect((await post("detroit", boxes)).status).toBe(409);
  expect(await count()).toBe(before);
  expect((await post("chicago", boxes)).status).toBe(302);
  expect(await count()).toBe(before + 1);
  expect((await stored())?.draft.occurrences.at(-1)).toMatchObject({
    first: { from: "2026-06-10" },
    zone: "America/Indiana/Indianapolis",
    placement: { outlet: "WISH-TV", states: ["IN", "OH"], cost: { amount: 800 } },
  });
});

test("an older revision is refused and nothing is written", async () => {
  const before = await stored();
  const answer = await post("chicago", { ...row(first, { outlet: "WXYZ" }), revision: "1" });
  expect(answer).toMatchObject({ status: 409, body: { refused: "changed-meanwhile" } });
  expect(await stored()).toEqual(before);
});

test("a ticked placement goes with the save, and its co-organiser cannot tick it", async () => {
  const boxes = { [`remove-${second}`]: "on", ...row(second, { outlet: "WDET", states: "MI" }) };
  expect((await post("detroit", boxes)).status).toBeGreaterThanOrEqual(400);
  const before = (await stored())?.draft.occurrences.map(({ id }) => id) ?? [];
  expect(before).toContain(second);
  expect((await post("chicago", boxes)).status).toBe(302);
  const after = (await stored())?.draft.occurrences.map(({ id }) => id);
  expect(after).toEqual(before.filter((id) => id !== second));
});

test("more rows are asked for without scripts: what was typed stays, and nothing is saved", async () => {
  const revision = (await stored())?.revision;
  const answer = await post("chicago", { ...row("new-3", { outlet: "KBS" }), moreRows: "yes" });
  expect(answer).toMatchObject({ status: 200, body: { rows: { "new-3": { outlet: "KBS" } } } });
  expect((await stored())?.revision).toBe(revision);
});
