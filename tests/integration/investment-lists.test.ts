/** The lists of investment as they are asked for: filters, files, answers, and what the secretariat adds. P103-P107 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { LANGUAGES } from "~/domain/value/language";
import { projectEditText } from "~/i18n/project/project-edit-text";
import { loader as factAnswer } from "~/routes/api.v1.facts";
import { loader as projectAnswer } from "~/routes/api.v1.projects";
import { loader as tieAnswer } from "~/routes/api.v1.ties";
import { loader as facts } from "~/routes/investment.facts";
import { loader as factsFile } from "~/routes/investment.facts[.]csv";
import { loader as projects } from "~/routes/investment.projects._index";
import { loader as projectsFile } from "~/routes/investment.projects[.]csv";
import { loader as missions } from "~/routes/missions._index";
import { loader as missionMap } from "~/routes/missions.$mission.map[.]svg";
import { loader as project } from "~/routes/projects.$projectId._index";
import { action as addToProject } from "~/routes/projects.$projectId.edit";
import { type Database, serveDatabase } from "~db/client";
import { findProjectsByCode } from "~db/queries/project/projects";
import { areaFacts } from "~db/schema/figures";
import { states } from "~db/schema/reference";
import { answerOf, LOAD_CONTEXT } from "../support/answer-of";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let ctx: Context;
let browser: Awaited<ReturnType<typeof browserOf>>;
const SECRET = 4_321;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ctx = await testContext(db);
  browser = await browserOf(ctx);
});
afterAll(() => db.close());

async function jsonOf(loader: typeof factAnswer, path: string) {
  const answer = await loader({ request: browser.get(path), params: {}, context: LOAD_CONTEXT });
  return { status: answer.status, body: await answer.json() };
}

async function textOf(loader: typeof factsFile, path: string): Promise<string> {
  const answer = await loader({ request: browser.get(path), params: {}, context: LOAD_CONTEXT });
  return await answer.text();
}

test("P104 a filter by state selects whole projects, and an unknown one is refused by name", async () => {
  const texas = await answerOf(projects, browser.get("/investment/projects?state=TX"));
  expect(texas.body).toMatchObject({ total: 9, rows: [{ code: "si-1-2" }, { code: "si-2-2" }] });
  const wrong = await answerOf(
    projects,
    browser.get("/investment/projects?state=Ontario&colour=red"),
  );
  expect(wrong).toMatchObject({
    status: 400,
    body: { refusals: [{ field: "colour" }, { field: "state", value: "Ontario" }] },
  });
});

test("P105 the answer of the API has nine projects a page at a time, and no sum", async () => {
  const codes: string[] = [];
  let path = "/api/v1/projects?limit=4";
  for (let page = 0; page < 3; page += 1) {
    const { body } = await jsonOf(projectAnswer, path);
    expect(Object.keys(body).sort()).toEqual(["containsFictional", "next", "rows", "total"]);
    codes.push(...body.rows.map(({ code }: { code: string }) => code));
    path = `/api/v1/projects?limit=4&after=${body.next}`;
    if (body.next === null) break;
  }
  expect([codes.length, new Set(codes).size]).toEqual([9, 9]);
  expect((await jsonOf(projectAnswer, "/api/v1/projects?limit=0")).status).toBe(400);
  expect((await jsonOf(tieAnswer, "/api/v1/ties?state=MI")).body).toMatchObject({
    total: 1,
    rows: [{ state: "MI", prefecture: { ja: "滋賀県" } }],
  });
  expect((await jsonOf(tieAnswer, "/api/v1/ties?after=x!")).status).toBe(400);
});

test("P103 neither file nor answer gives a withheld figure away", async () => {
  const codes = await db.read.select({ code: states.code }).from(states);
  const base = {
    ...{ measure: "jobs-secret", measureJa: "試験", measureEn: "Test", definitionJa: "定義" },
    ...{ definitionEn: "Definition", qualifier: "exact" as const, unitJa: "人", unitEn: "people" },
    ...{ asOf: "2022", addsUp: true, source: "試験", mark: "document" as const },
  };
  const total = (codes.length - 1) * 10 + SECRET;
  await db.write(async (tx) => {
    for (const { code } of codes)
      await tx.insert(areaFacts).values({
        ...{ ...base, id: `secret-${code}`, areaType: "state", area: code },
        ...(code === "IN" ? { code: "withheld" as const } : { value: 10 }),
      });
    await tx
      .insert(areaFacts)
      .values({ ...base, id: "secret-us", areaType: "nation", area: "US", value: total });
  });
  const told = [
    await textOf(factsFile, "/investment/facts.csv"),
    await textOf(factsFile, "/investment/facts.csv?measure=jobs-secret"),
    JSON.stringify((await jsonOf(factAnswer, "/api/v1/facts?measure=jobs-secret&limit=200")).body),
    JSON.stringify((await jsonOf(factAnswer, "/api/v1/facts?area=US&limit=200")).body),
  ].join("\n");
  expect(told).toContain("jobs-secret");
  expect(told).toContain('"keptBack":true');
  for (const hidden of [String(total), String(SECRET), "4,321"]) expect(told).not.toContain(hidden);
});

test("P101 every area of a figure has its name in both languages, regions of the statistics too", async () => {
  const { body } = await answerOf(facts, browser.get("/investment/facts?measure=jobs-bea"));
  const { names, tables } = body as {
    names: Record<string, { ja: string; en: string }>;
    tables: { others: { fact: { areaType: string; area: string } }[] }[];
  };
  expect(names["region Midwest"]).toEqual({ ja: "中西部", en: "Midwest" });
  const areas = tables.flatMap(({ others }) => others.map(({ fact }) => fact));
  expect(areas.length).toBeGreaterThan(3);
  for (const { areaType, area } of areas) expect(names[`${areaType} ${area}`]).toBeDefined();
});

describe.each(LANGUAGES)("P107 in %s", (language) => {
  test("the file of projects has the heads of the language and every project", async () => {
    const own = await browserOf(await testContext(db, { language }));
    const answer = await projectsFile({
      ...{ request: own.get("/investment/projects.csv"), params: {}, context: LOAD_CONTEXT },
    });
    const lines = (await answer.text()).split("\r\n");
    expect(lines[0]).toContain(language === "ja" ? "案件コード" : "Project code");
  });
});

describe("P107 adding to a project", () => {
  async function send(fields: Record<string, string>, who = browser) {
    const id = (await findProjectsByCode(db.read, ["si-c-1"])).get("si-c-1");
    const params = { projectId: String(id) };
    const asked = who.post(`/projects/${id}/edit`, new URLSearchParams(fields));
    return { answer: await answerOf(addToProject, asked, { params }), params };
  }

  test("a status without a source is refused in words, and what was typed comes back", async () => {
    const { answer } = await send({ intent: "status", status: "agreed", on: "春", revision: "1" });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: { source: "required", on: "day-malformed" }, typed: { on: "春" } },
    });
    for (const reason of ["required", "day-malformed"])
      expect(projectEditText.ja.problem[reason]).toBeTruthy();
  });

  test("an amount needs its currency; a state stands once; a page that is stale saves nothing", async () => {
    const half = { intent: "state", state: "OH", amount: "5", source: "資料", revision: "1" };
    expect((await send(half)).answer).toMatchObject({
      body: { errors: { amount: "amount-incomplete" } },
    });
    const whole = { ...half, qualifier: "about", currency: "USD" };
    expect((await send(whole)).answer.status).toBe(302);
    expect((await send({ ...whole, revision: "2" })).answer).toMatchObject({
      status: 409,
      body: { refused: "state-there" },
    });
    const { answer, params } = await send({ ...whole, state: "IN" });
    expect(answer).toMatchObject({ status: 409, body: { refused: "changed-meanwhile" } });
    const page = await answerOf(project, browser.get(`/projects/${params.projectId}`), { params });
    expect(page.body).toMatchObject({ project: { revision: 2, states: [{ state: "OH" }] } });
  });

  test("a mission reads and does not write", async () => {
    const chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
    const theirs = await browserOf(chicago);
    const fields = { intent: "status", status: "agreed", source: "資料", revision: "2" };
    expect((await send(fields, theirs)).answer.status).toBe(403);
  });
});

test("missions stand in official order with what they hold", async () => {
  const answer = await missions({
    ...{ request: browser.get("/missions"), params: {}, context: LOAD_CONTEXT },
  });
  const slugs = answer.missions.map(({ slug }) => slug);
  expect([slugs.length, slugs[0], slugs[1]]).toEqual([18, "us", "atlanta"]);
  expect(answer.missions.find(({ slug }) => slug === "portland")?.areas).toMatchObject([
    { state: "ID", rest: true, cut: true },
    { state: "OR" },
  ]);
});

test("J3 the map of a mission draws its counties, and those of a rival source in a deeper shade", async () => {
  const params = { mission: "seattle" };
  const { body } = await answerOf(missionMap, browser.get("/missions/seattle/map.svg"), { params });
  const fillOf = (fips: string) =>
    new RegExp(`<path[^>]*data-area="${fips}"[^>]*>`)
      .exec(String(body))?.[0]
      .match(/fill="([^"]+)"/)?.[1];
  // King County and Bonner County, Idaho County, Ada County.
  const [king, bonner, idaho, ada] = ["53033", "16017", "16049", "16001"].map(fillOf);
  expect([king, new Set([king, idaho, ada]).size]).toEqual([bonner, 3]);
  const unknown = { params: { mission: "jetro" } };
  const answer = await answerOf(missionMap, browser.get("/missions/jetro/map.svg"), unknown);
  expect(answer.status).toBe(404);
});
