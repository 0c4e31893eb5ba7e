/** What the place picker answers to a search that cannot be read. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader as places } from "~/routes/places";
import { type Database, serveDatabase } from "~db/client";
import { LOAD_CONTEXT } from "../../support/answer-of";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

test.each([
  ["ja", /^検索「a\uFFFDb」：読み取れない文字/],
  ["en", /^Search “a\uFFFDb” has characters that cannot be read/],
] as const)(
  "it is refused by name in %s, never answered as another question",
  async (language, words) => {
    const browser = await browserOf(await testContext(db, { language }));
    const request = browser.get("/places?q=a%00b");
    expect(await places({ request, params: {}, context: LOAD_CONTEXT })).toMatchObject({
      data: {
        rows: [],
        refused: { field: "q", reason: "unreadable", message: expect.stringMatching(words) },
      },
      init: { status: 400 },
    });
  },
);
