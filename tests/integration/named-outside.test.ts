/** What leaves the house names who may be named, and says how many it leaves out. P83 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SiteDraft } from "~/domain/site/site-draft";
import { mergeOrganisations } from "~/operations/organisation/merge-organisations.server";
import { setMayBeNamed } from "~/operations/organisation/set-may-be-named.server";
import { loader as contrastPicture } from "~/routes/investment.contrast[.]svg";
import { loader as mapPicture } from "~/routes/map[.]svg";
import { loader as state } from "~/routes/states.$code";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { makeCompany, makeSite } from "../support/make-site";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let secretariat: Awaited<ReturnType<typeof testContext>>;
let browser: Awaited<ReturnType<typeof browserOf>>;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db, { role: "secretariat" });
  browser = await browserOf(await testContext(db, { role: "viewer" }));
});
afterEach(() => db.close());

const figure = (value: number): SiteDraft["figures"][number] => ({
  ...{ measure: "employees", year: 2024, value, currency: null, priceYear: null },
  ...{ basis: "reported", qualifier: "exact", asOf: null, definition: null, wording: null },
  ...{ source: "Test", phase: null },
});

const stateOf = async (query: string) =>
  JSON.stringify(
    (await answerOf(state, browser.get(`/states/IN${query}`), { params: { code: "IN" } })).body,
  );
const pictureOf = async (loader: typeof mapPicture, address: string) =>
  String((await answerOf(loader, browser.get(address))).body);

test("P83 the brief of a state holds no name that may not be told, nor does what comes along unseen", async () => {
  const open = await makeCompany(db, "Openly Works", "公表製作所");
  const closed = await makeCompany(db, "Quiet Works", "秘匿製作所");
  const old = await makeCompany(db, "Former Works", "旧名製作所");
  await setMayBeNamed(secretariat, { organisationId: open, mayBeNamed: true });
  await setMayBeNamed(secretariat, { organisationId: old, mayBeNamed: true });
  await makeSite(db, { companies: [open, closed], figures: [figure(900)], name: "秘匿工場" });
  await makeSite(db, { companies: [closed], figures: [figure(800)] });
  await makeSite(db, { companies: [old], figures: [figure(700)] });
  const brief = await stateOf("?brief=ja");
  expect(brief).toContain("公表製作所");
  expect(brief).toContain("旧名製作所");
  expect(brief).not.toMatch(/秘匿|Quiet/);
  expect(brief).toMatch(/"leftOut":1/);
  expect(await stateOf("")).toMatch(/秘匿製作所/);
  // It turned out to be a company that may not be named.
  const merged = await mergeOrganisations(secretariat, { keptId: closed, mergedId: old });
  expect(merged).toMatchObject({ ok: true });
  expect(await stateOf("?brief=en")).not.toMatch(/旧名|Former|Quiet/);
});

test("P83 a saved picture leaves out words that name who may not be named, and says so", async () => {
  const id = await makeCompany(db, "Quiet Works", "秘匿製作所");
  const maps = async (q: string) => [
    await pictureOf(mapPicture, `/map.svg?year=2024&q=${encodeURIComponent(q)}`),
    await pictureOf(
      contrastPicture,
      `/investment/contrast.svg?year=2024&q=${encodeURIComponent(q)}`,
    ),
  ];
  for (const drawn of await maps("秘匿製作")) {
    expect(drawn).not.toContain("秘匿");
    expect(drawn).toContain("団体・企業1件");
  }
  for (const drawn of await maps("祭り")) {
    expect(drawn).toContain("祭り");
    expect(drawn).not.toContain("名称の公表を確認していない");
  }
  await setMayBeNamed(secretariat, { organisationId: id, mayBeNamed: true });
  for (const drawn of await maps("秘匿製作")) expect(drawn).toContain("秘匿製作");
});
