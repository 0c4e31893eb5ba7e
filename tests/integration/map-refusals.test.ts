/** An unknown measure, layer, event or place in an address of the map is refused in words, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "~/domain/value/language";
import { unpack } from "~/domain/value/packed";
import { loader as map } from "~/routes/_map";
import { loader as panel } from "~/routes/_map.map.states.$code";
import { loader as marks } from "~/routes/map.marks";
import { loader as symbols } from "~/routes/map.symbols";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let draft = 0;
let shown = 0;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  draft = await makeEvent(db, { occurrences: [occurrenceOf()] }, { approval: "draft" });
  shown = await makeEvent(db, { occurrences: [occurrenceOf()] });
});
afterAll(() => db.close());

describe.each(LANGUAGES)("in %s", (language) => {
  const ask = async (loader: Parameters<typeof answerOf>[0], path: string) => {
    const ctx = await testContext(db, { role: "viewer", language });
    return await answerOf(loader, (await browserOf(ctx)).get(path));
  };

  test.each(["measure=money", "facts=moon", "borders=yes", "view=globe", "state=ZZ"])(
    "/?%s",
    async (query) => {
      const { status, body } = await ask(map, `/?${query}`);
      expect(status).toBe(400);
      const [field = "", value = ""] = query.split("=");
      const told = JSON.stringify(unpack((body as { packed: string }).packed));
      expect(told).toContain(`"field":"${field}","value":"${value}"`);
    },
  );

  test("an event that is not there and one that this person may not read are alike unknown. P4", async () => {
    const answers = await Promise.all(
      [draft, 999_999].map((event) => ask(map, `/?year=all&event=${event}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    expect((await ask(map, `/?year=all&event=${shown}`)).status).toBe(200);
    expect((await ask(marks, `/map/marks?year=all&event=${draft}`)).status).toBe(400);
    expect((await ask(marks, `/map/marks?year=all&event=${shown}`)).status).toBe(200);
  });

  test.each(["step=12", "step=x", "in=GA,ZZ"])("/map/symbols?%s says what", async (query) => {
    const { status, body } = await ask(symbols, `/map/symbols?year=all&${query}`);
    expect(status).toBe(400);
    const { detail } = JSON.parse(String(body));
    expect(detail).toMatch(language === "ja" ? /。$/ : /\.$/);
  });

  test("with nothing in view there are no symbols", async () => {
    const { status, body } = await ask(symbols, "/map/symbols?year=all&in=");
    expect([status, JSON.parse(String(body))]).toEqual([200, { symbols: [] }]);
  });

  test("a place that is no state is not found", async () => {
    const ctx = await testContext(db, { role: "viewer", language });
    const request = (await browserOf(ctx)).get("/map/states/ZZ");
    expect((await answerOf(panel, request, { params: { code: "ZZ" } })).status).toBe(404);
  });
});
