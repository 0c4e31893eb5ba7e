/** Answers about some days or states: kept while events of others are written, and never behind those of their own. N1, N2, N7, N11 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { carriedCells, carriedContacts } from "~/domain/coverage/carried-cells";
import type { Period } from "~/domain/day/calendar-date";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { type Extent, OF_NO_EVENT, ofAllDays } from "~/domain/filter/extent";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { findCalendarGrid } from "~/pages/calendar/calendar-grid.server";
import { findCoverageCells, findSharedCoverage } from "~/pages/coverage/coverage-facts.server";
import { findStateTotals } from "~/pages/figures-by-state.server";
import { findAreaMatrix } from "~/pages/place/area-matrix.server";
import { findLastOfArea, findSummaryOfDays } from "~/pages/place/area-summary.server";
import { listStateYears } from "~/pages/place/state-years.server";
import { findPeriodReport } from "~/pages/report/report-page.server";
import type { Database, Handle } from "~db/client";
import { findCalendarYear } from "~db/queries/calendar/calendar-year";
import { findLastContacts } from "~db/queries/counting/last-contacts";
import { findYearTotals } from "~db/queries/counting/year-totals";
import { refreshDerived } from "~db/queries/event/event-derived";
import { listCountedEvents, listEventsAsEntered } from "~db/queries/event/event-list";
import { addEvents } from "~db/queries/event/event-rows";
import { withdrawEvents } from "~db/queries/event/event-withdrawal";
import { asEverybodyReads } from "~db/queries/filter/as-everybody-reads";
import { addAuditEntry } from "~db/queries/history/audit";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { findMapMaxima } from "~db/queries/map/map-maxima";
import { findMapShown } from "~db/queries/map/map-shown";
import { findMapSymbols } from "~db/queries/map/map-symbols";
import { findFictionalOnMap } from "~db/queries/report/contains-fictional";
import { markChanged } from "~db/queries/store/changed-events";
import { keptUntilWritten } from "~db/queries/store/data-version";
import { events, occurrences } from "~db/schema/events";
import { states } from "~db/schema/reference";
import { EVERY_EVENT } from "~db/schema/store";
import { draws } from "../../support/draws";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { makeUser } from "../../support/make-user";
import { nothingKept } from "../../support/nothing-kept";
import { programme } from "../../support/random-register";
import { added, takeWrite, writeOf } from "../../support/random-writes";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let userId: number;
beforeAll(async () => {
  db = await openTestDatabase();
  userId = (await makeUser(db)).id;
});
afterAll(() => db.close());

const [EARLY, LATE] = [fiscalYearPeriod(2018), fiscalYearPeriod(2026)];
type Asked = RegisterFilter & { period: Period };
const filters: Asked[] = [
  { ...NO_FILTER, year: 2018, period: EARLY },
  { ...NO_FILTER, year: 2026, period: LATE, state: "jurisdiction:detroit" },
  { ...NO_FILTER, period: { from: "2021-06-01", to: "2024-01-31" }, organiser: "detroit" },
  { ...NO_FILTER, period: { from: "2018-05-01", to: "2018-05-31" }, partOf: EARLY, tier: "4.0:t1" },
  { ...NO_FILTER, year: 2018, period: EARLY, state: "IN" },
  { ...NO_FILTER, period: { from: "2017-04-01", to: "2026-12-31" }, state: "online" },
];

async function saidOf(handle: Handle, asked: Asked) {
  const filter = { ...asked, ...(await asEverybodyReads(handle, asked)), period: asked.period };
  const [today, language] = ["2026-05-01", "ja"] as const;
  const report = (axis: "state" | "organiser" | "tier") =>
    findPeriodReport(handle, { filter, axis, thisYear: 2026 });
  return {
    totals: await findStateTotals(handle, filter),
    shown: await findMapShown(handle, filter),
    symbols: await findMapSymbols(handle, { filter, step: 1, language }),
    closer: await findMapSymbols(handle, { filter, step: 2, states: ["OH", "GU"], language }),
    maxima: await findMapMaxima(handle, { lastYear: 2026 }),
    allYears: await findYearTotals(handle, filter),
    ways: await listItineraries(handle, { filter, event: null, language, limit: 60 }),
    fictional: await findFictionalOnMap(handle, filter),
    reports: [await report("state"), await report("organiser"), await report("tier")],
    cells: sorted(await findCoverageCells(handle, { filter, axis: "priority" })),
    matrix: await findAreaMatrix(handle, { filter, today }),
    calendar: await findCalendarYear(handle, filter),
    list: await listCountedEvents(handle, filter, { order: "near", today, limit: 5 }),
    entered: await listEventsAsEntered(handle, filter, { after: null, limit: 5 }),
    grid: await findCalendarGrid(handle, { filter, view: "week" }),
    area: await findSummaryOfDays(handle, {
      ...{ area: { level: "state", code: "IN" }, filter, today, language },
    }),
    last: await findLastContacts(handle, { filter: ofAllDays(filter), today }),
    lastHere: await findLastOfArea(handle, { here: ofAllDays(filter), today }),
    coverage: shared(await findSharedCoverage(handle, { filter, axis: "tier", today })),
    jurisdiction: await findSummaryOfDays(handle, {
      ...{ area: { level: "jurisdiction", mission: "detroit" }, filter, today, language },
    }),
    years: await listStateYears(handle, { state: "IN", years: [2018, 2026], filter }),
  };
}

/** Cells and their contacts come in no order. */
const shared = (coverage: Awaited<ReturnType<typeof findSharedCoverage>>) => ({
  ...coverage,
  counted: sorted(carriedCells(coverage.counted)),
  cellContacts: sorted(carriedContacts(coverage.cellContacts)),
});
const sorted = (cells: { row: string; column: string }[]) =>
  cells.toSorted((a, b) => (`${a.row} ${a.column}` < `${b.row} ${b.column}` ? -1 : 1));

test("after any writes of events every answer is that of whoever has kept nothing", async () => {
  const histories = fc.array(writeOf(programme), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      for (const one of steps) {
        await db.writeEvents((tx) => takeWrite(tx, userId, one));
        for (const filter of filters)
          expect(await saidOf(db.read, filter)).toEqual(await saidOf(nothingKept(db), filter));
      }
    }),
    { numRuns: draws(db.read.engine === "sqlite" ? 8 : 2) },
  );
}, 180_000);

test("a state's report says what the whole register has beside a published total", async () => {
  const filter = { ...NO_FILTER, year: 2018, period: EARLY, state: "IN" };
  const recordOf = async (handle: Handle) =>
    (await findPeriodReport(handle, { filter, axis: "kind", thisYear: 2026 })).record;
  const day = { precision: "day" as const, from: "2018-05-01", to: "2018-05-01" };
  const held = { first: day, last: day, outcome: "held" as const, place: placeIn("OH") };
  const id = await makeEvent(db, { occurrences: [occurrenceOf(held)] });
  const before = await recordOf(db.read);
  const withdrawal = { withdrawn: { at: new Date(0), reason: "重複" }, userId, at: new Date(0) };
  await db.writeEvents((tx) => withdrawEvents(tx, [id], withdrawal));
  expect(await recordOf(db.read)).toEqual(await recordOf(nothingKept(db)));
  expect(await recordOf(db.read)).not.toEqual(before);
});

describe("what is asked again", () => {
  const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
  const extents: Record<string, Extent | null> = {
    "2018": { days: year(2018), states: null },
    "2020": { days: year(2020), states: null },
    "2026": { days: year(2026), states: null },
    "IN 2018": { days: year(2018), states: ["IN"] },
    IN: { days: null, states: ["IN"] },
    "OH GU": { days: null, states: ["OH", "GU"] },
    events: { days: null, states: null },
    more: null,
    none: OF_NO_EVENT,
  };
  const asked: string[] = [];
  const ask = keptUntilWritten(
    async (_: Handle, what: string) => asked.push(what),
    (_, what) => extents[what] ?? null,
  );
  const afterwards = async () => {
    asked.length = 0;
    for (const what of Object.keys(extents)) await ask(db.read, what);
    return asked.join(", ");
  };
  const occurrenceOn = async (first: string, { last = first, state = "IN" } = {}) => {
    const day = (from: string) => ({ precision: "day" as const, from, to: from });
    const spread = { first: day(first), last: day(last), place: placeIn(state) };
    const id = await makeEvent(db, { occurrences: [occurrenceOf(spread)] });
    const [row] = await db.read.select().from(occurrences).where(eq(occurrences.eventId, id));
    return { id, occurrence: row?.id ?? 0 };
  };
  const change = (id: number) =>
    db.writeEvents((tx) => tx.update(events).set({ summaryJa: "改" }).where(eq(events.id, id)));
  const move = (occurrence: number, day: string) =>
    db.writeEvents((tx) =>
      tx
        .update(occurrences)
        .set({ firstFrom: day, firstTo: day, lastFrom: day, lastTo: day })
        .where(eq(occurrences.id, occurrence)),
    );
  const place = ({ id, occurrence }: { id: number; occurrence: number }, state: string) =>
    db.writeEvents(async (tx) => {
      await tx.update(occurrences).set({ state }).where(eq(occurrences.id, occurrence));
      await refreshDerived(tx, id);
    });
  beforeEach(afterwards);

  test("without a write nothing", async () => {
    expect(await afterwards()).toBe("");
  });

  test("where an event is changed its days and its state, and what is about all of either", async () => {
    const { id } = await occurrenceOn("2018-05-01");
    const all = "2018, 2020, 2026, IN 2018, IN, OH GU, events, more, none";
    expect(await afterwards()).toBe(all);
    await change(id);
    expect(await afterwards()).toBe("2018, IN 2018, IN, events, more");
    const elsewhere = await occurrenceOn("2018-05-01", { state: "GU" });
    await afterwards();
    await change(elsewhere.id);
    expect(await afterwards()).toBe("2018, OH GU, events, more");
  });

  test("where one lies over several years all of them", async () => {
    const { id } = await occurrenceOn("2019-12-01", { last: "2020-02-01" });
    await afterwards();
    await change(id);
    expect(await afterwards()).toBe("2020, IN, events, more");
  });

  test("where one is moved the days that it leaves too, however often it moves before somebody asks", async () => {
    const { occurrence } = await occurrenceOn("2018-05-01", { state: "TX" });
    await afterwards();
    await move(occurrence, "2026-05-01");
    expect(await afterwards()).toBe("2018, 2020, 2026, events, more");
    const other = await occurrenceOn("2030-05-01", { state: "TX" });
    await afterwards();
    await move(other.occurrence, "2018-05-01");
    await move(other.occurrence, "2017-05-01");
    expect(await afterwards()).toBe("2018, 2020, 2026, events, more");
  });

  test("where one comes to another state the one that it leaves too, however often before somebody asks", async () => {
    const made = await occurrenceOn("2026-05-01");
    await afterwards();
    await place(made, "TX");
    expect(await afterwards()).toBe("2026, IN, events, more");
    const other = await occurrenceOn("2026-05-01", { state: "OH" });
    await afterwards();
    await place(other, "IN");
    await place(other, "TX");
    expect(await afterwards()).toBe("2026, IN, OH GU, events, more");
  });

  test("where an occurrence is removed the days and the state in which it lay", async () => {
    const { occurrence } = await occurrenceOn("2026-05-01");
    await afterwards();
    await db.writeEvents((tx) => tx.delete(occurrences).where(eq(occurrences.id, occurrence)));
    expect(await afterwards()).toBe("2026, IN, events, more");
  });

  test("where what belongs to no event is written, only what follows from more than events", async () => {
    await db.writeEvents((tx) =>
      addAuditEntry(tx, {
        ...{ userId, at: new Date(0), action: "contact.log" },
        ...{ subjectType: "contact", subjectId: 1 },
      }),
    );
    expect(await afterwards()).toBe("more");
  });

  test("everything, where more than events may have been written, or hundreds of events", async () => {
    const all = Object.keys(extents).join(", ");
    await db.write((tx) => tx.update(states).set({ labelLat: 40 }).where(eq(states.code, "IN")));
    expect(await afterwards()).toBe(all);
    await db.writeEvents((tx) => markChanged(tx, [EVERY_EVENT]));
    expect(await afterwards()).toBe(all);
    const [random] = fc.sample(programme, { numRuns: 1, seed: 1 });
    const one = added(random ?? []).slice(0, 1);
    await db.writeEvents((tx) => addEvents(tx, Array(301).fill(one).flat()));
    expect(await afterwards()).toBe(all);
  });
});
