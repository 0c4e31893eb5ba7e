/** Whatever the API is asked, it answers or refuses in words; it never fails. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiDocument } from "~/domain/open-api";
import { loader as contrastLoader } from "~/routes/api.v1.contrast";
import { loader as coverageLoader } from "~/routes/api.v1.coverage";
import { loader as differencesLoader } from "~/routes/api.v1.differences";
import { action as eventsAction, loader as eventsLoader } from "~/routes/api.v1.events";
import { loader as factsLoader } from "~/routes/api.v1.facts";
import {
  action as organisationsAction,
  loader as organisationsLoader,
} from "~/routes/api.v1.organisations";
import { action as placesAction, loader as placesLoader } from "~/routes/api.v1.places";
import { loader as projectsLoader } from "~/routes/api.v1.projects";
import { action as roundsAction, loader as roundsLoader } from "~/routes/api.v1.rounds";
import { loader as sitesLoader } from "~/routes/api.v1.sites";
import { loader as tiesLoader } from "~/routes/api.v1.ties";
import { action as totalsAction, loader as totalsLoader } from "~/routes/api.v1.totals";
import type { Database } from "~db/client";
import { type ApiCaller, apiCaller } from "../support/api-caller";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let call: ApiCaller;
beforeAll(async () => {
  db = await openTestDatabase();
  call = await apiCaller(db);
});
afterAll(() => db.close());

const LOADERS = {
  totals: totalsLoader,
  events: eventsLoader,
  organisations: organisationsLoader,
  places: placesLoader,
};
/** Their refusals stand with their own tests. */
const MORE = {
  coverage: coverageLoader,
  contrast: contrastLoader,
  sites: sitesLoader,
  projects: projectsLoader,
  facts: factsLoader,
  ties: tiesLoader,
  rounds: roundsLoader,
  differences: differencesLoader,
};
type Name = keyof typeof LOADERS;
const NAMES: Name[] = ["totals", "events", "organisations", "places"];
const ask = (name: Name, search: string, headers?: Record<string, string>) =>
  call(LOADERS[name], `/api/v1/${name}?${search}`, headers);

test("every value that the description lists for a parameter is understood", async () => {
  const loaders = new Map([...Object.entries(LOADERS), ...Object.entries(MORE)]);
  for (const [path, methods] of Object.entries(openApiDocument("").paths)) {
    // Those of one that there is are asked of it: tests/integration/{import,submission,round-api}.
    if (/^\/api\/v1\/(imports|submissions|rounds\/)/.test(path)) continue;
    if (!("get" in methods)) throw new Error(path);
    const { get } = methods;
    const loader = loaders.get(path.replace("/api/v1/", ""));
    if (loader === undefined) throw new Error(path);
    for (const { name, schema } of get.parameters) {
      const year = get.parameters.some((one) => one.name === "year") ? "year=2018&" : "";
      const reports = path.endsWith("/differences") ? "a=period:2018-04-01..2019-03-31&" : "";
      for (const value of schema.enum ?? []) {
        const answer = await call(loader, `${path}?${year}${reports}${name}=${value}`);
        expect([path, name, value, answer.status]).toEqual([path, name, value, 200]);
      }
    }
  }
});

test.each<[Name, string, string]>([
  ["totals", "", "from"],
  ["totals", "from=2018-04-01", "to"],
  ["totals", "from=2019-04-01&to=2018-04-01", "from"],
  ["totals", "from=2018-02-30&to=2018-04-01", "from"],
  ["totals", "year=20025", "year"],
  ["totals", "year=all", "from"],
  ["totals", "year=2018&from=2018-04-01&to=2019-03-31", "year"],
  ["totals", "year=2018&by=colour", "by"],
  ["totals", "year=2018&state=ZZ", "state"],
  ["totals", "year=2018&state=IN&state=IL", "state"],
  ["totals", "year=2018&kind=party", "kind"],
  ["totals", "year=2018&priority=9.9:1", "priority"],
  ["totals", "year=2018&bogus=1", "bogus"],
  ["totals", `year=2018&q=${"a".repeat(201)}`, "q"],
  ["events", "cursor=zzz", "cursor"],
  ["events", "cursor=2018-02-28_1", "cursor"],
  ["events", "place=1", "place"],
  ["totals", "from=2018-04-01&to=2019-03-31&place=91_0", "place"],
  ["events", "limit=0", "limit"],
  ["events", "limit=201", "limit"],
  ["events", "limit=１０", "limit"],
  ["events", "page=2", "page"],
  ["organisations", "as=friend", "as"],
  ["organisations", "type=sorority", "type"],
  ["organisations", "state=ZZ", "state"],
  ["organisations", "after=x", "after"],
  ["organisations", "limit=0", "limit"],
  ["organisations", "year=2018", "year"],
  ["organisations", "q=%E3%83%BB", "q"],
  ["places", "", "q"],
  ["places", "q=%00", "q"],
  ["places", "q=a%00b", "q"],
  ["places", "q=%E3%83%BB", "q"],
  ["places", "q=Springfield&on=2026-13-01", "on"],
  ["places", `q=${"a".repeat(101)}`, "q"],
])("%s?%s is refused and names %s", async (name, search, field) => {
  const answer = await ask(name, search);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  const problem: unknown = await answer.json();
  expect(problem).toMatchObject({ status: 400, title: "Bad Request" });
  expect(problem).toHaveProperty("detail", expect.stringContaining(`${field}=`));
});

test("a refusal speaks the caller's language", async () => {
  const answer = await ask("totals", "year=2018&state=ZZ", {
    "Accept-Language": "ja",
  });
  expect(await answer.json()).toMatchObject({
    detail: "state=ZZ：該当する値がありません。",
  });
});

test.each([
  "Bearer",
  "Bearer x",
  `Bearer ${"a".repeat(43)}`,
  `Bearer ${"é".repeat(10)}`,
  "Basic YTpi",
])("a token that nobody has (%s) is answered 401", async (header) => {
  const answer = await ask("totals", "year=2018", { Authorization: header });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({
    status: 401,
    title: "Unauthorized",
  });
});

test.each([
  ["totals", totalsAction],
  ["events", eventsAction],
  ["organisations", organisationsAction],
  ["places", placesAction],
  ["rounds", roundsAction],
] as const)(
  "%s is for reading only: anything but GET is a problem that says so",
  async (name, action) => {
    const answer = await call(action, `/api/v1/${name}`);
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET"]);
    expect(await answer.json()).toMatchObject({
      status: 405,
      detail: expect.stringContaining("GET"),
    });
    const stranger = await call(action, `/api/v1/${name}`, {
      Authorization: "Bearer x",
    });
    expect(stranger.status).toBe(401);
  },
);

const PARAMETERS = [
  "from",
  "to",
  "year",
  "by",
  "state",
  "kind",
  "organiser",
  "priority",
  "tier",
  "form",
];
const OTHERS = ["outcome", "counted", "q", "fictional", "cursor", "limit", "on", "x"];
const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "2018-04-01",
    "2019-03-31",
    "2018",
    "IN",
    "chicago",
    "4.0:1-1",
    "held",
    "\0",
    "\uD800",
    "%",
    "'",
    "_",
  ),
  fc.integer().map(String),
);

test("no question makes the API fail", async () => {
  const question = fc.array(fc.tuple(fc.constantFrom(...PARAMETERS, ...OTHERS), value), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), question, async (name, parameters) => {
      const answer = await ask(name, String(new URLSearchParams(parameters)));
      expect([200, 400]).toContain(answer.status);
      await answer.json();
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("search words may hold anything: wildcards, quotes; signs alone ask for nothing", async () => {
  for (const words of ["100%", "a_b", "'; drop table events; --", "🚌", "ﾊﾝｶｸ"]) {
    const answer = await ask("events", String(new URLSearchParams({ q: words })));
    expect([words, answer.status]).toEqual([words, 200]);
  }
  for (const signs of ["\\", "%", '"', "・"])
    expect((await ask("events", String(new URLSearchParams({ q: signs })))).status).toBe(400);
});
