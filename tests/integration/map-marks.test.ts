/** Symbols and itineraries are sent once: drawn in a page, and as data to a map that is there already. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { unpack } from "~/domain/value/packed";
import { marksToDraw } from "~/pages/map/drawn-marks.server";
import { loader as map } from "~/routes/_map";
import { loader as marks } from "~/routes/map.marks";
import { type Database, serveDatabase } from "~db/client";
import { answerOf, LOAD_CONTEXT } from "../support/answer-of";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let caravan = 0;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const at = (lat: number, lon: number) => ({ ...placeIn("IN", "Somewhere"), lat, lon });
  const stop = (day: string, lat: number, lon: number) =>
    occurrenceOf({ day, place: at(lat, lon) });
  caravan = await makeEvent(db, {
    ...{ form: "caravan", kind: "caravan" },
    occurrences: [stop("2026-06-01", 39.8, -86.1), stop("2026-06-02", 41.1, -85.1)],
  });
});
afterAll(() => db.close());

test("a page leaves its marks to its drawing, and the map that lives on it asks for the same", async () => {
  const browser = await browserOf(await testContext(db));
  const query = `?year=2026&event=${caravan}`;
  const context = { ...LOAD_CONTEXT, isPage: true };
  const ask = { request: browser.get(`/${query}`), params: {} };
  const page = (await map({ ...ask, context })) as unknown as { data: { packed: string } };
  const inside = (await answerOf(map, browser.get(`/${query}`))).body as { packed: string };
  const { body } = await answerOf(marks, browser.get(`/map/marks${query}`));
  const sent = unpack(JSON.parse(String(body)).marks);
  expect(unpack(page.data.packed)).toMatchObject({ ok: true, marks: null });
  expect(sent).toMatchObject({ symbols: [{}, {}], itineraries: [{ stops: [{}, {}] }] });
  expect(unpack(inside.packed)).toMatchObject({ marks: sent });
  expect(marksToDraw(context)).toMatchObject({ itineraries: [{ event: caravan }] });
  expect(marksToDraw({})).toBeNull();
});
