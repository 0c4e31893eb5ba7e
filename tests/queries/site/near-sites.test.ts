/** Sites and sister towns near a stop, and the small address that offers them. P144 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader } from "~/routes/sites.near";
import { type Database, serveDatabase } from "~db/client";
import { listSitesNear, listTiesNear } from "~db/queries/site/near-sites";
import { ties } from "~db/schema/ties";
import { answered, argsOf } from "../../support/event-calls";
import { makeCompany, makeSite } from "../../support/make-site";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const SEYMOUR = { id: 4264617, lat: 38.95922, lon: -85.89025 };
/** In Alaska, where a box around it crosses the date line. */
const NEAR_THE_DATE_LINE = { lat: 52, lon: 179.9 };
const point = (lat: number, lon: number, precision: "address" | "state" = "address") => ({
  point: { lat, lon, precision },
});
const northBy = (km: number) => point(SEYMOUR.lat + km / 111.2, SEYMOUR.lon);

let db: Database;
const site: Record<string, number> = {};
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const company = await makeCompany(db, "Asahi Valves", "朝日バルブ");
  site.far = await makeSite(db, { ...northBy(79), companies: [company], name: "North" });
  site.near = await makeSite(db, { ...northBy(-5), companies: [company], name: "South" });
  await makeSite(db, northBy(81));
  await makeSite(db, { ...northBy(6), status: "closed" });
  await makeSite(db, point(SEYMOUR.lat, SEYMOUR.lon, "state"));
  await makeSite(db, {});
  site.west = await makeSite(db, { ...point(52, -179.9), state: "AK" });
  const tie = { level: "city" as const, status: "active" as const, state: "IN" };
  const source = { source: "Test", mark: "page" as const };
  const japan = { prefectureJa: "岩手県", partnerJa: "北上市" };
  await db.write(async (tx) => {
    await tx
      .insert(ties)
      .values({ ...tie, ...source, ...japan, city: "Seymour", placeId: SEYMOUR.id, key: "a" });
    await tx.insert(ties).values({ ...tie, ...source, ...japan, city: "Nowhere", key: "b" });
  });
});
afterAll(() => db.close());

test("the nearest first; closed ones, and those of which only the state is known, are none", async () => {
  const near = await listSitesNear(db.read, SEYMOUR);
  expect(near.map(({ id, km }) => [id, Math.round(km)])).toEqual([
    [site.near, 5],
    [site.far, 79],
  ]);
});

test("over the date line, too", async () => {
  expect((await listSitesNear(db.read, NEAR_THE_DATE_LINE)).map(({ id }) => id)).toEqual([
    site.west,
  ]);
});

test("towns with sister ties, where the gazetteer has them", async () => {
  expect((await listTiesNear(db.read, SEYMOUR)).map(({ city }) => city)).toEqual(["Seymour"]);
});

test("the address says whose they are and how far; what cannot be read is refused", async () => {
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  const ask = async (query: string) =>
    answered(await loader(argsOf(browser.get(`/sites/near?${query}`))));
  expect((await ask(`place=${SEYMOUR.id}`)).data).toMatchObject({
    sites: [
      { id: site.near, name: "朝日バルブ South", km: 5 },
      { id: site.far, name: "朝日バルブ North", km: 79 },
    ],
    ties: [{ name: expect.stringContaining("岩手県北上市"), km: 0 }],
    ...{ siteCount: 2, tieCount: 1 },
  });
  const named = await ask(`q=${encodeURIComponent("朝日")}`);
  expect(named.data).toMatchObject({ siteCount: 2, ties: [] });
  expect((await ask("q=%20")).data).toMatchObject({ siteCount: 0 });
  for (const wrong of ["", "place=x", "place=1", `q=${"長".repeat(101)}`, "q=%00"])
    expect((await ask(wrong)).status, wrong).toBe(400);
});
