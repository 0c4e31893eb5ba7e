/** Addresses and bodies nobody types: answered, never a 500. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TypedEvent } from "~/domain/typed-event";
import { loader as list } from "~/routes/events._index";
import { action as edit } from "~/routes/events.$eventId.edit";
import { action as create } from "~/routes/events.new";
import { loader as places } from "~/routes/places";
import { type Database, useDatabase } from "~db/client";
import { makeEvent } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;
let eventId: number;

beforeAll(async () => {
  db = await openTestDatabase();
  useDatabase(db);
  browser = await browserOf(
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  );
  eventId = await makeEvent(db);
});
afterAll(() => db.close());

type Answer = {
  status: number;
  errors: Record<string, string[]>;
  typed: TypedEvent | null;
  thrown: boolean;
};
const context = { nonce: "", clientAddress: "", tiles: null };

async function answerOf(call: () => Promise<unknown>): Promise<Answer> {
  const none = { errors: {}, typed: null };
  try {
    const answer = await call();
    const { data, init } = answer as { data?: Partial<Answer>; init?: { status?: number } | null };
    return { ...none, ...data, status: init?.status ?? 200, thrown: false };
  } catch (thrown) {
    if (thrown instanceof Response) return { ...none, status: thrown.status, thrown: true };
    throw thrown;
  }
}

const postNew = (body: FormData | URLSearchParams, form = "mission-event") =>
  answerOf(() =>
    create({ request: browser.post(`/events/new?form=${form}`, body), params: {}, context }),
  );
const postEdit = (body: FormData) =>
  answerOf(() =>
    edit({
      request: browser.post(`/events/${eventId}/edit`, body),
      params: { eventId: String(eventId) },
      context,
    }),
  );
describe("addresses", () => {
  const get = (path: string) =>
    answerOf(() => list({ request: browser.get(path), params: {}, context }));
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

  test("a search of any text answers", async () => {
    for (const q of ["%", "\\", "o'b", "＃", "a\tb", "a".repeat(200)]) {
      const search = new URLSearchParams({ q }).toString();
      expect((await get(`/events?${search}`)).status, q).toBe(200);
      await places({ request: browser.get(`/places?${search}`), params: {}, context });
    }
  });
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
      "__intent__",
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
        const answer = isEdit ? await postEdit(body) : await postNew(body, "media-buy");
        expect([200, 302, 400, 409]).toContain(answer.status);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
