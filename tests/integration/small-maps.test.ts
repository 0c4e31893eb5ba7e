/** Small maps of an event (C6) and of a state: what their tables list, and nothing that their reader may not see. P4 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEvent } from "~/operations/entry/create-event.server";
import { loader as eventMap } from "~/routes/events.$eventId.map[.]svg";
import { loader as stateMap } from "~/routes/states.$code.map[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

const at = (day: string, state: string, lat: number, lon: number) => {
  const place = { ...placeIn(state, "Town"), lat, lon };
  return occurrenceOf({ day, place });
};

async function mapOf(path: string, params: Record<string, string>) {
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  const loader = path.startsWith("/events") ? eventMap : stateMap;
  const answer = await answerOf(loader, browser.get(path), { params });
  return { ...answer, body: String(answer.body) };
}

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test("the stops of a caravan stand in their order, joined by a line, with the neighbours around", async () => {
  const stops = [
    at("2026-06-10", "KY", 38.25, -85.76),
    { ...at("2026-06-11", "KY", 37.5, -87), outcome: "cancelled" as const, outcomeReason: "snow" },
    at("2026-06-12", "IN", 39.77, -86.16),
    at("2026-06-13", "OH", 39.96, -83),
  ];
  const id = await makeEvent(db, { form: "caravan", kind: "caravan", occurrences: stops });
  const { body, headers } = await mapOf(`/events/${id}/map.svg`, { eventId: String(id) });
  const texts = textsIn(body);
  expect(texts.filter((text) => /^\d/.test(text ?? ""))).toEqual(["1", "3", "4"]);
  expect(texts).toEqual(expect.arrayContaining(["IN", "OH"]));
  expect(body).toContain('data-area="WV"');
  const line = /d="(M[^"]*)"[^>]*stroke="#b84a00"/.exec(body)?.[1] ?? "";
  expect(line.match(/[ML]/g)?.join("")).toBe("MLL");
  expect(body).not.toMatch(/class=|var\(/);
  expect(headers.get("Cache-Control")).toBe("private, no-store");
});

test("a state is drawn with what stands in it in that year", async () => {
  for (const day of ["2031-05-01", "2031-05-02"]) {
    const occurrences = [at(day, "MT", 46.6, -112)];
    await makeEvent(db, { form: "other", kind: "jet", occurrences });
  }
  const drawn = async (year: number) =>
    textsIn((await mapOf(`/states/MT/map.svg?year=${year}`, { code: "MT" })).body);
  expect(await drawn(2031)).toEqual(expect.arrayContaining(["MT", "ID", "2"]));
  expect(await drawn(2032)).not.toContain("2");
  expect((await mapOf("/states/XX/map.svg?year=2031", { code: "XX" })).status).toBe(404);
  expect((await mapOf("/states/MT/map.svg?year=x", { code: "MT" })).status).toBe(404);
});

test("P4 a draft of others is on neither", async () => {
  const editor = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const before = (await mapOf("/states/ND/map.svg?year=2030", { code: "ND" })).body;
  const draft = draftOf({ occurrences: [at("2030-05-01", "ND", 46.8, -100.8)] });
  const made = await createEvent(editor, { draft, saveAnyway: true });
  const id = made.ok ? String(made.eventId) : "";
  expect((await mapOf("/states/ND/map.svg?year=2030", { code: "ND" })).body).toBe(before);
  expect((await mapOf(`/events/${id}/map.svg`, { eventId: id })).status).toBe(404);
  const own = await answerOf(eventMap, (await browserOf(editor)).get(`/events/${id}/map.svg`), {
    params: { eventId: id },
  });
  expect(own.status).toBe(200);
});
