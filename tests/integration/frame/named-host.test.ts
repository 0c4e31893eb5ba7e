/** Case B20: who asks may name any host; files and answers of the API repeat it nowhere. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { applySettings, readSettings } from "~/http/settings.server";
import { makeFeedAddress } from "~/operations/people/make-feed-address.server";
import { loader as openApi } from "~/routes/api.v1.openapi[.]json";
import { loader as totals } from "~/routes/api.v1.totals";
import { loader as coverage } from "~/routes/coverage[.]csv";
import { loader as events } from "~/routes/events[.]csv";
import { loader as places } from "~/routes/events[.]geojson";
import { loader as feed } from "~/routes/events[.]ics";
import { loader as report } from "~/routes/reports[.]csv";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../../support/answer-of";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const FILES = [
  ["openapi", openApi, "/api/v1/openapi.json"],
  ["totals", totals, "/api/v1/totals?year=2026&by=state"],
  ["coverage", coverage, "/coverage.csv?year=2026"],
  ["events", events, "/events.csv?year=2026"],
  ["geojson", places, "/events.geojson?year=2026"],
  ["calendar", feed, "/events.ics?year=2026&key=KEY"],
  ["report", report, "/reports.csv?year=2026&by=state"],
] as const;

let db: Database;
let cookie: string;
let key: string;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-06-10" })] });
  const ctx = await testContext(db);
  const made = await makeFeedAddress(ctx);
  key = made.ok ? made.token : "";
  const browser = await browserOf(ctx);
  cookie = browser.get("/").headers.get("Cookie") ?? "";
});
afterAll(() => {
  apply({});
  db.close();
});

function apply(environment: Record<string, string>): void {
  const verdict = readSettings(environment);
  if (!verdict.ok) throw new Error(verdict.errors.join("; "));
  applySettings(verdict.settings);
}

const asked = (path: string) =>
  new Request(`http://evil.example${path.replace("KEY", key)}`, { headers: { Cookie: cookie } });

const textOf = async (loader: (typeof FILES)[number][1], path: string) => {
  const { status, body } = await answerOf(loader, asked(path));
  expect(status).toBe(200);
  return typeof body === "string" ? body : JSON.stringify(body);
};

test.each(FILES)(
  "B20 without ORIGIN the addresses of %s are relative",
  async (_name, loader, path) => {
    apply({});
    const text = await textOf(loader, path);
    expect(text).not.toContain("evil.example");
    // A calendar knows no relative addresses.
    expect(text).not.toMatch(/URL:\/events/);
  },
);

test.each(FILES)("B20 with ORIGIN those of %s are its own", async (name, loader, path) => {
  apply({ ORIGIN: "https://kusanone.example.go.jp" });
  const text = await textOf(loader, path);
  expect(text).not.toContain("evil.example");
  // A session in a state without a point is on no other program's map, and in a calendar it shows its state alone.
  if (!["geojson", "calendar"].includes(name))
    expect(text).toContain("https://kusanone.example.go.jp");
});
