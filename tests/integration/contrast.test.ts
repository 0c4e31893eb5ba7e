/** The contrast says what the totals of the register say, the same on its page, in its file, its picture and the API. P120-P123 */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { exactly } from "~/domain/contrast/contrast-figure";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { readContrast } from "~/pages/contrast/contrast.server";
import { loader as api } from "~/routes/api.v1.contrast";
import { loader as page } from "~/routes/investment.contrast";
import { loader as file } from "~/routes/investment.contrast[.]csv";
import { loader as picture } from "~/routes/investment.contrast[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { areaFacts } from "~db/schema/figures";
import { answerOf } from "../support/answer-of";
import { apiCaller } from "../support/api-caller";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { makeSite } from "../support/make-site";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let viewer: Context;
let browser: Awaited<ReturnType<typeof browserOf>>;

const JOBS: Record<string, number> = { IN: 56_000, IL: 58_000, OH: 71_300, KY: 47_000, WI: 9_000 };
const QUERY = "?year=2026&x=fact:jobs-test&y=events";

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const at = (day: string, state: string) =>
    occurrenceOf({ outcome: "held", day, place: placeIn(state, state) });
  // One event in two states of Chicago: one event of the mission.
  await makeEvent(db, { occurrences: [at("2026-05-01", "IN"), at("2026-05-02", "IL")] });
  for (const state of ["IN", "IL", "WI", "WI", "WI"])
    await makeEvent(db, { occurrences: [at("2026-06-01", state)] });
  const words = { ja: "雇用", en: "Jobs" };
  await db.write(async (tx) => {
    for (const [area, value] of Object.entries(JOBS))
      await tx.insert(areaFacts).values({
        ...{ id: `jobs-test-${area}`, areaType: "state", area, measure: "jobs-test", value },
        ...{ measureJa: words.ja, measureEn: words.en, unitJa: "人", unitEn: "people" },
        ...{ definitionJa: "定義の全文", definitionEn: "The definition in full" },
        ...{ qualifier: area === "KY" ? "at-least" : "exact", asOf: "2024" },
        ...{ source: "試験", mark: "page", addsUp: true },
      });
  });
  viewer = await testContext(db, { role: "viewer" });
  browser = await browserOf(viewer);
});
afterAll(() => db.close());

async function tableOf(query: string) {
  const read = await readContrast(
    viewer,
    new Request(`http://localhost/investment/contrast${query}`),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.table;
}

test("P120: each state has the published figure and the total of the register", async () => {
  const table = await tableOf(QUERY);
  const { rows } = await findTotals(
    db.read,
    { ...NO_FILTER, period: table.filter.period },
    "state",
  );
  const held = new Map(rows.map(({ key, events }) => [key, events]));
  expect(held.get("WI")).toBe(3);
  for (const row of table.rows) {
    const jobs = JOBS[row.area];
    expect(row.y).toEqual(exactly(held.get(row.area) ?? 0));
    const open = { low: 47_000, high: null };
    expect(row.x).toEqual(jobs === undefined ? null : row.area === "KY" ? open : exactly(jobs));
  }
  expect(table.known).toBe(5);
});

test("P121, P123: ranks are among those known, and what surely lies behind is named", async () => {
  const table = await tableOf(QUERY);
  const ranks = Object.fromEntries(
    table.rows.map(({ area, xRank, yRank }) => [area, [xRank, yRank]]),
  );
  expect(ranks.OH).toEqual([
    { from: 1, to: 2 },
    { from: 4, to: 4 },
  ]);
  expect(ranks.KY).toEqual([
    { from: 1, to: 4 },
    { from: 4, to: 4 },
  ]);
  expect(ranks.CA).toEqual([null, null]);
  expect([table.from, table.named]).toEqual([2, ["OH"]]);
});

test("P120: a mission counts an event in two of its states once, and has at least what is known of them", async () => {
  const { rows } = await tableOf(`${QUERY}&by=jurisdiction`);
  const chicago = rows.find(({ area }) => area === "chicago");
  expect(chicago?.y).toEqual(exactly(6));
  expect(chicago?.x?.high).toBeNull();
  expect(chicago?.x?.low).toBe(56_000 + 58_000 + 9_000);
});

test("N10: page, file, picture and API draw the same value", async () => {
  const { named, rows } = await tableOf(QUERY);
  const shown = (await answerOf(page, browser.get(`/investment/contrast${QUERY}`))).body as {
    shown: { table: { rows: unknown }; drawing: { svg: string } };
  };
  expect(shown.shown.table.rows).toEqual(rows);
  const { body } = await answerOf(file, browser.get(`/investment/contrast.csv${QUERY}`));
  const lines = String(body).split("\r\n");
  expect(lines).toHaveLength(56 + 2);
  expect(lines.find((line) => line.startsWith("OH,"))).toContain(
    ",fact:jobs-test,2024,71300,71300,people,1,2,events,2026-04-01-2027-03-31,0,0,events,4,4,10000,0,0,2,true,",
  );
  const svg = String(
    (await answerOf(picture, browser.get(`/investment/contrast.svg${QUERY}`))).body,
  );
  for (const drawn of [svg, shown.shown.drawing.svg])
    expect(drawn).toContain(
      "<title>オハイオ州：雇用は1〜2位（71,300人）、登録された実施は4位（0件）",
    );
  expect(svg).toContain("定義の全文");
  expect(svg).not.toMatch(/class=|style=|var\(|href=/);
  const call = await apiCaller(db);
  const answer = (await (await call(api, `/api/v1/contrast${QUERY}`)).json()) as {
    known: number;
    rows: { area: string; x: unknown; y_rank: unknown; named: boolean }[];
  };
  expect(answer.known).toBe(5);
  // In the order of their names in its language.
  const inOrder = (all: unknown[][]) => all.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  expect(inOrder(answer.rows.map(({ area, x, y_rank }) => [area, x, y_rank]))).toEqual(
    inOrder(rows.map(({ area, x, yRank }) => [area, x, yRank])),
  );
  expect(answer.rows.filter((row) => row.named).map(({ area }) => area)).toEqual(named);
});

test("P122: a figure is told to 10,000 jobs only where jobs are loaded, and unknown where they are not", async () => {
  const asked = "?year=2026&x=fact:jobs-test&y=events~jobs";
  await db.write((tx) => tx.delete(areaFacts).where(eq(areaFacts.measure, "jobs-bea")));
  const before = await readContrast(viewer, new Request(`http://localhost/${asked}`));
  expect(before.ok).toBe(false);
  await db.write(async (tx) => {
    const [indiana] = await tx.select().from(areaFacts).where(eq(areaFacts.id, "jobs-test-IN"));
    if (indiana === undefined) throw new Error("Indiana has no jobs");
    await tx
      .insert(areaFacts)
      .values({ ...indiana, id: "jobs-bea-IN", measure: "jobs-bea", value: 20_000 });
  });
  const table = await tableOf(asked);
  expect(table.rows.flatMap(({ area, y }) => (y === null ? [] : [[area, y]]))).toEqual([
    ["IN", exactly(1)],
  ]);
  expect(table.y.name.ja).toBe("登録された実施（雇用10,000人当たり、BEA 2024）");
});

test.each([
  ["?x=fact:nothing", "x"],
  ["?y=sum", "y"],
  ["?by=county", "by"],
  ["?x=events&y=events", "y"],
  ["?year=x", "year"],
])("%s is refused by its field", async (query, field) => {
  const read = await readContrast(
    viewer,
    new Request(`http://localhost/investment/contrast${query}`),
  );
  expect(read.ok ? [] : read.refusals.map((refusal) => refusal.field)).toEqual([field]);
  expect((await answerOf(page, browser.get(`/investment/contrast${query}`))).status).toBe(400);
  expect((await answerOf(file, browser.get(`/investment/contrast.csv${query}`))).status).toBe(400);
});

test("P120, P101-P103: what is withheld, a band and what does not add up are told as they are", async () => {
  const [model] = await db.read.select().from(areaFacts).where(eq(areaFacts.id, "jobs-test-OH"));
  if (model === undefined) throw new Error("Ohio has no jobs");
  const coded = { ...model, measure: "coded-test", value: null, addsUp: false };
  await db.write(async (tx) => {
    await tx.insert(areaFacts).values([
      { ...coded, id: "coded-OH", area: "OH", code: "withheld" },
      { ...coded, id: "coded-IN", area: "IN", code: "range", low: 1_000, high: 2_499 },
      { ...coded, id: "coded-IL", area: "IL", code: "none" },
      { ...coded, id: "coded-WI", area: "WI", value: 7 },
    ]);
  });
  const asked = "?year=2026&x=fact:coded-test&y=events";
  const { rows } = await tableOf(asked);
  const known = rows.flatMap(({ area, x }) => (x === null ? [] : [[area, x.low, x.high]]));
  expect(known.sort()).toEqual([
    ["IL", 0, 0],
    ["IN", 1_000, 2_499],
    ["OH", 0, null],
    ["WI", 7, 7],
  ]);
  const missions = await tableOf(`${asked}&by=jurisdiction`);
  expect(missions.rows.find(({ area }) => area === "chicago")?.x).toBeNull();
});

test("P60: sites and ties are counted as the register has them, by state and by mission", async () => {
  await makeSite(db);
  await makeSite(db, { state: "WI" });
  const of = async (by: string) => {
    const { rows } = await tableOf(`?year=2026&x=sites&y=events&by=${by}`);
    return new Map(rows.map(({ area, x }) => [area, x]));
  };
  const states = await of("state");
  expect([states.get("IN"), states.get("WI"), states.get("ME")]).toEqual(
    [1, 1, 0].map((count) => exactly(count)),
  );
  expect((await of("jurisdiction")).get("chicago")).toEqual(exactly(2));
});
