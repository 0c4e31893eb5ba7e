/** Coverage without a database: gaps, what is overdue, the next quarter, regions, links of a cell. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_SUMS } from "~/domain/counting/observation";
import {
  ALL_KEY,
  coverageOverlap,
  coverageTowards,
  isEmptyCell,
  NOTHING_COVERED,
} from "~/domain/coverage/coverage";
import { columnDays, coverageColumns } from "~/domain/coverage/coverage-columns";
import { monthsBefore, nextQuarter, overdueStates } from "~/domain/coverage/coverage-findings";
import { figuresAt, gapLeaves, gapsOf } from "~/domain/coverage/coverage-gap";
import { cellQuery } from "~/domain/coverage/coverage-link";
import { CENSUS_REGIONS, censusRegionOf } from "~/domain/place/census-region";
import { countCoverage } from "../../reference/count-coverage";
import { programme, splitPeriod } from "../counting/random-programme";

const approved = programme.map((all) =>
  all.map((one) => ({ ...one, approval: "approved" as const })),
);

test("P30 cells less overlap make the total of every row and column, and no overlap is negative", () => {
  fc.assert(
    fc.property(approved, splitPeriod, (occurrences, { whole }) => {
      const cells = countCoverage(occurrences, { period: whole, axis: "priority" });
      const keys = (of: "row" | "column") => [...new Set(cells.map((cell) => cell[of]))];
      for (const row of keys("row")) {
        const parts = cells.filter((cell) => cell.row === row && cell.column !== ALL_KEY);
        const overlap = coverageOverlap(parts, figuresAt(cells, row));
        expect(Math.min(overlap.events, overlap.planned)).toBeGreaterThanOrEqual(0);
      }
      for (const column of keys("column")) {
        const parts = cells.filter((cell) => cell.column === column && cell.row !== ALL_KEY);
        const overlap = coverageOverlap(parts, figuresAt(cells, ALL_KEY, column));
        expect(Math.min(overlap.events, overlap.planned)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

test("P30 what a cell counts as held in two halves of a period adds up to the whole", () => {
  fc.assert(
    fc.property(approved, splitPeriod, (occurrences, { whole, early, late }) => {
      const exact = occurrences.filter(({ firstFrom, firstTo }) => firstFrom === firstTo);
      const count = (period: typeof whole) => countCoverage(exact, { period, axis: "tier" });
      const [all, first, second] = [count(whole), count(early), count(late)];
      for (const { row, column, events } of all)
        expect(figuresAt(first, row, column).events + figuresAt(second, row, column).events).toBe(
          events,
        );
    }),
    { numRuns: 60 },
  );
});

test("P31 what is planned stands by its approval, a draft beside what was returned", () => {
  const approvals = ["approved", "submitted", "submitted", "returned", "draft", "draft"] as const;
  const planned = approvals.map((approval, id) => ({
    ...{ ...NO_SUMS, id, eventId: id, type: "session" as const, outcome: "scheduled" as const },
    ...{ approval, counted: "yes" as const, firstFrom: "2026-06-10", firstTo: "2026-06-10" },
    cells: [{ axis: "state" as const, key: "IN" }],
  }));
  const period = { from: "2026-04-01", to: "2027-03-31" };
  const cells = countCoverage(planned, { period, axis: "priority" });
  expect(figuresAt(cells, "IN")).toMatchObject({ approved: 1, submitted: 2, returned: 3 });
});

test("N3 the overlap of parts is what they say more often than their total: held, and planned", () => {
  const cell = (events: number, approved: number) => ({ ...NOTHING_COVERED, events, approved });
  expect(coverageOverlap([cell(3, 2), cell(2, 4)], cell(4, 5))).toEqual({ events: 1, planned: 1 });
});

const TERMS = [
  { key: "before-plan", plan: null, parent: null },
  { key: "3.0:1", plan: "3.0", parent: null },
  { key: "4.0:1", plan: "4.0", parent: null },
  { key: "4.0:1-1", plan: "4.0", parent: "4.0:1" },
  { key: "4.0:2", plan: "4.0", parent: null },
];
const PLANS = [
  { id: "3.0", inForceFrom: "2023-08-04", offers: new Set(["3.0:1"]) },
  { id: "4.0", inForceFrom: "2025-12-18", offers: new Set(["4.0:1", "4.0:1-1", "4.0:2"]) },
];
const asked = { period: null, priority: null, restated: null };

test("P32 leaves are those of the plan in force at the end of the period, without heads", () => {
  const on = (from: string, to: string) =>
    gapLeaves(TERMS, PLANS, { ...asked, period: { from, to } }, "2026-05-01");
  expect(on("2025-04-01", "2026-03-31")).toEqual(["4.0:1-1", "4.0:2"]);
  expect(on("2024-04-01", "2025-03-31")).toEqual(["3.0:1"]);
  expect(on("2018-04-01", "2019-03-31")).toEqual([]);
});

test("P32, P26 restated under a plan, the leaves are that plan's", () => {
  const restated = { plan: "3.0", rows: { priority: {}, tier: {} }, opened: [], leaves: {} };
  expect(gapLeaves(TERMS, PLANS, { ...asked, restated }, "2026-05-01")).toEqual(["3.0:1"]);
});

test.each([
  ["4.0:1", ["4.0:1-1"]],
  ["4.0:2", ["4.0:2"]],
  ["3.0:1", []],
])("P32 asked for %s, the leaves are %j", (priority, leaves) => {
  expect(gapLeaves(TERMS, PLANS, { ...asked, priority }, "2026-05-01")).toEqual(leaves);
});

test("P32 a cell is filled by what is held, continuing, of uncertain date or planned, never by its absence", () => {
  expect(isEmptyCell(NOTHING_COVERED)).toBe(true);
  const figures = Object.keys(NOTHING_COVERED);
  for (const one of figures)
    for (const other of figures)
      expect(isEmptyCell({ ...NOTHING_COVERED, [one]: 1, [other]: 1 })).toBe(false);
  const cells = [{ ...NOTHING_COVERED, row: "IN", column: "4.0:2", submitted: 1 }];
  expect(gapsOf(["IN", "OH"], ["4.0:1-1", "4.0:2"], cells)).toEqual(
    new Map([
      ["IN", { empty: 1, of: 2 }],
      ["OH", { empty: 2, of: 2 }],
    ]),
  );
});

test("N7 a period with two plans has the columns of both; rows for none only where they say something", () => {
  const book = { plans: PLANS, terms: TERMS };
  const period = { from: "2025-04-01", to: "2026-03-31" };
  const columns = coverageColumns({ period, restated: null, asked: null }, book, [
    { row: "IN", column: "4.0:untagged" },
    { row: "IN", column: ALL_KEY },
  ]);
  expect([...columns]).toEqual(["3.0:1", "4.0:1-1", "4.0:2", "4.0:untagged"]);
});

test("P33 overdue is more than 24 months ago to the day; never stands apart", () => {
  const last = (day: string, rough = false) => ({ day, rough });
  const contacts = new Map([
    ["IN", last("2024-05-01")],
    ["OH", last("2024-04-30", true)],
    ["KY", last("2019-03-31")],
    ["OR", last("2024-04-30")],
  ]);
  const { overdue, never } = overdueStates(["IN", "OH", "KY", "OR", "WY"], contacts, "2026-05-01");
  expect(overdue.map(({ state }) => state)).toEqual(["KY", "OH", "OR"]);
  expect(overdue[1]?.last.rough).toBe(true);
  expect(never).toEqual(["WY"]);
});

test.each([
  ["2024-02-29", 12, "2023-02-28"],
  ["2026-03-31", 24, "2024-03-31"],
  ["2026-01-31", 2, "2025-11-30"],
])("P33 %s less %i months is %s", (day, months, wanted) => {
  expect(monthsBefore(day, months)).toBe(wanted);
});

test.each([
  ["2026-05-01", "2026-07-01", "2026-09-30"],
  ["2026-11-30", "2027-01-01", "2027-03-31"],
  ["2026-01-01", "2026-04-01", "2026-06-30"],
])("the quarter after %s begins on %s", (today, from, to) => {
  expect(nextQuarter(today)).toEqual({ from, to });
});

test.each([
  ["before-plan", null, "2017-07-13"],
  ["2017:untagged", "2017-07-13", "2023-08-04"],
  ["2017:I1", "2017-07-13", null],
  ["3.0:1", "2023-08-04", "2025-12-18"],
  ["4.0:unclassified", "2025-12-18", null],
  ["2.0:untagged", null, null],
])("N7, P33 events that can stand in the column %s begin from %s until %s", (key, since, until) => {
  const plan = (id: string, inForceFrom: string | null, ...offers: string[]) => ({
    ...{ id, inForceFrom },
    offers: new Set(offers),
  });
  const plans = [
    plan("4.0", "2025-12-18", "2017:I1", "4.0:1"),
    plan("2017", "2017-07-13", "2017:I1"),
    plan("2.0", null),
    plan("3.0", "2023-08-04", "2017:I1", "3.0:1"),
  ];
  expect(columnDays(key, plans)).toEqual({ since, until });
});

test("P34 held stands apart from planned, whatever the state of its approval", () => {
  const figures = { ...NOTHING_COVERED, events: 1, approved: 1, submitted: 1, returned: 1 };
  expect(coverageTowards(figures)).toEqual({ held: 1, planned: 3 });
});

test("every state has one region of the Census Bureau or is a territory", () => {
  expect(CENSUS_REGIONS).toHaveLength(5);
  expect(["IN", "HI", "DC", "PR", "NY"].map(censusRegionOf)).toEqual([
    ...["midwest", "west", "south", "territories", "northeast"],
  ]);
});

test("N10 the query of a cell keeps the filter; none asks for two states or two terms at once", () => {
  const column = { key: "4.0:1-1", head: "4.0:1" };
  const query = (filter: string, row = "IN") =>
    cellQuery({ filterQuery: filter, axis: "priority" }, { row, column });
  expect(query("?year=2026&kind=speech")).toBe(
    "?year=2026&kind=speech&state=IN&priority=4.0%3A1-1",
  );
  expect(query("?priority=4.0%3A1")).toContain("priority=4.0%3A1-1");
  expect(query("?priority=4.0%3A2")).toBeNull();
  expect(query("?state=OH")).toBeNull();
});
