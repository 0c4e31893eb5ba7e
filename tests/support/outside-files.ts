/** What leaves the register by /events.ics and /events.geojson, for tests on a database of their own. P175 */
import { afterAll, beforeAll } from "vitest";
import type { Context } from "~/context/context.server";
import type { Outcome } from "~/domain/counting/occurrence";
import type { EventDraft } from "~/domain/event/event-draft";
import { makeFeedAddress } from "~/operations/people/make-feed-address.server";
import { loader as geojson } from "~/routes/events[.]geojson";
import { loader as ics } from "~/routes/events[.]ics";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "./answer-of";
import { occurrenceOf, placeIn } from "./make-event";
import { browserOf, testContext } from "./test-context";
import { openTestDatabase } from "./test-database";

/** What nobody outside may read of what is to come. */
export const SECRETS = {
  title: "秘匿レセプション",
  titleEn: "Secret reception",
  guest: "Guestina Honora",
  venue: "Hidden Hall",
  town: "Secretville",
  time: "18:37",
  lat: 41.123,
};

/** The day of `secretEvent`, and what asks for its year. */
export const DAY = "2034-06-10";
export const YEAR = "year=2034";

export function secretEvent(overrides: Partial<EventDraft> = {}): Partial<EventDraft> {
  return {
    title: { ja: SECRETS.title, en: SECRETS.titleEn },
    guests: SECRETS.guest,
    occurrences: [secretOn(DAY)],
    ...overrides,
  };
}

export function secretOn(day: string, outcome: Outcome = "scheduled") {
  const place = { ...placeIn("IN", SECRETS.town), lat: SECRETS.lat, lon: -87.9 };
  const times = { startTime: SECRETS.time, endTime: "20:41" };
  return occurrenceOf({ day, outcome, place, ...times, venue: SECRETS.venue });
}

type Features = {
  features: { geometry: unknown; properties: Record<string, unknown> }[];
  notShown: number;
  containsFictional: boolean;
};

export function outsideFiles() {
  let db: Database;
  let viewer: Context;
  let browser: Awaited<ReturnType<typeof browserOf>>;

  beforeAll(async () => {
    db = await openTestDatabase();
    serveDatabase(db);
    viewer = await testContext(db, { role: "viewer" });
    browser = await browserOf(viewer);
  }, 60_000);
  afterAll(() => db.close());

  /** The calendar by a new address of a new person, its lines unfolded. */
  async function calendar(query = YEAR, of: Partial<Parameters<typeof testContext>[1]> = {}) {
    const made = await makeFeedAddress(await testContext(db, { role: "viewer", ...of }));
    if (!made.ok) throw new Error(made.reason);
    const url = `http://localhost/events.ics?key=${made.token}&${query}`;
    const answer = await answerOf(ics, new Request(url));
    return { ...answer, text: String(answer.body).replaceAll("\r\n ", "") };
  }

  async function mapFile(query = YEAR) {
    const answer = await answerOf(geojson, browser.get(`/events.geojson?${query}`));
    const text = String(answer.body);
    const file = answer.status === 200 ? (JSON.parse(text) as Features) : null;
    return { ...answer, text, file };
  }

  /** Both files in both languages, without what says when they were read. */
  async function everything(query = YEAR): Promise<string[]> {
    const texts: string[] = [];
    for (const lang of ["ja", "en"]) {
      texts.push((await calendar(`${query}&lang=${lang}`)).text);
      texts.push((await mapFile(`${query}&lang=${lang}`)).text.replace(/"asOf":"[^"]*"/, ""));
    }
    return texts;
  }

  return { db: () => db, viewer: () => viewer, calendar, mapFile, everything };
}
