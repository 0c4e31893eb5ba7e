/** Whatever the table of the threads names is answered by a thread as it is answered here, for everybody who may ask. */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { readCalendarPage } from "~/pages/calendar/calendar-page.server";
import { findKnownMeasures } from "~/pages/contrast/contrast-measures.server";
import { readContrastPage } from "~/pages/contrast/contrast-page.server";
import { findCoverageCells, findSharedCoverage } from "~/pages/coverage/coverage-facts.server";
import { readCoveragePage } from "~/pages/coverage/coverage-page.server";
import { findMapFigures } from "~/pages/figures-by-state.server";
import { countInbox, readWaitingWithin } from "~/pages/inbox/inbox.server";
import { readInboxPage } from "~/pages/inbox/inbox-page.server";
import { readMapPage } from "~/pages/map/map-page.server";
import { readOrganisationList } from "~/pages/organisation/organisation-list.server";
import { findAreaMatrix } from "~/pages/place/area-matrix.server";
import { readAreaSummary } from "~/pages/place/area-summary.server";
import { readMissionPage, readMissionsPage } from "~/pages/place/missions-page.server";
import { listStateYears } from "~/pages/place/state-years.server";
import { countPlanTerms } from "~/pages/plan/plan-page.server";
import { readEventCsv } from "~/pages/register/event-file.server";
import { readEventGeoJson } from "~/pages/register/event-geojson.server";
import { readEventListPage } from "~/pages/register/event-list-page.server";
import { findReportPage } from "~/pages/report/report-page.server";
import { readDifference } from "~/pages/submission/difference.server";
import { readDifferencePage } from "~/pages/submission/difference-page.server";
import { readTargetPage } from "~/pages/targets/target-page.server";
import { QUESTIONS } from "~/server/readers/questions";
import { type ReaderPool, readerPool } from "~/server/readers/reader-pool";
import { readerThread } from "~/server/readers/reader-thread";
import type { Database } from "~db/client";
import { findCalendarYear } from "~db/queries/calendar/calendar-year";
import { countDoublesAnew } from "~db/queries/inbox/inbox-doubles";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { findMapMaxima } from "~db/queries/map/map-maxima";
import { findMapShown } from "~db/queries/map/map-shown";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { listNearbyEvents } from "~db/queries/nearby-events";
import { findFictionalOnMap } from "~db/queries/report/contains-fictional";
import { countSitesByState, countSitesInAll, sumSiteFigures } from "~db/queries/site/site-sums";
import { askBeside, type Beside } from "~db/queries/store/asked-beside";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { makeMapProgramme } from "../../support/map-programme";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let pool: ReaderPool;
let people: Context[] = [];
const asked = new Set<string>();

beforeAll(async () => {
  db = await openTestDatabase();
  await makeMapProgramme(db);
  const occurrences = [occurrenceOf({ day: "2023-06-10" })];
  await makeEvent(db, { lead: "chicago", occurrences }, { approval: "draft" });
  await makeEvent(db, { lead: "detroit", classification: "confidentiality-3", occurrences });
  people = [
    await testContext(db),
    await testContext(db, { role: "mission-editor", organiser: "chicago", language: "en" }),
    await testContext(db, { role: "mission-editor", organiser: "seattle" }),
    await testContext(db, { role: "viewer" }),
  ];
  const file = new URL("../../support/source-reader.mjs", import.meta.url);
  const begin = () => readerThread(db.folder, { file });
  pool = readerPool({ questions: QUESTIONS, size: 1, begin });
});
afterAll(async () => {
  await pool.close();
  await db.close();
});

const names = new Map(Object.entries(QUESTIONS).map(([name, ask]) => [ask, name]));
const noting: Beside = (ask, question, gone) => {
  const name = names.get(ask);
  if (name !== undefined) asked.add(name);
  return pool.ask(ask, question, gone);
};

const request = (path: string) => new Request(`http://localhost${path}`);
const period = { from: "2023-04-01", to: "2024-03-31" };
const filter = { ...NO_FILTER, period, year: 2023 };
const today = "2026-05-01";
const YEARS = "a=period:2022-04-01..2023-03-31&b=period:2023-04-01..2024-03-31";

/** By what is asked. */
const ASKED: Record<string, (ctx: Context) => Promise<unknown>> = {
  map: (ctx) => readMapPage(ctx, request("/?year=2023&measure=gap")),
  "map of a refused filter": (ctx) => readMapPage(ctx, request("/?state=ZZ")),
  figures: ({ db: { read } }) => findMapFigures(read, { filter, contactsOn: today }),
  maxima: ({ db: { read } }) => findMapMaxima(read, { lastYear: 2026 }),
  shown: ({ db: { read } }) => findMapShown(read, filter),
  fictional: ({ db: { read } }) => findFictionalOnMap(read, filter),
  symbols: ({ db: { read }, language }) => listMapSymbols(read, { filter, step: 1, language }),
  itineraries: ({ db: { read }, language }) =>
    listItineraries(read, { filter, limit: 5, event: null, language }),
  nearby: ({ db: { read } }) => listNearbyEvents(read, { state: "IN", today, filter, limit: 5 }),
  sites: ({ db: { read } }) => sumSiteFigures(read, { fictional: true }),
  measures: ({ db: { read } }) => findKnownMeasures(read, { today }),
  report: ({ db: { read } }) => findReportPage(read, { filter, axis: "state", thisYear: 2026 }),
  coverage: (ctx) => readCoveragePage(ctx, request("/coverage?year=2023")),
  cells: ({ db: { read } }) => findCoverageCells(read, { filter, axis: "priority" }),
  shared: ({ db: { read } }) => findSharedCoverage(read, { filter, axis: "tier", today }),
  terms: ({ db: { read } }) => countPlanTerms(read, null),
  matrix: ({ db: { read } }) => findAreaMatrix(read, { filter, today }),
  summary: (ctx) => readAreaSummary(ctx, { level: "state", code: "IN" }, filter),
  years: ({ db: { read } }) => listStateYears(read, { state: "IN", years: [2022, 2023], filter }),
  "calendar of a year": ({ db: { read } }) => findCalendarYear(read, filter),
  waiting: (ctx) => countInbox(ctx),
  "likely doubles while sums are behind": ({ db: { read } }) =>
    countDoublesAnew(read, "2023-01-01"),
  "waiting in a state": (ctx) => readWaitingWithin(ctx, "IN", 5),
  calendar: (ctx) => readCalendarPage(ctx, request("/events/calendar?day=2023-06-01")),
  contrast: (ctx) => readContrastPage(ctx, request("/investment/contrast?year=2023")),
  difference: (ctx) => readDifference(ctx, new URLSearchParams(YEARS)),
  "page of a difference": (ctx) =>
    readDifferencePage(ctx, request(`/submissions/difference?${YEARS}`)),
  csv: (ctx) => readEventCsv(ctx, request("/events.csv?year=2023"), "https://example.go.jp"),
  geojson: (ctx) => readEventGeoJson(ctx, request("/events.geojson?year=2023&lang=en"), ""),
  "geojson of no language": (ctx) => readEventGeoJson(ctx, request("/events.geojson?lang=xx"), ""),
  list: (ctx) => readEventListPage(ctx, request("/events?year=2023")),
  "list of a refused filter": (ctx) => readEventListPage(ctx, request("/events?state=ZZ")),
  inbox: (ctx) => readInboxPage(ctx, new URLSearchParams()),
  "inbox of no heap": (ctx) => readInboxPage(ctx, new URLSearchParams("heap=xx")),
  missions: (ctx) => readMissionsPage(ctx),
  "no mission": (ctx) => readMissionPage(ctx, "atlantis"),
  organisations: (ctx) =>
    readOrganisationList(ctx, "/organisations", new URLSearchParams("as=company")),
  "organisations of no type": (ctx) =>
    readOrganisationList(ctx, "/partners", new URLSearchParams("type=xx")),
  "sites by state": ({ db: { read } }) => countSitesByState(read, { fictional: true }),
  "sites in all": ({ db: { read } }) => countSitesInAll(read, { fictional: false }),
  targets: (ctx) => readTargetPage(ctx, request("/targets?year=2026")),
};

/** What is thrown as an answer is one. */
async function answerOf(read: Promise<unknown>): Promise<unknown> {
  try {
    return await read;
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, body: await thrown.text() };
  }
}

test.each(Object.entries(ASKED))("%s is answered beside as here", async (_what, ask) => {
  for (const ctx of people) {
    await db.write(async (tx) => void (await tx.run(sql`update users set name = name`)));
    const here = await answerOf(ask(ctx));
    await db.write(async (tx) => void (await tx.run(sql`update users set name = name`)));
    askBeside(db.read, noting);
    try {
      expect(await answerOf(ask(ctx))).toEqual(here);
    } finally {
      askBeside(db.read, null);
    }
  }
});

test("every question of the table was asked", () => {
  expect([...asked].sort()).toEqual(Object.keys(QUESTIONS).sort());
});

test("nobody reads beside what is not theirs to read", async () => {
  askBeside(db.read, noting);
  const drafts = async (ctx: Context | undefined) => {
    if (ctx === undefined) return null;
    const page = await readEventListPage(ctx, request("/events?year=2023"));
    return page.ok ? (page.drafts?.count ?? null) : null;
  };
  try {
    expect(await Promise.all(people.map(drafts))).toEqual([1, 1, null, null]);
  } finally {
    askBeside(db.read, null);
  }
});
