/** P10: whoever has a target and neither planned nor did anything has a row wherever targets stand beside figures. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { unpack } from "~/domain/value/packed";
import { loader as panel } from "~/routes/_map.map.states.$code";
import { loader as totals } from "~/routes/api.v1.totals";
import { loader as coverageFile } from "~/routes/coverage[.]csv";
import { loader as report } from "~/routes/reports.$year";
import { loader as file } from "~/routes/reports[.]csv";
import { loader as statePage } from "~/routes/states.$code";
import { type Database, serveDatabase } from "~db/client";
import { replaceBudgetLines } from "~db/queries/budgets";
import { putTarget } from "~db/queries/targets";
import { answerOf } from "../../support/answer-of";
import { apiCaller } from "../../support/api-caller";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ctx = await testContext(db, { role: "viewer" });
  const set = { value: 4, revision: 1, userId: ctx.user.id, at: ctx.now };
  await db.write(async (tx) => {
    for (const cell of [{ state: "SD" }, { organiser: "miami" }, {}])
      await putTarget(
        tx,
        { fiscalYear: 2026, measure: "events", cell: { ...WHOLE_REGISTER, ...cell } },
        set,
      );
  });
  const held = occurrenceOf({ day: "2026-04-10", outcome: "held" });
  const eventId = await makeEvent(db, { occurrences: [held] });
  await makeEvent(db, { occurrences: [held] });
  const line = { purpose: "会場", means: null, currency: "USD" };
  const planned = { amount: 1000, qualifier: "about" as const };
  const actual = { amount: 1100, qualifier: "exact" as const };
  await db.write((tx) => replaceBudgetLines(tx, eventId, [{ ...line, planned, actual }]));
});
afterAll(() => db.close());

async function bodyOf(
  loader: Parameters<typeof answerOf>[0],
  path: string,
  params: Record<string, string> = {},
): Promise<unknown> {
  return (await answerOf(loader, (await browserOf(ctx)).get(path), { params })).body;
}

const api = async (by: string) =>
  await (await (await apiCaller(db))(totals, `/api/v1/totals?year=2026&by=${by}`)).json();

test.each([
  ["state", "SD"],
  ["organiser", "miami"],
])(
  "by %s: a row of nothing with its target, on the page, in the file and the API",
  async (by, key) => {
    const row = { key, targets: { events: 4, attendance: null } };
    const page = await bodyOf(report, `/reports/2026?by=${by}`, { year: "2026" });
    expect(page).toMatchObject({
      report: {
        table: {
          lines: expect.arrayContaining([
            expect.objectContaining({
              ...row,
              figures: expect.objectContaining({ events: 0, planned: 0 }),
            }),
          ]),
        },
      },
    });
    expect(await api(by)).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ ...row, events: 0, planned: 0 })]),
      targets: { events: 4, attendance: null },
    });
    const csv = String(await bodyOf(file, `/reports.csv?year=2026&by=${by}`));
    const [head = "", ...lines] = csv.split("\r\n");
    const at = head.split(",").indexOf("target_events");
    const line = lines.find((one) => one.startsWith(`row,${key},`)) ?? "";
    expect([line.split(",")[6], line.split(",")[at]]).toEqual(["0", "4"]);
  },
);

test("without a target of exactly that row, and for another year, there is none", async () => {
  const rows = async (path: string) => {
    const answer = await (await (await apiCaller(db))(totals, path)).json();
    return answer.rows.map(({ key }: { key: string }) => key);
  };
  expect(await rows("/api/v1/totals?year=2026&by=state")).toEqual(["IN", "SD"]);
  expect(await rows("/api/v1/totals?year=2025&by=state")).toEqual([]);
  expect(await rows("/api/v1/totals?year=2026&by=state&organiser=miami")).toEqual([]);
  expect(await rows("/api/v1/totals?year=2026&by=priority")).not.toContain("SD");
});

test("the page and the panel of the state, and its row of coverage, show the target too", async () => {
  const targets = [{ measure: "events", value: 4, fictional: false }];
  const page = await bodyOf(statePage, "/states/SD?year=2026", { code: "SD" });
  expect(page).toMatchObject({ page: { targets, summary: { cell: { events: 0, planned: 0 } } } });
  const beside = await bodyOf(panel, "/map/states/SD?year=2026", { code: "SD" });
  const { packed } = beside as { packed: string };
  expect(unpack(packed)).toMatchObject({ summary: { targets: { events: 4 } } });
  const csv = String(await bodyOf(coverageFile, "/coverage.csv?year=2026"));
  const [head = "", ...lines] = csv.split("\r\n");
  const at = head.split(",").indexOf("target");
  const ofState = lines.filter((line) => line.split(",").includes("SD"));
  expect(ofState.map((line) => line.split(",")[at])).toContain("4");
});

test("P14 what events cost, in the file and the API: n of N say so, currencies and marks apart", async () => {
  const held = {
    ...{ standing: "held", events: 2, withCost: 1, withActual: 1 },
    planned: [{ amount: 1000, currency: "USD", qualifiers: ["about"] }],
    actual: [{ amount: 1100, currency: "USD", qualifiers: [] }],
    rowsUrl: expect.stringContaining("figure=held"),
  };
  const planned = { standing: "planned", events: 0, withCost: 0, planned: [], actual: [] };
  expect(await api("state")).toMatchObject({ costs: [held, planned] });
  const csv = String(await bodyOf(file, "/reports.csv?year=2026&by=state"));
  const [head = "", ...lines] = csv.split("\r\n");
  const cost = lines.filter((line) => line.startsWith("cost-")).map((line) => line.split(","));
  const of = (name: string) => cost.map((cells) => cells[head.split(",").indexOf(name)]);
  expect(of("line")).toEqual(["cost-held"]);
  expect(of("key")).toEqual(["USD"]);
  expect([of("cost_events"), of("cost_events_without"), of("cost_events_without_actual")]).toEqual([
    ["2"],
    ["1"],
    ["1"],
  ]);
  expect([of("cost_planned"), of("cost_planned_marks")]).toEqual([["1000"], ["about"]]);
  expect([of("cost_actual"), of("cost_actual_marks")]).toEqual([["1100"], [""]]);
});
