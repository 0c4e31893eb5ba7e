/** /map.svg: the map as a file says what the page says, to whom the page says it, and needs nothing of the site. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { unpack } from "~/domain/value/packed";
import { mapText } from "~/i18n/map-text";
import type { MapPage } from "~/pages/map/map-page.server";
import { loader as map } from "~/routes/_map";
import { loader as picture } from "~/routes/map[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const held = { outcome: "held" as const };
  await makeEvent(db, { occurrences: [occurrenceOf({ ...held, day: "2024-05-01" })] });
  const place = placeIn("KY", "Louisville");
  for (const day of ["2024-06-01", "2024-07-01"])
    await makeEvent(db, { occurrences: [occurrenceOf({ ...held, day, place })] });
  browser = await browserOf(await testContext(db, { role: "viewer" }));
});
afterAll(() => db.close());

const pictureOf = async (query: string) => {
  const answer = await answerOf(picture, browser.get(`/map.svg${query}`));
  return { ...answer, body: String(answer.body) };
};

test("every state says what it says on the page, with period, conditions, legend and sources", async () => {
  const query = "?year=2024&form=mission-event";
  const { body } = await answerOf(map, browser.get(`/${query}`));
  const page = unpack((body as { packed: string }).packed) as Extract<MapPage, { ok: true }>;
  const drawn = await pictureOf(query);
  const held = page.figures.cells.filter(({ events }) => events > 0);
  expect(held.length).toBeGreaterThan(1);
  for (const { key, events } of held) {
    const name = page.areas.find(({ code }) => code === key)?.name.ja;
    expect(drawn.body).toContain(`<title>${name}：${mapText.ja.heldPart(events)}`);
  }
  expect(drawn.body.match(/data-area=/g)).toHaveLength(56);
  for (const said of ["令和6年度", "条件：形態：行事", "実施件数", "キャラバン", "GeoNames"])
    expect(drawn.body).toContain(said);
});

test("it is styled by attributes alone, is kept by nobody, and has a name in Japanese", async () => {
  const { body, headers } = await pictureOf("?year=2024&measure=attendance");
  expect(body).not.toMatch(/class=|style=|var\(|<style|href=|<a /);
  expect(/<path [^>]*data-area="FL"[^>]* fill="#[0-9a-f]{6}"/.test(body)).toBe(true);
  expect(/<path [^>]*data-area="KY"[^>]* fill="url\(#map-drawn-hatch\)"/.test(body)).toBe(true);
  expect(headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
  expect(headers.get("Cache-Control")).toBe("private, no-store");
  const name = /filename\*=UTF-8''(.*)$/.exec(headers.get("Content-Disposition") ?? "")?.[1] ?? "";
  expect(decodeURIComponent(name)).toBe("地図_延べ参加者数_令和6年度.svg");
});

test("lines that are drawn are in the legend: borders of jurisdictions, and the own outline", async () => {
  const { border, own } = mapText.ja.legend;
  const plain = await pictureOf("?year=2024");
  expect(plain.body).not.toContain(border);
  expect(plain.body).not.toContain(own);
  const lined = await pictureOf("?year=2024&borders=1&organiser=chicago");
  for (const words of [border, own])
    expect(lined.body).toMatch(new RegExp(`<path [^>]*stroke="[^>]*></g><text[^>]*>${words}<`));
  // The sample of a border is drawn as the borders are.
  expect(lined.body.match(/stroke-dasharray="5 3"/g)?.length).toBeGreaterThan(1);
});

test.each([
  ["?state=XX", "州・地域「XX」"],
  ["?year=2024&organiser=nowhere", "実施主体「nowhere」"],
])("%s is refused in words", async (query, words) => {
  const { status, body } = await pictureOf(query);
  expect(status).toBe(400);
  expect(body).toContain(words);
});
