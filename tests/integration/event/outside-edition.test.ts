/** P175 A picture of the map and the brief of a state leave the house: what they show of what is to come, and what not. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loader as picture } from "~/routes/map[.]svg";
import { loader as statePage } from "~/routes/states.$code";
import { loader as stateMap } from "~/routes/states.$code.map[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { events, occurrences } from "~db/schema/events";
import { answerOf } from "../../support/answer-of";
import { makeEvent } from "../../support/make-event";
import { SECRETS, secretEvent, secretOn } from "../../support/outside-files";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;
let coming: number;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  browser = await browserOf(await testContext(db));
  coming = await makeEvent(db, secretEvent({ mayBePublished: true }));
}, 60_000);
afterAll(() => db.close());

const params = { code: "IN" };
type Asked = readonly [path: string, loader: Parameters<typeof answerOf>[0]];
const LEAVING: readonly Asked[] = [
  ["/map.svg?year=2034", picture],
  ["/map.svg?year=2034&event=1&measure=planned", picture],
  ["/states/IN?year=2034&brief=ja", statePage],
  ["/states/IN/map.svg?year=2034&brief=ja", stateMap],
];

async function textsOf(asked: readonly Asked[]): Promise<string[]> {
  const texts: string[] = [];
  for (const [path, loader] of asked) {
    const answer = await answerOf(loader, browser.get(path), { params });
    expect(answer.status, path).toBe(200);
    texts.push(JSON.stringify(answer.body));
  }
  return texts;
}

describe("P175 where a guest of honour will be", () => {
  test("is told by no picture and no brief: they are the same wherever and whoever it is", async () => {
    const before = await textsOf(LEAVING);
    for (const text of before)
      for (const secret of [SECRETS.guest, SECRETS.venue, SECRETS.town, SECRETS.time])
        expect(text).not.toContain(secret);
    await db.write(async (tx) => {
      const elsewhere = { placeName: "Elsewhere", lat: 38.1, lon: -86.2, venue: "Other Hall" };
      await tx.update(occurrences).set(elsewhere).where(eq(occurrences.eventId, coming));
      await tx.update(events).set({ guests: "Other Honora" }).where(eq(events.id, coming));
    });
    expect(await textsOf(LEAVING)).toEqual(before);
  });

  test("is told inside, and outside once it was held", async () => {
    const [page] = await textsOf([["/states/IN?year=2034", statePage]]);
    expect(page).toContain("Elsewhere");
    await makeEvent(db, secretEvent({ occurrences: [secretOn("2034-05-01", "held")] }));
    const [brief] = await textsOf([["/states/IN?year=2034&brief=ja", statePage]]);
    expect(brief).toContain(SECRETS.town);
  });
});

test("P175, P185 機密性2 is on no picture and no brief, counts in their figures, and is told by its number", async () => {
  const title = { ja: "内輪の集い", en: null };
  const classification = "confidentiality-2";
  const held = [secretOn("2030-06-01", "held")];
  await makeEvent(db, secretEvent({ title, classification, occurrences: held }));
  const [brief, saved, page] = await textsOf([
    ["/states/IN?year=2030&brief=ja", statePage],
    ["/map.svg?year=2030", picture],
    ["/states/IN?year=2030", statePage],
  ]);
  expect(brief).not.toContain("内輪");
  expect(brief).toContain('"notShown":1');
  expect(brief).toMatch(/"held":1|"events":1/);
  expect(saved).toContain("非表示 1件");
  expect(page).toContain("内輪");
});
