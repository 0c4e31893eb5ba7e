/**
 * P185 From nothing that somebody is answered follows more of an event than they may read: whatever its title, venue, town,
 * day of the month, partners and guests are, every answer is the same, and so is every difference of two answers.
 */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import type { EventDraft } from "~/domain/event/event-draft";
import type { Role } from "~/domain/people/permissions";
import { loader as apiCoverage } from "~/routes/api.v1.coverage";
import { loader as apiDifferences } from "~/routes/api.v1.differences";
import { loader as apiEvents } from "~/routes/api.v1.events";
import { loader as apiTotals } from "~/routes/api.v1.totals";
import { loader as calendar } from "~/routes/events.calendar";
import { loader as eventFile } from "~/routes/events[.]csv";
import { loader as geojson } from "~/routes/events[.]geojson";
import { loader as symbols } from "~/routes/map.symbols";
import { loader as picture } from "~/routes/map[.]svg";
import { loader as reportFile } from "~/routes/reports[.]csv";
import { loader as statePage } from "~/routes/states.$code";
import { loader as stateMap } from "~/routes/states.$code.map[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { replaceEvent } from "~db/queries/event/event-rows";
import { addApiToken } from "~db/queries/people/api-tokens";
import { events, occurrences } from "~db/schema/events";
import { answerOf } from "../../support/answer-of";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

type Loader = Parameters<typeof answerOf>[0];
type Question = { path: string; loader: Loader; params?: Record<string, string> };

/** Two events that are alike in what a total counts by, and in nothing else. */
type Hidden = Pick<EventDraft, "title" | "guests" | "partners"> & { day: string; town: string };
const ONE: Hidden = {
  ...{ title: { ja: "桜の茶会", en: "Cherry tea" }, guests: "来賓甲", partners: ["甲協会"] },
  ...{ day: "2026-06-10", town: "Louisville" },
};
const OTHER: Hidden = {
  ...{ title: { ja: "秋の晩餐", en: "Autumn supper" }, guests: null, partners: ["乙財団"] },
  ...{ day: "2026-06-24", town: "Lexington" },
};

const WORDS = ["桜", "茶会", "秋", "Cherry", "supper", "甲協会", "乙財団", "来賓甲"];
const DAYS = ["2026-06-01", "2026-06-10", "2026-06-11", "2026-06-24", "2026-06-30"];
const PLACES = ["38.2_-85.8_38.3_-85.6", "38_-85.8_38.1_-85.6"];
const JUNE = "from=2026-06-01&to=2026-06-30";

/** What a filter may ask, fine and coarse. */
const FILTERS = [
  ...["year=2026", JUNE, "year=2026&state=KY", "year=2026&kind=reception", "year=all"],
  ...WORDS.map((q) => `year=2026&q=${encodeURIComponent(q)}`),
  ...DAYS.flatMap((from) => [`from=${from}&to=${from}`, `from=${from}&to=2027-03-31&state=KY`]),
  ...PLACES.map((place) => `year=2026&place=${place}`),
];
const withPeriod = (filter: string) => filter.replace("year=2026", "from=2026-04-01&to=2027-03-31");
const counted = FILTERS.filter((filter) => filter !== "year=all").map(withPeriod);

const INSIDE: Question[] = [
  ...FILTERS.flatMap((filter): Question[] => [
    { path: `/api/v1/events?${filter}`, loader: apiEvents },
    { path: `/events.csv?${filter}`, loader: eventFile },
    { path: `/map/symbols?${filter}&step=4`, loader: symbols },
  ]),
  ...counted.flatMap((filter): Question[] => [
    ...["state", "organiser", "kind", "priority", "month", "quarter"].map((by) => ({
      ...{ path: `/api/v1/totals?${filter}&by=${by}`, loader: apiTotals },
    })),
    { path: `/reports.csv?${filter}`, loader: reportFile },
    { path: `/api/v1/coverage?${filter}`, loader: apiCoverage },
  ]),
  ...DAYS.map((day) => ({
    path: `/api/v1/differences?a=period:2026-06-01..2026-06-30&b=period:2026-06-01..${day}&by=state`,
    loader: apiDifferences,
  })),
  ...["month", "week", "year"].flatMap((view) =>
    DAYS.map((day) => ({ path: `/events/calendar?view=${view}&day=${day}`, loader: calendar })),
  ),
  { path: "/states/KY?year=2026", loader: statePage, params: { code: "KY" } },
];
const OUTSIDE: Question[] = [
  ...FILTERS.flatMap((filter): Question[] => [
    { path: `/events.geojson?${filter}`, loader: geojson },
    { path: `/map.svg?${filter}`, loader: picture },
  ]),
  { path: "/states/KY?year=2026&brief=ja", loader: statePage, params: { code: "KY" } },
  { path: "/states/KY/map.svg?year=2026&brief=ja", loader: stateMap, params: { code: "KY" } },
];

const AT = new Date("2026-07-02T00:00:00Z");

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  for (const day of ["2026-06-10", "2026-06-24", "2026-07-01"])
    await makeEvent(db, {
      ...{ lead: "detroit", title: { ja: "公開の集い", en: "Open day" } },
      occurrences: [occurrenceOf({ day, outcome: "held", place: placeIn("KY", "Louisville") })],
    });
}, 60_000);
afterAll(() => db.close());

function draftFrom(hidden: Hidden, classification: EventDraft["classification"]): EventDraft {
  const { day, town, ...texts } = hidden;
  const place = { ...placeIn("KY", town), lat: town === "Lexington" ? 38.04 : 38.25, lon: -85.7 };
  const occurrence = occurrenceOf({ day, place, venue: `${town} Hall`, outcome: "held" });
  return draftOf({ ...texts, classification, occurrences: [occurrence] });
}

/** One event, as the one and as the other; answers to the same questions, without the instants. */
async function answersTo(
  questions: readonly Question[],
  reader: Context,
  classification: EventDraft["classification"],
): Promise<[string[], string[]]> {
  const id = await makeEvent(db, draftFrom(ONE, classification), { at: AT });
  const ask = await askerOf(reader);
  const one = await ask(questions);
  const [stored] = await db.read
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.eventId, id));
  const other = draftFrom(OTHER, classification);
  const [occurrence] = other.occurrences;
  if (occurrence === undefined || stored === undefined) throw new Error("No occurrence");
  const draft = { ...other, occurrences: [{ ...occurrence, id: stored.id }] };
  const stamp = { userId: null, at: AT, revision: 1 };
  await db.write((tx) => replaceEvent(tx, id, draft, stamp));
  const answers: [string[], string[]] = [one, await ask(questions)];
  await db.write((tx) =>
    tx
      .update(events)
      .set({ withdrawnAt: new Date(), withdrawnReason: "x" })
      .where(eq(events.id, id)),
  );
  return answers;
}

async function askerOf(reader: Context) {
  const browser = await browserOf(reader);
  const token = newToken();
  const row = { tokenHash: hashToken(token), userId: reader.user.id, createdAt: new Date() };
  await db.write((tx) => addApiToken(tx, row));
  return async (questions: readonly Question[]) => {
    const texts: string[] = [];
    for (const { path, loader, params = {} } of questions) {
      const headers: Record<string, string> = path.startsWith("/api")
        ? { Authorization: `Bearer ${token}` }
        : {};
      const answer = await answerOf(loader, browser.raw(path, { headers }), { params });
      expect(answer.status, path).toBe(200);
      const text = JSON.stringify(answer.body);
      texts.push(`${path} ${text.replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)/g, "")}`);
    }
    return texts;
  };
}

describe("P185 whatever is hidden of an event", () => {
  test.each<[Role, string | null]>([
    ["viewer", null],
    ["mission-editor", "detroit"],
  ])(
    "機密性3: nothing that a %s of %s is answered differs",
    async (role, organiser) => {
      const reader = await testContext(db, { role, organiser });
      const [one, other] = await answersTo(INSIDE, reader, "confidentiality-3");
      expect(other).toEqual(one);
      const total = one.find((text) => text.startsWith(`/api/v1/totals?${JUNE}&by=state`)) ?? "";
      // It is there all the same: counted by the month, and told by its number.
      expect(total).toContain('"notShown\\":1');
    },
    240_000,
  );

  test("機密性3: what its lead is answered differs", async () => {
    const lead = await testContext(db, { role: "mission-editor", organiser: "chicago" });
    const [one, other] = await answersTo(INSIDE.slice(0, 3), lead, "confidentiality-3");
    expect(other).not.toEqual(one);
  });

  test.each(["confidentiality-2", "confidentiality-3"] as const)(
    "%s: nothing that leaves the house differs, whoever makes it",
    async (classification) => {
      const secretariat = await testContext(db);
      const [one, other] = await answersTo(OUTSIDE, secretariat, classification);
      expect(other).toEqual(one);
      expect(one[1]).toContain("非表示 1件");
    },
    240_000,
  );

  test("機密性2: inside it differs: everybody signed in reads it", async () => {
    const viewer = await testContext(db, { role: "viewer" });
    const [one, other] = await answersTo(INSIDE.slice(0, 3), viewer, "confidentiality-2");
    expect(other).not.toEqual(one);
  });
});
