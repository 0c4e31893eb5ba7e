/** A condition given twice, or a year beside days, is refused wherever the register's filter is read: page, data, file, API. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpack } from "~/domain/value/packed";
import { filterText } from "~/i18n/filter/filter-text";
import { loader as map } from "~/routes/_map";
import { loader as panel } from "~/routes/_map.map.states.$code";
import { loader as apiEvents } from "~/routes/api.v1.events";
import { loader as apiTotals } from "~/routes/api.v1.totals";
import { loader as list } from "~/routes/events._index";
import { loader as marks } from "~/routes/map.marks";
import { loader as symbols } from "~/routes/map.symbols";
import { loader as report } from "~/routes/reports._index";
import { loader as file } from "~/routes/reports[.]csv";
import type { Database } from "~db/client";
import { answerOf } from "../support/answer-of";
import { apiCaller } from "../support/api-caller";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let get: (path: string) => Request;
let call: Awaited<ReturnType<typeof apiCaller>>;
beforeAll(async () => {
  db = await openTestDatabase();
  call = await apiCaller(db);
  ({ get } = await browserOf(await testContext(db)));
});
afterAll(() => db.close());

const CONTRADICTIONS = [
  ["from=2018-04-01&to=2019-03-31&state=IN&state=OH", "state", "given-twice"],
  ["from=2018-04-01&from=2019-04-01&to=2020-03-31", "from", "given-twice"],
  ["year=2019&from=2018-04-01&to=2019-03-31", "year", "year-beside-days"],
] as const;

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
const PAGES: [path: string, loader: Loader][] = [
  ["/", map],
  ["/map/symbols", symbols],
  ["/map/marks", marks],
  ["/events", list],
  ["/reports", report],
  ["/reports.csv", file],
];

describe.each(CONTRADICTIONS)("%s", (query, field, reason) => {
  test.each(PAGES)("%s refuses it", async (path, loader) => {
    const { status, body } = await answerOf(loader, get(`${path}?${query}`));
    expect(status).toBe(400);
    if (typeof body !== "object") return;
    const told = path === "/" ? unpack((body as { packed: string }).packed) : body;
    expect(JSON.stringify(told)).toContain(`"reason":"${reason}"`);
  });

  test("the panel of a state leaves it to the map to say so", async () => {
    const request = get(`/map/states/IN?${query}`);
    expect((await answerOf(panel, request, { params: { code: "IN" } })).body).toBeNull();
  });

  test.each([
    ["/api/v1/events", apiEvents],
    ["/api/v1/totals", apiTotals],
  ])("%s refuses it, naming it once", async (path, loader) => {
    const answer = await call(loader, `${path}?${query}`);
    expect(answer.status).toBe(400);
    const { detail } = await answer.json();
    expect(detail.split(`${field}=`)).toHaveLength(2);
  });
});

test("both languages say which field, what was given and what to do", () => {
  const [ja, en] = [filterText.ja, filterText.en];
  expect(ja.refusal(ja.field.state, "IN / OH", "given-twice")).toBe(
    "州・地域「IN / OH」：同じ条件が2回指定されています。一つにしてください。",
  );
  expect(en.refusal(en.field.year, "2019", "year-beside-days")).toBe(
    "Fiscal year “2019” stands beside days; give either a fiscal year or days.",
  );
});
