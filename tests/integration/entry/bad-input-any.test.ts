/** Addresses and bodies nobody types: answered, never a 500. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIST_BUTTON } from "~/domain/entry/list-button";
import { loader as list } from "~/routes/events._index";
import { loader as newEvent } from "~/routes/events.new";
import { loader as places } from "~/routes/places";
import { action as crosswalk } from "~/routes/plans.crosswalk";
import type { Database } from "~db/client";
import { findCrosswalk } from "~db/queries/plan/crosswalk";
import { answerOf } from "../../support/answer-of";
import { eventPosts } from "../../support/event-posts";
import { makeEvent } from "../../support/make-event";
import { makePlanDraft } from "../../support/plan-drafts";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let posts: Awaited<ReturnType<typeof eventPosts>>;

beforeAll(async () => {
  db = await openTestDatabase();
  posts = await eventPosts(db);
});
afterAll(() => db.close());

describe("addresses", () => {
  const get = (path: string) => answerOf(list, posts.browser.get(path));
  test.each([
    "?state=XX",
    "?kind=parade",
    "?organiser=x",
    "?priority=9",
    "?year=20025",
    "?from=2026-05-01&to=2026-04-01",
    "?from=2026-05-01",
    "?counted=all",
    "?after=x",
    "?after=2026-13-01_5",
    "?after=2026-06-10_0",
    "?fictional=maybe",
    "?q=%00",
    "?q=a%00b",
    "?q=%ED%A0%80",
    "?cursor=zz",
    "?colour=red",
  ])("/events%s answers 400", async (query) => {
    expect((await get(`/events${query}`)).status).toBe(400);
  });

  test.each(["20025", "275760", "999999999999999", "1999", "0", "x", ""])(
    "P42 no event is copied into the year %j",
    async (year) => {
      const id = await makeEvent(db);
      const path = `/events/new?form=mission-event&copy=${id}&into=`;
      const get = (into: string) => answerOf(newEvent, posts.browser.get(path + into));
      expect((await get(year)).status).toBe(400);
      expect((await get("2027")).status).toBe(200);
    },
  );

  test("a search of any text answers", async () => {
    for (const q of ["100%", "a\\", "o'b", "＃1", "a\tb", "a".repeat(200)]) {
      const search = new URLSearchParams({ q }).toString();
      expect((await get(`/events?${search}`)).status, q).toBe(200);
      await answerOf(places, posts.browser.get(`/places?${search}`));
    }
  });
});

test("P27 a box of the crosswalk sent twice is one link", async () => {
  const secretariat = await testContext(db);
  await makePlanDraft(secretariat);
  const seen = (await findCrosswalk(db.read, "4.0", "5.0"))?.signature ?? "";
  const body = new URLSearchParams({ from: "4.0", to: "5.0", seen });
  for (const reason of ["同じ分野", "同じ分野"]) body.append("link 4.0:1-1 5.0:1", reason);
  const sent = (await browserOf(secretariat)).post("/plans/crosswalk", body);
  expect((await answerOf(crosswalk, sent)).status).toBe(302);
});

test("no body of any boxes makes the form fail", async () => {
  const name = fc.oneof(
    fc.constantFrom(
      "titleJa",
      "kind",
      "tags",
      "partners[0]",
      "occurrences[0].first",
      "occurrences[1].states",
      "occurrences[0].reach[0].value",
      LIST_BUTTON,
      "do",
      "plan",
      "revision",
      "overwrites",
    ),
    fc.string({ maxLength: 30 }),
  );
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("2025-12", "month", "ME", "search-places:0", "on"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(name, value), { maxLength: 25 }),
      fc.boolean(),
      async (pairs, isEdit) => {
        const body = new FormData();
        for (const [box, text] of pairs) body.append(box, text);
        const answer = isEdit ? await posts.postEdit(body) : await posts.postNew(body, "media-buy");
        expect([200, 302, 400, 409]).toContain(answer.status);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
