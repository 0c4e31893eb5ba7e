/** Investment on the home map: the contrast's own figures and classes, what is withheld hatched, marks and panels of sites. P125, P126 */
import { asc, eq, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shadedBy } from "~/domain/map/figure-classes";
import { unpack } from "~/domain/value/packed";
import { readContrast } from "~/pages/contrast/contrast.server";
import type { MapPage } from "~/pages/map/map-page.server";
import { readSitePage } from "~/pages/site/site-page.server";
import type { SitePanelData, SitesHereData } from "~/pages/site/site-panel.server";
import { loader as map } from "~/routes/_map";
import { loader as sitePanel } from "~/routes/_map.map.sites.$siteId";
import { loader as sitesHere } from "~/routes/_map.map.sites.in.$cell";
import { loader as picture } from "~/routes/map[.]svg";
import { type Database, serveDatabase } from "~db/client";
import { areaFacts } from "~db/schema/figures";
import { places } from "~db/schema/reference";
import { sites } from "~db/schema/sites";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { makeCompany, makeSite } from "../support/make-site";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

type Shown = Extract<MapPage, { ok: true }>;

let db: Database;
let browser: Awaited<ReturnType<typeof browserOf>>;
let viewer: Awaited<ReturnType<typeof testContext>>;
let plant = 0;

const JOBS: Record<string, number | null> = { IN: 56_000, OH: 71_300, KY: 47_000, WI: null };

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  await db.write(async (tx) => {
    for (const [area, value] of Object.entries(JOBS))
      await tx.insert(areaFacts).values({
        ...{ id: `jobs-test-${area}`, areaType: "state", area, measure: "jobs-test", value },
        ...{ code: value === null ? "withheld" : null, qualifier: "exact", asOf: "2012" },
        ...{ measureJa: "雇用の試験", measureEn: "Jobs on trial", unitJa: "人", unitEn: "people" },
        ...{ definitionJa: "定義の全文", definitionEn: "In full", source: "試験", mark: "page" },
      });
  });
  const held = { outcome: "held" as const, day: "2024-06-01" };
  for (const state of ["IN", "IN", "OH"])
    await makeEvent(db, { occurrences: [occurrenceOf({ ...held, place: placeIn(state, state) })] });
  const company = await makeCompany(db, "Wakakusa Motor", "若草自動車");
  const point = { lat: 39.77, lon: -86.16, precision: "address" as const };
  const amount = {
    ...{ phase: null, year: 2024, currency: "USD", priceYear: null, qualifier: "exact" as const },
    ...{ asOf: null, definition: null, wording: null, source: "試験" },
  };
  plant = await makeSite(db, {
    ...{ companies: [company], point, name: "Indiana Plant" },
    figures: [
      { ...amount, measure: "investment", basis: "announced", value: 250_000_000 },
      { ...amount, measure: "employees", basis: "reported", value: 1_200, currency: null },
    ],
  });
  await makeSite(db, { companies: [company], point, kind: "office" });
  await makeEvent(db, {
    occurrences: [occurrenceOf({ ...held, place: placeIn("IN", "IN"), siteId: plant })],
    title: { ja: "工場の視察", en: null },
  });
  viewer = await testContext(db, { role: "viewer" });
  browser = await browserOf(viewer);
});
afterAll(() => db.close());

/** Out of the counts of the other tests. */
const withdrawn = (id: number) =>
  db.write((tx) => tx.update(sites).set({ withdrawnAt: new Date() }).where(eq(sites.id, id)));

async function pageOf(query: string): Promise<Shown> {
  const { status, body } = await answerOf(map, browser.get(`/${query}`));
  expect(status, query).toBe(200);
  return unpack((body as { packed: string }).packed) as Shown;
}

test.each(["fact:jobs-test", "sites", "ties", "projects", "announced", "events~people"])(
  "P125: the home map shades by %s with the figures and the classes of the contrast",
  async (key) => {
    const [base = "", per] = key.split("~");
    const measure = base === "events" ? "held" : base;
    const page = await pageOf(`?year=2024&measure=${measure}${per ? `&per=${per}` : ""}`);
    const asked = new Request(
      `http://localhost/investment/contrast?year=2024&x=${encodeURIComponent(key)}&y=planned`,
    );
    const read = await readContrast(viewer, asked);
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    const { rows, classes } = read.table;
    const layer = page.layers.shade;
    expect(layer?.measure.key).toBe(key);
    expect(layer?.classes).toEqual(classes);
    expect(layer?.figures).toEqual(rows.map(({ area, x }) => ({ area, figure: x })));
    expect(layer?.figures.some(({ figure }) => (shadedBy(figure) ?? 0) > 0)).toBe(true);
  },
);

test("P103, P125: what is withheld is hatched and has no figure, no circle and no sum", async () => {
  const { body } = await answerOf(
    picture,
    browser.get("/map.svg?year=2024&measure=fact:jobs-test"),
  );
  const hatched =
    /data-area="WI"[^>]*url\(#map-drawn-hatch\)|url\(#map-drawn-hatch\)[^>]*data-area="WI"/;
  expect(String(body)).toMatch(hatched);
  const shown = await pageOf("?year=2024&measure=fact:jobs-test&circles=fact:jobs-test");
  const wisconsin = shown.layers.circles?.figures.find(({ area }) => area === "WI");
  expect(shadedBy(wisconsin?.figure ?? null)).toBeNull();
  const all = JSON.stringify(shown);
  const sum = Object.values(JOBS).reduce<number>((total, jobs) => total + (jobs ?? 0), 0);
  expect(all).not.toContain(String(sum));
});

test("P124: years far apart are said on the page and in the picture, with both names", async () => {
  const query = "?year=2024&measure=fact:jobs-test&circles=held";
  const page = await pageOf(query);
  expect(page.layers.farApart).toBe(true);
  expect((await pageOf("?year=2024&measure=held&circles=sites")).layers.farApart).toBe(
    Math.abs(new Date().getFullYear() - 2024) > 2,
  );
  const { body } = await answerOf(picture, browser.get(`/map.svg${query}`));
  expect(String(body)).toContain("雇用の試験（2012）");
  expect(String(body)).toContain("登録された実施（令和6年度）");
  expect(String(body)).toContain("時点が離れています");
  expect(String(body)).toContain("定義の全文");
});

test("a rate that says nothing is as counted; one of a denominator that is not loaded is refused", async () => {
  const page = await pageOf("?year=2024&measure=fact:population&per=people");
  expect(page.layers.shade?.measure).toMatchObject({ key: "fact:population", denominator: null });
  expect(page.layerOptions.denominators).toContain("people");
  const { status } = await answerOf(map, browser.get("/?measure=held&per=acre"));
  expect(status).toBe(400);
});

test("P67: sites under a company's name are marks of states with n of N, and leave the others out", async () => {
  const page = await pageOf("?year=2024&company=若草自動車");
  expect(page.sites).toMatchObject({ located: 2, total: 2 });
  expect(page.sites?.symbols).toHaveLength(1);
  expect((await pageOf("?year=2024&company=無い会社")).sites).toMatchObject({ total: 0 });
  expect((await pageOf("?year=2024")).sites).toBeNull();
});

test("a town stands in Japanese first where its name is known, in English for who reads English", async () => {
  const known = await db.read
    .select({ id: places.id, name: places.name, ja: places.nameJa })
    .from(places)
    .where(isNotNull(places.nameJa))
    .orderBy(asc(places.id))
    .limit(1);
  const [town] = known;
  const own = { placeId: town?.id ?? 0, placeName: town?.name ?? "" };
  const id = await makeSite(db, own);
  const inEnglish = await testContext(db, { role: "viewer", language: "en" });
  expect((await readSitePage(viewer, id, null)).draft.placeName).toBe(town?.ja);
  expect((await readSitePage(inEnglish, id, null)).draft.placeName).toBe(town?.name);
  await withdrawn(id);
});

test("P126: projects are marks of the states that they name", async () => {
  const { projects } = await pageOf("?year=2024&projects=1");
  expect(projects?.marks.length).toBeGreaterThan(0);
  expect(projects?.shown).toBeLessThanOrEqual(projects?.total ?? 0);
});

test("the panel of a site: whose it is, jobs, and who came; that of a mark: n of N", async () => {
  const request = browser.get(`/map/sites/${plant}`);
  const { body } = await answerOf(sitePanel, request, { params: { siteId: String(plant) } });
  const panel = unpack((body as { packed: string }).packed) as SitePanelData;
  expect(panel.companies.map(({ name }) => name.ja)).toEqual(["若草自動車"]);
  expect(panel.jobs.map(({ value }) => value)).toEqual([1_200]);
  expect(panel.visits.past.map(({ title }) => title.ja)).toEqual(["工場の視察"]);
  const here = await answerOf(sitesHere, browser.get("/map/sites/in/IN"), {
    params: { cell: "IN" },
  });
  const list = unpack((here.body as { packed: string }).packed) as SitesHereData;
  expect([list.rows.length, list.total]).toEqual([2, 2]);
  const odd = await answerOf(sitesHere, browser.get("/map/sites/in/x"), { params: { cell: "x" } });
  expect(unpack((odd.body as { packed: string }).packed)).toMatchObject({ ok: false, total: 0 });
});
