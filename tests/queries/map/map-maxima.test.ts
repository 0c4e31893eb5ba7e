/** The classes of the map are the same from year to year, for every reader, and under every filter. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { MEASURES } from "~/domain/map/map-classes";
import { cellOf } from "~/domain/map/map-table";
import { readMapClasses } from "~/pages/map/map-choice.server";
import { readMapPage } from "~/pages/map/map-page.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { findMapMaxima } from "~db/queries/map/map-maxima";
import { occurrences } from "~db/schema/events";
import { draws } from "../../support/draws";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const LAST_YEAR = 2026;
const TODAY = "2026-11-30";
const held = { outcome: "held" as const };

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  const days = ["2023-05-10", "2023-06-10", "2024-05-10", "2026-04-01", "2026-03-31"];
  for (const day of days) {
    await makeEvent(db, { occurrences: [occurrenceOf({ ...held, day, place: placeIn("GA") })] });
    const twice = [
      occurrenceOf({ ...held, day, place: placeIn("IN") }),
      occurrenceOf({ ...held, day, place: placeIn("OH") }),
    ];
    await makeEvent(db, { occurrences: twice });
    await makeEvent(db, { occurrences: [occurrenceOf({ day, place: placeIn("TX") })] });
  }
  // Touches two years: counted in neither. N11
  const rough = { precision: "month" as const, from: "2024-03-15", to: "2024-04-15" };
  await makeEvent(db, {
    occurrences: [occurrenceOf({ ...held, first: rough, last: rough, place: placeIn("GA") })],
  });
  await db.write((tx) => tx.update(occurrences).set({ attendanceLow: 7, attendanceHigh: 9 }));
});
afterAll(() => db.close());

test("the maxima are the greatest figures of the totals of each year", async () => {
  const { inYear } = await findMapMaxima(db.read, { lastYear: LAST_YEAR });
  const most = { held: 0, planned: 0, attendance: 0 };
  for (let year = LAST_YEAR - 9; year <= LAST_YEAR; year += 1) {
    const filter = { ...NO_FILTER, year, period: fiscalYearPeriod(year) };
    for (const { key, events, planned, attendance } of (await findTotals(db.read, filter, "state"))
      .rows) {
      if (key.length !== 2) continue;
      most.held = Math.max(most.held, events);
      most.planned = Math.max(most.planned, planned);
      most.attendance = Math.max(most.attendance, attendance.low);
    }
  }
  expect(inYear).toMatchObject(most);
  expect(most).toEqual({ held: 2, planned: 2, attendance: 14 });
  // P125: a rate of a state follows from its own.
  const each = Object.values(inYear.states);
  expect(Math.max(...each.map(({ held: own }) => own))).toBe(most.held);
  expect(Math.max(...each.map(({ attendance: own }) => own))).toBe(most.attendance);
});

test("those of all days are the greatest figures of all days, but for what is only roughly dated", async () => {
  const { ever } = await findMapMaxima(db.read, { lastYear: LAST_YEAR });
  const { rows } = await findTotals(db.read, NO_FILTER, "state");
  const indiana = cellOf(
    rows.map((row) => ({ ...row, last: null })),
    "IN",
  );
  expect(ever.held).toBeGreaterThanOrEqual(indiana.events);
  expect(ever).toMatchObject({ held: 5, planned: 5, attendance: 35 });
});

test("a year before the last ten changes nothing, nor does a draft that some do not read. P4", async () => {
  const asked = { lastYear: 2040 };
  const own = await openTestDatabase();
  const before = await findMapMaxima(own.read, asked);
  const day = "2028-05-10";
  for (let count = 0; count < 30; count += 1)
    await makeEvent(own, { occurrences: [occurrenceOf({ ...held, day, place: placeIn("GA") })] });
  await makeEvent(
    own,
    { occurrences: [occurrenceOf({ day: "2039-05-10", place: placeIn("GA") })] },
    { approval: "draft" },
  );
  const after = await findMapMaxima(own.read, asked);
  expect(after.inYear).toEqual(before.inYear);
  expect(after.ever.held).toBeGreaterThanOrEqual(30);
  own.close();
});

test("two years, two readers and filtered maps have the same classes of every measure", async () => {
  const contexts = [
    await testContext(db),
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  ];
  const queries = [
    "year=2023",
    "year=2026&form=caravan&state=IN",
    "year=2019&organiser=atlanta&q=x",
  ];
  const seen = new Set<string>();
  for (const measure of MEASURES) {
    const classes = new Set<string>();
    for (const ctx of contexts) {
      for (const query of queries) {
        const request = new Request(`http://localhost/?${query}&measure=${measure}`);
        const page = await readMapPage(ctx, request);
        if (!page.ok) throw new Error(JSON.stringify(page.refusals));
        classes.add(JSON.stringify(page.classes));
      }
    }
    expect([measure, classes.size]).toEqual([measure, 1]);
    seen.add([...classes].join());
  }
  expect(seen.size).toBeGreaterThan(2);
});

test("no period of a year or less has other classes than a fiscal year", async () => {
  const year = await readMapClasses(db.read, "held", { period: fiscalYearPeriod(2023) }, TODAY);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 27 }), async (days) => {
      const period = { from: "2023-05-01", to: `2023-05-${String(days + 1).padStart(2, "0")}` };
      expect(await readMapClasses(db.read, "held", { period }, TODAY)).toEqual(year);
    }),
    { numRuns: draws(5) },
  );
  const all = await readMapClasses(db.read, "held", { period: null }, TODAY);
  expect(all).not.toEqual(year);
});
