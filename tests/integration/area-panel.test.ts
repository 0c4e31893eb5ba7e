/** The panel beside the map says what report, coverage and the page of a state say. N2, J5, P10, P30, P32 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { isEmptyCell, plannedIn } from "~/domain/coverage/coverage";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { briefly } from "~/domain/fact/brief-fact";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { areaPath, type PanelArea, stateOfArea } from "~/domain/place/panel-area";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { readCoveragePage } from "~/pages/coverage/coverage-page.server";
import { countInbox } from "~/pages/inbox/inbox.server";
import {
  readMissionPanel,
  readNationPanel,
  readStartPanel,
  readStatePanel,
} from "~/pages/place/panel-page.server";
import { readStatePage } from "~/pages/place/state-page.server";
import { findReportFacts } from "~/pages/report/report-facts.server";
import type { Database } from "~db/client";
import { listMapAreas } from "~db/queries/map/map-reference";
import { putTarget } from "~db/queries/targets";
import { events, occurrences } from "~db/schema/events";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let secretariat: Context;
let chicago: Context;

const held = { outcome: "held" as const };
const HIGH = "2017:I3";
const SOME = "2017:I2";

beforeAll(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const at = (day: string, state: string) =>
    occurrenceOf({ ...held, day, place: placeIn(state, state) });
  await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    tags: ["4.0:1-1", HIGH],
    occurrences: [at("2026-04-10", "IN"), at("2026-04-11", "IL"), at("2026-04-12", "OH")],
  });
  await makeEvent(db, { tags: ["4.0:1-1", SOME], occurrences: [at("2026-04-20", "IN")] });
  await makeEvent(db, {
    lead: "jetro",
    tags: ["4.0:2", SOME, HIGH],
    occurrences: [at("2026-04-21", "WI")],
  });
  await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    tags: ["4.0:1-2"],
    occurrences: [placementOf(["IN", "IL", "GA"], { ...held, day: "2026-04-25" })],
  });
  await makeEvent(db, { lead: "la", occurrences: [at("2026-04-26", "CA")] });
  await makeEvent(db, {
    lead: "la",
    occurrences: [
      occurrenceOf({ ...held, day: "2026-04-27", place: { type: "online", name: null } }),
    ],
  });
  await makeEvent(db, {
    tags: ["4.0:2", HIGH],
    occurrences: [occurrenceOf({ day: "2026-06-10" })],
  });
  await makeEvent(db, {
    lead: "atlanta",
    occurrences: [occurrenceOf({ day: "2026-07-10", place: placeIn("GA") })],
  });
  await db.write((tx) =>
    tx.update(occurrences).set({ attendanceLow: 40, attendanceHigh: 60, officialCount: 1 }),
  );
  const set = { value: 4, revision: 1, userId: secretariat.user.id, at: secretariat.now };
  const of = { fiscalYear: 2026, measure: "events" as const };
  await db.write(async (tx) => {
    for (const cell of [{}, { state: "IN" }, { organiser: "chicago" }])
      await putTarget(tx, { ...of, cell: { ...WHOLE_REGISTER, ...cell } }, set);
  });
});
afterAll(() => db.close());

const AREAS: PanelArea[] = [
  { level: "nation" },
  { level: "jurisdiction", mission: "chicago" },
  { level: "jurisdiction", mission: "la" },
  { level: "state", code: "IN" },
  { level: "state", code: "CA" },
];
const request = (path: string) => new Request(`http://localhost${path}`);

async function panelOf(area: PanelArea, query = "year=2026", ctx = secretariat) {
  const asked = request(`/?${query}`);
  const panel =
    area.level === "nation"
      ? await readNationPanel(ctx, asked)
      : area.level === "state"
        ? await readStatePanel(ctx, asked, area.code)
        : await readMissionPanel(ctx, asked, area.mission);
  if (panel === null) throw new Error("refused");
  return panel;
}

async function coverageOf(area: PanelArea, more = "") {
  const state = stateOfArea(area);
  const where = state === null ? "" : `&state=${encodeURIComponent(state)}`;
  const { page } = await readCoveragePage(
    secretariat,
    request(`/coverage?year=2026${where}${more}`),
  );
  if (page === null) throw new Error("refused");
  return page.table;
}

describe.each(AREAS.map((area) => ({ area, path: areaPath(area) })))(
  "the panel at $path",
  ({ area }) => {
    test("counts as the report does under the same filter", async () => {
      const { cell } = (await panelOf(area)).summary;
      const filter = { ...NO_FILTER, year: 2026, period: fiscalYearPeriod(2026) };
      const asked = { ...filter, state: stateOfArea(area) };
      const { totals } = await findReportFacts(db.read, asked, "organiser");
      const { events, planned, continuing, attendance } = totals;
      expect(cell).toMatchObject({ events, planned, continuing, attendance });
      expect(events).toBeGreaterThan(0);
      expect(attendance.low).toBeGreaterThan(0);
    });

    test("counts as the coverage matrix does, and knows the same last contact", async () => {
      const { cell } = (await panelOf(area)).summary;
      const { total } = await coverageOf(area);
      expect([cell.events, cell.planned]).toEqual([total.events, plannedIn(total)]);
      expect(cell.last).toEqual(total.last);
    });

    test("fills the cells of priority area and tier as the coverage matrix does", async () => {
      const { matrix } = await panelOf(area);
      if (matrix === null) throw new Error("no matrix");
      expect(matrix.rows).toHaveLength(5);
      expect(matrix.tiers).toHaveLength(3);
      const whole = await coverageOf(area);
      for (const row of matrix.rows) {
        const total = whole.columns.find(({ key }) => key === row.key)?.total;
        expect(total).toMatchObject(row.total);
        for (const [at, tier] of matrix.tiers.entries()) {
          const { columns } = await coverageOf(area, `&tier=${tier.key}`);
          expect(columns.find(({ key }) => key === row.key)?.total).toMatchObject(
            row.cells[at] ?? {},
          );
        }
      }
    });
  },
);

test("P44 the panel of a state and its page say the same", async () => {
  const area = (await listMapAreas(db.read, "ja")).find(({ code }) => code === "IN");
  if (area === undefined) throw new Error("IN");
  const { summary } = await readStatePage(secretariat, area, 2026);
  const panel = await panelOf({ level: "state", code: "IN" });
  // Beside the map there is room for two series of facts; the others are told in brief.
  const { facts, others } = briefly(summary.facts, 2);
  expect(others.length).toBeGreaterThan(0);
  expect(panel).toMatchObject({ summary: { ...summary, facts }, otherFacts: others });
  expect(panel.summary.facts).toEqual(facts);
});

test("J5 the jurisdiction of one state alone counts as that state, and a split state in both", async () => {
  const figuresOf = async (area: PanelArea) => {
    const { key: _, gap: __, ...cell } = (await panelOf(area)).summary.cell;
    return cell;
  };
  expect(await figuresOf({ level: "jurisdiction", mission: "miami" })).toEqual(
    await figuresOf({ level: "state", code: "FL" }),
  );
  const california = await panelOf({ level: "state", code: "CA" });
  expect(california.above.flat().map(({ path }) => path)).toEqual([
    "/map/nation",
    "/map/missions/la",
    "/map/missions/sf",
  ]);
  for (const mission of ["la", "sf"]) {
    const { summary } = await panelOf({ level: "jurisdiction", mission });
    expect(summary.cell.events).toBe(1);
  }
});

test("J5 a rival claim brings no events into a jurisdiction", async () => {
  const maryland = [occurrenceOf({ ...held, day: "2024-05-01", place: placeIn("MD") })];
  await makeEvent(db, { lead: "us", occurrences: maryland });
  const heldBy = async (mission: string) =>
    (await panelOf({ level: "jurisdiction", mission }, "year=2024")).summary.cell.events;
  expect([await heldBy("us"), await heldBy("ny")]).toEqual([1, 0]);
});

test("P32 an empty cell is one that coverage calls empty", async () => {
  const { matrix } = await panelOf({ level: "state", code: "IN" });
  const cells = matrix?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.filter(isEmptyCell).length).toBeGreaterThan(0);
  // Planned and nothing held is not empty.
  const planned = matrix?.rows.find(({ key }) => key === "4.0:2");
  expect(planned?.cells.map((cell) => [cell.events, plannedIn(cell)])).toContainEqual([0, 1]);
});

test("P26 without a plan in force, or with tags restated, there is no matrix", async () => {
  expect((await panelOf({ level: "nation" }, "year=2017")).matrix).toBeNull();
  expect((await panelOf({ level: "nation" }, "year=2026&restated=4.0")).matrix).toBeNull();
});

test("P10 a jurisdiction has no target of its own: its mission's events stand against theirs", async () => {
  const { summary } = await panelOf({ level: "jurisdiction", mission: "chicago" });
  expect(summary.targets.events).toBeNull();
  expect(summary.own?.targets.events).toBe(4);
  // JETRO's event in Wisconsin is in the area and not the mission's.
  expect(summary.cell.events).toBe((summary.own?.figures.events ?? 0) + 1);
  expect((await panelOf({ level: "nation" })).summary.targets.events).toBe(4);
  const elsewhere = await panelOf({ level: "jurisdiction", mission: "chicago" }, "organiser=la");
  expect(elsewhere.summary.own).toBeNull();
});

test("C1 held and planned that reach a target together only make it expected", async () => {
  const { cell, targets } = (await panelOf({ level: "state", code: "IN" })).summary;
  expect([cell.events, cell.planned, targets.events]).toEqual([3, 1, 4]);
  expect(targetProgress(towardsTarget("events", cell), targets.events ?? 0)).toBe("expected");
});

test("people of a mission begin in its jurisdiction, everybody else in the nation", async () => {
  const areaOf = async (ctx: Context) =>
    (await readStartPanel(ctx, request("/?year=2026")))?.summary.area;
  expect(await areaOf(chicago)).toEqual({ level: "jurisdiction", mission: "chicago" });
  expect(await areaOf(secretariat)).toEqual({ level: "nation" });
  const jetro = await testContext(db, { role: "mission-editor", organiser: "jetro" });
  expect(await areaOf(jetro)).toEqual({ level: "nation" });
});

test("P7 what waits in an area is the inbox's, narrowed to it", async () => {
  const missing = { ja: "英題のない会", en: null };
  const id = await makeEvent(db, {
    title: missing,
    occurrences: [occurrenceOf({ day: "2026-06-30", place: placeIn("MN") })],
  });
  // A decision on what is counted waits before the words of an event.
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  const [nation, minnesota, indiana] = await Promise.all([
    panelOf({ level: "nation" }),
    panelOf({ level: "state", code: "MN" }),
    panelOf({ level: "state", code: "IN" }),
  ]);
  const inHeap = ({ waiting }: typeof nation) =>
    waiting.items.filter(({ heap }) => heap === "one-language").map(({ eventId }) => eventId);
  expect(inHeap(nation)).toEqual([id]);
  expect(inHeap(minnesota)).toEqual([id]);
  expect(inHeap(indiana)).toEqual([]);
  expect(minnesota.waiting.total).toBe(await countInbox(secretariat));
  const viewer = await testContext(db, { role: "viewer" });
  const seen = await panelOf({ level: "state", code: "MN" }, "year=2026", viewer);
  expect(seen.waiting).toEqual({ items: [], total: 0 });
});

test("a mission that holds nothing, or is none, is not found", async () => {
  for (const mission of ["jetro", "nobody"])
    await expect(readMissionPanel(secretariat, request("/"), mission)).rejects.toMatchObject({
      status: 404,
    });
});
