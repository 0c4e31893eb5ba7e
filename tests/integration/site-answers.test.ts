/** Sites as pages, file, map and API answer them: one question, one count. P60, P67, N9 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loader as api } from "~/routes/api.v1.sites";
import { loader as investment } from "~/routes/investment._index";
import { loader as list } from "~/routes/investment.sites";
import { loader as file } from "~/routes/investment.sites[.]csv";
import { loader as map } from "~/routes/map.sites";
import { action as edit } from "~/routes/sites.$siteId.edit";
import { action as add } from "~/routes/sites.new";
import { type Database, serveDatabase } from "~db/client";
import { findSite } from "~db/queries/site/sites";
import { answerOf } from "../support/answer-of";
import { apiCaller } from "../support/api-caller";
import { previewFile } from "../support/import-steps";
import { makeCompany, makeSite } from "../support/make-site";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;
let secretariat: Awaited<ReturnType<typeof testContext>>;
let company: number;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db);
  browser = await browserOf(secretariat);
  company = await makeCompany(db, "Wakakusa Motor", "若草自動車");
  const point = { lat: 39.77, lon: -86.16, precision: "address" as const };
  await makeSite(db, { companies: [company], point, name: "=1+1" });
  await makeSite(db, { companies: [company], point, kind: "office" });
  await makeSite(db, { companies: [company], state: "OH" });
  await makeSite(db, { companies: [company], state: null });
});
afterAll(() => db.close());

test.each([
  ["", 4],
  ["state=IN", 2],
  ["state=none", 1],
  ["state=jurisdiction:detroit", 1],
  ["q=若草 インディアナ", 2],
  ["kind=office&industry=31-33", 1],
  ["bbox=-87,39,-86,40", 2],
])("for %s list, file, map and API count %i", async (query, total) => {
  const page = await answerOf(list, browser.get(`/investment/sites?${query}`));
  expect(page).toMatchObject({ status: 200, body: { total } });
  const csv = await answerOf(file, browser.get(`/investment/sites.csv?${query}`));
  expect(String(csv.body).trim().split("\r\n")).toHaveLength(total + 1);
  const symbols = await answerOf(map, browser.get(`/map/sites?${query}&zoom=9`));
  expect(JSON.parse(String(symbols.body))).toMatchObject({ total });
  const caller = await apiCaller(db);
  const rows = await caller(api, `/api/v1/sites?${query}`);
  expect(await rows.json()).toMatchObject({ total, next: null });
});

describe("what is not understood is refused by its name", () => {
  test.each([
    "state=ZZ",
    "industry=99",
    "bbox=1,2,3",
    "bbox=170,0,-170,10",
    "hokkaido=1",
    "zoom=99",
  ])("%s", async (query) => {
    const caller = await apiCaller(db);
    const answer = await caller(api, `/api/v1/sites?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(query.split("=")[0]);
    if (!query.startsWith("zoom"))
      expect((await answerOf(list, browser.get(`/investment/sites?${query}`))).status).toBe(400);
  });
});

test("symbols at a stacked place lead to the list of them", async () => {
  const { body } = await answerOf(map, browser.get("/map/sites?zoom=20&plane=1"));
  type Answer = { symbols: { count: number; in: string; stacked: boolean }[] };
  const [symbol] = (JSON.parse(String(body)) as Answer).symbols;
  expect(symbol).toMatchObject({ count: 2, stacked: true });
  const page = await answerOf(list, browser.get(`/investment/sites?in=${symbol?.in}`));
  expect(page).toMatchObject({ body: { total: 2 } });
});

test("the file comes back to no change", async () => {
  const csv = await answerOf(file, browser.get("/investment/sites.csv"));
  const read = await previewFile(secretariat, String(csv.body), {
    ...{ kind: "sites", source: "kusanone" },
  });
  expect(read.rows.map(({ outcome, changes, column }) => [outcome, changes, column])).toEqual(
    Array.from({ length: 4 }, () => ["unchanged", [], null]),
  );
});

test("companies and sites of the index tie", async () => {
  const { body } = await answerOf(investment, browser.get("/investment"));
  expect(body).toMatchObject({ total: { sites: 4, companies: 1, overlap: 2 } });
});

const BOXES = {
  ...{ kind: "plant", state: "IN", status: "operating", source: "Filing" },
  "companies[0].name": "若草自動車",
};

test("a site typed into the form is stored, its town found, and its revision asked for", async () => {
  const boxes = { ...BOXES, placeName: "Greensburg", "figures[0].year": "2024" };
  const figure = { "figures[0].value": "1.2万", "figures[0].source": "Filing" };
  const more = { "figures[0].measure": "employees", "figures[0].basis": "reported" };
  const body = new URLSearchParams({ ...boxes, ...figure, ...more });
  const answer = await answerOf(add, browser.post("/sites/new", body));
  const id = Number(/\/sites\/(\d+)\?/.exec(answer.headers.get("Location") ?? "")?.[1]);
  const stored = await findSite(db.read, id);
  expect(stored?.draft).toMatchObject({
    ...{ placeName: "Greensburg", point: { precision: "town" } },
    figures: [{ value: 12_000, currency: null, phase: null }],
  });
  const params = { siteId: String(id) };
  const send = async (revision: string) => {
    const again = new URLSearchParams({ ...BOXES, revision, name: "Other" });
    return await answerOf(edit, browser.post(`/sites/${id}/edit`, again), { params });
  };
  expect(await send("1")).toMatchObject({ status: 302 });
  expect(await send("1")).toMatchObject({
    ...{ status: 409, body: { refused: "changed-meanwhile", typed: { name: "Other" } } },
  });
});

test.each([
  [{ "companies[0].name": "Nobody knows it" }, "companies[0].name", "company-unknown"],
  [{ lat: "39" }, "lon", "half-a-point"],
  [{ industry: "car" }, "industry", "not-an-industry"],
  [{ "companies[0].share": "51" }, "companies[0].shareSource", "share-source-missing"],
  [{ "figures[0].value": "", "figures[0].source": "x" }, "figures[0].value", "number-empty"],
  [{ openedOn: "2023-02-29" }, "openedOn", "not-a-day"],
])("%o is refused at its box and given back", async (boxes, box, reason) => {
  const body = new URLSearchParams({ ...BOXES, ...boxes });
  const answer = await answerOf(add, browser.post("/sites/new", body));
  expect(answer.status).toBe(400);
  const { errors } = answer.body as { errors: Record<string, string[]> };
  expect(errors[box]).toContain(reason);
});
