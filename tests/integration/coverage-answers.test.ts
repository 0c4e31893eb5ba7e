/** The coverage matrix as page, file and API answer it: the same figures, and no draft for whom it is not. */
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { DraftReader } from "~/domain/approval/approval";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { findCoverageFacts } from "~/pages/coverage/coverage-facts.server";
import { coveragePage } from "~/reports/coverage/coverage-sheet";
import { coverageTable } from "~/reports/coverage/coverage-table";
import { loader as apiLoader } from "~/routes/api.v1.coverage";
import { loader as csvLoader } from "~/routes/coverage[.]csv";
import type { Database } from "~db/client";
import { listEvents } from "~db/queries/event/event-list";
import { listFilterOptions } from "~db/queries/filter/filter-options";
import { putTarget } from "~db/queries/targets";
import { answerOf, LOAD_CONTEXT } from "../support/answer-of";
import { type ApiCaller, apiCaller } from "../support/api-caller";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

const PERIOD = { from: "2026-04-01", to: "2027-03-31" };
const TODAY = "2026-05-01";

let db: Database;
let call: ApiCaller;
beforeAll(async () => {
  db = await openTestDatabase();
  call = await apiCaller(db);
  const held = (state: string, day: string) =>
    occurrenceOf({ outcome: "held", day, place: placeIn(state) });
  await makeEvent(db, {
    tags: ["4.0:1-1", "4.0:3"],
    occurrences: [held("IN", "2026-04-10"), held("OH", "2026-04-12")],
  });
  await makeEvent(db, { tags: ["4.0:1-1"], occurrences: [held("IN", "2026-04-20")] });
  await makeEvent(db, { title: { ja: "=1+1", en: null }, occurrences: [held("WY", "2023-09-01")] });
  await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    tags: ["4.0:2"],
    occurrences: [placementOf(["IN", "KY"], { day: "2026-09-01" })],
  });
  const planned = [occurrenceOf({ day: "2026-10-01", place: placeIn("KY") })];
  await makeEvent(db, { tags: ["4.0:2"], occurrences: planned }, { approval: "submitted" });
});
afterAll(() => db.close());

async function tableFor(draftsOf: DraftReader = null) {
  const filter = { ...NO_FILTER, period: PERIOD, year: 2026, draftsOf };
  const facts = await findCoverageFacts(db.read, { filter, axis: "priority", today: TODAY });
  return { facts, table: coverageTable({ ...facts, asOf: new Date(0) }) };
}

async function cellOf(draftsOf: DraftReader, state: string, term: string) {
  const { table } = await tableFor(draftsOf);
  const at = table.columns.findIndex(({ key }) => key === term);
  return table.rows.find(({ key }) => key === state)?.cells[at];
}

const figures = z.object({
  ...{ events: z.number(), approved: z.number(), submitted: z.number(), returned: z.number() },
  ...{ planned: z.number(), continuing: z.number(), roughlyDated: z.number() },
  ...{ ownDrafts: z.number(), target: z.number().nullable(), daysSince: z.number().nullable() },
  lastContact: z.object({ day: z.string(), rough: z.boolean() }).nullable(),
  rowsUrl: z.string().nullable(),
});
const Answer = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  states: z.array(
    z.object({
      key: z.string(),
      gap: z.object({ empty: z.number(), of: z.number() }).nullable(),
      cells: z.array(figures.extend({ term: z.string() })),
      total: figures,
      overlap: z.object({ events: z.number(), planned: z.number() }),
    }),
  ),
  total: figures,
});

test("P30, P31 held in two states and two areas, planned approved and submitted apart; cells less overlap make totals", async () => {
  const { table } = await tableFor();
  expect(await cellOf(null, "IN", "4.0:1-1")).toMatchObject({ events: 2, approved: 0 });
  expect(await cellOf(null, "KY", "4.0:2")).toMatchObject({ approved: 1, submitted: 1 });
  const indiana = table.rows.find(({ key }) => key === "IN");
  expect(indiana).toMatchObject({ total: { events: 2, approved: 1 }, overlap: { events: 1 } });
  expect(table.total).toMatchObject({ events: 2, approved: 1, submitted: 1 });
  expect(table.overlap).toMatchObject({ rows: { events: 1, planned: 1 }, columns: { events: 1 } });
});

test("P32 a gap counts the areas of 4.0 without anything held or planned: two of Indiana's five", async () => {
  const { table } = await tableFor();
  const gap = (state: string) => table.rows.find(({ key }) => key === state)?.gap;
  expect([gap("IN"), gap("KY"), gap("WY")]).toEqual([
    { empty: 2, of: 5 },
    { empty: 4, of: 5 },
    { empty: 5, of: 5 },
  ]);
});

test("P33 Wyoming is overdue, most states never had an event, and neither is among the other", async () => {
  const { facts } = await tableFor();
  const rest = { order: { group: "none", sort: "name", reading: null }, myMission: null } as const;
  const asked = { period: PERIOD, thisYear: 2026, restated: null, language: "ja" } as const;
  const options = await listFilterOptions(db.read, asked);
  const page = coveragePage({ ...facts, ...rest, asOf: new Date(0), options }, "ja");
  expect(page.findings.overdue.map(({ state }) => state)).toEqual(["WY"]);
  expect(page.findings.never).toHaveLength(53);
  expect(page.findings.quiet.map(({ slug }) => slug)).not.toContain("chicago");
});

test("P34 only a target of exactly the cell is shown, and none is added up", async () => {
  const cell = { organiser: null, state: "IN", priority: "4.0:1-1", tier: null };
  const ctx = await testContext(db);
  const set = { value: 3, revision: 1, userId: ctx.user.id, at: new Date(0) };
  await db.write((tx) => putTarget(tx, { fiscalYear: 2026, measure: "events", cell }, set));
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2029-01-01" })] });
  const { table } = await tableFor();
  expect(await cellOf(null, "IN", "4.0:1-1")).toMatchObject({ target: 3 });
  expect(table.rows.find(({ key }) => key === "IN")?.total.target).toBeNull();
  expect(table.columns.find(({ key }) => key === "4.0:1-1")?.total.target).toBeNull();
});

test("N10 page, file and API say the same of every cell, and each link lists as many events as its figure", async () => {
  const answer = Answer.parse(await (await call(apiLoader, "/api/v1/coverage?year=2026")).json());
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  const file = await csvLoader({
    request: browser.get("/coverage.csv?year=2026"),
    params: {},
    context: LOAD_CONTEXT,
  });
  const bytes = await file.arrayBuffer();
  expect([...new Uint8Array(bytes).slice(0, 3)], "byte-order mark").toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  const lines: Record<string, string>[] = parse(text, { columns: true });
  const { table } = await tableFor();
  for (const [at, state] of answer.states.entries()) {
    const row = table.rows[at];
    for (const [of, cell] of state.cells.entries()) {
      const { drafts, last, ...counted } = row?.cells[of] ?? table.total;
      expect(cell).toMatchObject({ ...counted, ownDrafts: drafts });
      const line = lines.find(
        (one) => one.line === "cell" && one.state === state.key && one.term === cell.term,
      );
      expect(line).toMatchObject({
        events: String(cell.events),
        planned: String(cell.planned),
        target: cell.target === null ? "" : String(cell.target),
        last_contact: cell.lastContact?.day ?? "",
        rows_url: cell.rowsUrl,
      });
    }
  }
  const ofIndiana = lines.filter(({ line, state }) => state === "IN" && line !== "state-total");
  const sum = ofIndiana.reduce((all, { events }) => all + Number(events), 0);
  expect(sum).toBe(answer.states.find(({ key }) => key === "IN")?.total.events);
  const cell = { ...NO_FILTER, period: PERIOD, year: 2026, state: "IN", priority: "4.0:1-1" };
  const listed = await listEvents(db.read, { ...cell, figure: "held" }, { after: null, limit: 9 });
  expect(listed.rows).toHaveLength(2);
});

test("P31 a hidden draft changes nothing for whoever may not read it; its organiser sees it apart, in no sum", async () => {
  const readers: DraftReader[] = [null, { organiser: "seattle" }];
  const before = await Promise.all(readers.map((reader) => tableFor(reader)));
  await makeEvent(
    db,
    { tags: ["4.0:1-2"], occurrences: [occurrenceOf({ day: "2026-11-01", place: placeIn("IN") })] },
    { approval: "draft" },
  );
  for (const [at, reader] of readers.entries())
    expect((await tableFor(reader)).table).toEqual(before[at]?.table);
  const owner = await cellOf({ organiser: "chicago" }, "IN", "4.0:1-2");
  expect(owner).toMatchObject({ events: 0, approved: 0, submitted: 0, returned: 0, drafts: 1 });
  expect((await tableFor("everybody")).table.total.approved).toBe(before[0]?.table.total.approved);
  expect((await tableFor(null)).table.total.drafts).toBe(0);
});

test("what is not understood is refused by page, file and API alike", async () => {
  expect((await call(apiLoader, "/api/v1/coverage?priority=9.9")).status).toBe(400);
  expect((await call(apiLoader, "/api/v1/coverage?by=kind")).status).toBe(400);
  expect((await call(apiLoader, "/api/v1/coverage?nonsense=1")).status).toBe(400);
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  expect((await answerOf(csvLoader, browser.get("/coverage.csv?from=2026-04-01"))).status).toBe(
    400,
  );
});

test("N10 a fictional last contact of another year marks the matrix of a year that has nothing fictional", async () => {
  const own = await openTestDatabase();
  const filter = { ...NO_FILTER, period: PERIOD, year: 2026 };
  const marked = async (asked = filter) =>
    (await findCoverageFacts(own.read, { filter: asked, axis: "priority", today: TODAY }))
      .containsFictional;
  const occurrences = [occurrenceOf({ outcome: "held", day: "2025-06-10", place: placeIn("IN") })];
  expect(await marked()).toBe(false);
  await makeEvent(own, { occurrences }, { fictional: true });
  expect(await marked()).toBe(true);
  expect(await marked({ ...filter, fictional: false })).toBe(false);
  own.close();
});

test("P33 a filter by state finds the last contact of every row its occurrences touch, however long ago", async () => {
  const own = await openTestDatabase();
  const bought = (day: string, outcome: "held" | "scheduled") =>
    makeEvent(own, {
      form: "media-buy",
      kind: "local_media",
      tags: ["4.0:2", "3.0:1"],
      occurrences: [placementOf(["IN", "OH"], { day, outcome })],
    });
  await bought("2024-01-15", "held");
  await bought("2026-09-01", "scheduled");
  const filter = { ...NO_FILTER, period: { from: "2023-04-01", to: "2027-03-31" }, state: "IN" };
  const facts = await findCoverageFacts(own.read, { filter, axis: "priority", today: TODAY });
  const { rows } = coverageTable({ ...facts, asOf: new Date(0) });
  const last = { day: "2024-01-15", rough: false };
  expect(rows.map(({ key, total }) => [key, total.last])).toEqual([
    ["IN", last],
    ["OH", last],
  ]);
  for (const { cells } of rows) expect(cells.map((cell) => cell.last)).toContainEqual(last);
  own.close();
});
