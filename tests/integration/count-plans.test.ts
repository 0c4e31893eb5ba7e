/**
 * What the queries behind a count read: indexes that hold all they ask for, and of those a narrow part.
 *
 * A column that joins the conditions of an event belongs to `events_counting`; this test says so when it is not there.
 */
import { rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { PlannedOccurrence } from "~/domain/calendar/collision";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { findReportPage } from "~/pages/report/report-page.server";
import { type Database, openDatabase } from "~db/client";
import { listCollisionCandidates } from "~db/queries/calendar/collisions";
import { findTotals } from "~db/queries/counting/totals";
import { listYearTotals } from "~db/queries/counting/year-totals";
import { listCountedEvents, listEventsAsEntered } from "~db/queries/event/event-list";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { newDataFolder, openTestDatabase } from "../support/test-database";

let prepared = "";
let db: Database;
beforeAll(async () => {
  prepared = await newDataFolder();
  const first = openDatabase(prepared);
  await makeEvent(first, { occurrences: [occurrenceOf({ outcome: "held" })] });
  first.close();
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));
// A connection prepares a question once: each test has its own, and sees all of its questions.
beforeEach(async () => {
  db = await openTestDatabase(prepared);
});
afterEach(() => {
  db.close();
  vi.restoreAllMocks();
});

const period = fiscalYearPeriod(2026);
const filter = { ...NO_FILTER, period, year: 2026 };
/** Of these no sums are kept. */
const days = { ...NO_FILTER, period: { from: "2026-04-02", to: "2027-03-31" } };
const EVERY_CONDITION = { form: "mission-event", kind: "reception", fictional: false } as const;

test.each([
  ["some days", days],
  ["a year under conditions on the event", { ...filter, ...EVERY_CONDITION }],
  ["approved events of a year", { ...filter, approval: "approved" as const }],
])("the totals of %s read indexes alone", async (_, asked) => {
  const lines = await plansOf(() => findTotals(db.read, asked, "state"));
  const read = lines.filter((line) => /^(SEARCH|SCAN) /.test(line) && line !== "SCAN held");
  expect(read.length).toBeGreaterThan(5);
  expect(read.filter((line) => !line.includes(" COVERING INDEX "))).toEqual([]);
});

test("what is asked of a held occurrence is worked out once, in the order of the cells, before they are read", async () => {
  const lines = await plansOf(() => findTotals(db.read, days, "state"));
  const [held] = lines.flatMap((line, at) => (line === "CO-ROUTINE held" ? [at] : []));
  const read = lines.indexOf("SCAN held");
  expect(held).toBeDefined();
  expect(lines.slice(held, read)).toContain("USE TEMP B-TREE FOR ORDER BY");
});

test("totals and the chart of years are read from the sums of their axis, by their key", async () => {
  for (const ask of [
    () => findTotals(db.read, filter, "state"),
    () => listYearTotals(db.read, filter),
  ]) {
    const lines = await plansOf(ask);
    const read = lines.filter((line) => /^(SEARCH|SCAN) /.test(line));
    expect(read.filter((line) => line.includes("counted_sums")).length).toBeGreaterThan(0);
    expect(read.filter((line) => line.startsWith("SCAN counted_sums"))).toEqual([]);
    expect(read.filter((line) => /occurrence/.test(line))).toEqual([]);
  }
});

test("the chart over all years of one kind reads indexes alone", async () => {
  const asked = { ...filter, kind: EVERY_CONDITION.kind };
  const lines = await plansOf(() => listYearTotals(db.read, asked));
  const read = lines.filter((line) => /^(SEARCH|SCAN) (occ|ev).* USING /.test(line));
  // The occurrences, the events that do not count, and the fictional ones.
  expect(read).toHaveLength(3);
  expect(read.filter((line) => !line.includes(" COVERING INDEX "))).toEqual([]);
});

/** The index of what counts, and that of the fictional events alone. */
const NARROW = ["events_counting", "events_fictional"].map(
  (index) => `SCAN events USING COVERING INDEX ${index}`,
);
test.each([{}, { state: "IN" }, { priority: "4.0:1-1" }])(
  "no query of a report's page reads a whole table of the register, under %o",
  async (only) => {
    const asked = { filter: { ...filter, ...only }, axis: "organiser", thisYear: 2026 } as const;
    const lines = await plansOf(() => findReportPage(db.read, asked));
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter((line) => /^SCAN (occurrences|events|occurrence_cells)( |$)/.test(line)).sort(),
    ).toEqual(lines.filter((line) => NARROW.includes(line)).sort());
  },
);

const CELLS =
  "SEARCH occurrence_cells USING COVERING INDEX occurrence_cells_by_key (axis=? AND key=?)";
const OF_DAYS =
  "SEARCH occurrences USING COVERING INDEX occurrences_counting (outcome=? AND first_from>? AND first_from<?)";
test.each([
  ["a state and a year", { period, state: "IN" }, OF_DAYS],
  [
    "two rows of all days",
    { organiser: "chicago", priority: "4.0:1-1" },
    "SEARCH occurrences USING INTEGER PRIMARY KEY (rowid=?)",
  ],
])(
  "the list of %s looks for cells once, and events are found and counted in one",
  async (_, only, found) => {
    const asked = { ...NO_FILTER, ...only };
    for (const ask of [
      () => listCountedEvents(db.read, asked, { limit: 50, order: "near", today: "2026-05-01" }),
      () => listEventsAsEntered(db.read, asked, { after: null, limit: 50 }),
    ]) {
      const lines = await plansOf(ask);
      const counting = lines.filter((line) => line.includes("events_counting"));
      expect(lines).toEqual(expect.arrayContaining([CELLS, found]));
      expect(counting).toEqual([
        "SEARCH events USING COVERING INDEX events_counting (id=? AND withdrawn_at=? AND hidden=?)",
      ]);
    }
  },
);

test("what else is on near a day and place is sought among what ended since", async () => {
  const day = { precision: "day", from: "2026-06-10", to: "2026-06-10" } as const;
  const own: PlannedOccurrence = {
    ...{ eventId: null, type: "session", outcome: "scheduled", first: day, last: day },
    ...{ organisers: ["chicago"], partners: [], market: null, states: [] },
    place: { state: "IN", name: "Indianapolis", lat: null, lon: null },
  };
  const reader = { organiser: "chicago" };
  const lines = await plansOf(() => listCollisionCandidates(db.read, [own], reader));
  expect(lines).toContain("SEARCH occurrences USING INDEX occurrences_by_last_day (last_to>?)");
  expect(lines.filter((line) => /^SCAN (occurrences|events)( |$)/.test(line))).toEqual([]);
});

/** The plan of every query that runs meanwhile, line by line. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const prepare = vi.spyOn(Sqlite.prototype, "prepare");
  await work();
  const [connection] = prepare.mock.contexts;
  const sources = prepare.mock.calls.map(([source]) => source);
  prepare.mockRestore();
  if (!(connection instanceof Sqlite)) throw new Error("Nothing was asked");
  return sources
    .filter((source) => /^(select|with) /.test(source))
    .flatMap((source) => {
      const unbound = Array.from(source.matchAll(/\?/g), () => null);
      return connection
        .prepare<unknown[], { detail: string }>(`explain query plan ${source}`)
        .all(...unbound)
        .map(({ detail }) => detail);
    });
}
