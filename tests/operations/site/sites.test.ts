/** Sites: entering, changing, withdrawing, and what they add up to. P60-P62, P66 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { SiteDraft } from "~/domain/site/site-draft";
import { NO_SITE_FILTER } from "~/domain/site/site-question";
import { mergeOrganisations } from "~/operations/organisation/merge-organisations.server";
import { addSite } from "~/operations/site/add-site.server";
import { changeSite } from "~/operations/site/change-site.server";
import { withdrawSite } from "~/operations/site/withdraw-site.server";
import { readSiteList } from "~/pages/site/site-list.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { countSites } from "~db/queries/site/site-list";
import { countSitesByState, countSitesInAll, sumSiteFigures } from "~db/queries/site/site-sums";
import { findSite } from "~db/queries/site/sites";
import { makeCompany, makeSite, SITE } from "../../support/make-site";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let chicago: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
});
afterEach(() => db.close());

const FIGURE: SiteDraft["figures"][number] = {
  ...{ phase: null, year: 2024, measure: "employees", value: 0, qualifier: "exact" },
  ...{ currency: null, priceYear: null, basis: "reported", asOf: null, definition: null },
  ...{ wording: null, source: "Test" },
};
const PHASE = {
  ...{ name: "First", status: "operating" as const, announcedOn: "2020", openedOn: null },
  ...{ note: null, source: "Test" },
};

async function listed(ctx: Context, query: string): Promise<number[]> {
  const page = await readSiteList(ctx, new URL(`http://localhost/investment/sites?${query}`));
  if (!page.ok) throw new Error(JSON.stringify(page.refusals));
  expect(page.total).toBe(page.rows.length);
  return page.rows.map(({ id }) => id);
}

test("P60: what is entered is read back whole, phases and figures included", async () => {
  const companies = [await makeCompany(db, "Wakakusa"), await makeCompany(db, "Prairie")];
  const draft: SiteDraft = {
    ...SITE,
    ...{ name: "North works", address: "1 Example Road", placeName: "Greensburg", zip: "47240" },
    ...{ point: { lat: 39.3, lon: -85.5, precision: "address" }, announcedOn: "2005-06" },
    organisations: [
      { organisationId: companies[0] ?? 0, share: 5_100, shareSource: "Filing" },
      { organisationId: companies[1] ?? 0, share: null, shareSource: null },
    ],
    phases: [PHASE, { ...PHASE, name: "Second" }],
    figures: [
      FIGURE,
      {
        ...{ ...FIGURE, phase: 1, measure: "investment", value: 500, currency: "USD" },
        ...{ priceYear: 2024, basis: "modelled", qualifier: "at-most", wording: "最大500" },
      },
    ],
  };
  const added = await addSite(chicago, draft);
  if (!added.ok) throw new Error(added.reason);
  expect((await findSite(db.read, added.siteId))?.draft).toEqual(draft);
  expect((await findSite(db.read, added.siteId))?.organiser).toBe("chicago");
});

test("P60: rows by state and the row of no known state add up to the total", async () => {
  const phases = [PHASE, { ...PHASE, name: "Second" }];
  for (let at = 0; at < 3; at += 1) await makeSite(db, { phases });
  await makeSite(db, { state: "OH" });
  await makeSite(db, { state: null });
  const withdrawn = await makeSite(db, { state: "OH" });
  const secretariat = await testContext(db);
  await withdrawSite(secretariat, { siteId: withdrawn, withdrawn: true });
  const counted = new Map([
    ...(await countSitesByState(db.read, { fictional: true })).map(
      ({ state, sites }) => [state ?? "-", sites] as const,
    ),
    ["all", (await countSitesInAll(db.read, { fictional: true })).sites] as const,
  ]);
  expect(Object.fromEntries(counted)).toEqual({ IN: 3, OH: 1, "-": 1, all: 5 });
});

test("P60: a company with sites in two states is counted once in all, also after a merge", async () => {
  const [one, other] = [await makeCompany(db, "Hokuto Cells"), await makeCompany(db, "Zeta")];
  await makeSite(db, { companies: [one] });
  await makeSite(db, { companies: [other], state: "OH" });
  expect(await countSitesInAll(db.read, { fictional: true })).toEqual({ sites: 2, companies: 2 });
  const secretariat = await testContext(db);
  await mergeOrganisations(secretariat, { keptId: one, mergedId: other });
  expect(await countSitesInAll(db.read, { fictional: true })).toEqual({ sites: 2, companies: 1 });
  // Its former name is a name of the one it turned out to be. P38
  expect(await listed(secretariat, "q=Zeta")).toHaveLength(2);
  expect(await listed(secretariat, "q=Hokuto")).toHaveLength(2);
  expect(await listed(secretariat, `organisation=${one}`)).toHaveLength(2);
});

test("a site is found by its company and its state in one question", async () => {
  const company = await makeCompany(db, "Aoba Steelworks", "青葉製鋼");
  const id = await makeSite(db, { companies: [company], state: "KY", placeName: "Georgetown" });
  await makeSite(db, { companies: [company], state: "OH" });
  expect(await listed(chicago, "q=青葉 ケンタッキー")).toEqual([id]);
  expect(await listed(chicago, "q=aoba georgetown")).toEqual([id]);
  expect(await listed(chicago, "q=aoba&state=OH&kind=plant&industry=31-33")).toHaveLength(1);
  expect(await listed(chicago, "state=none")).toEqual([]);
  expect(await listed(chicago, "state=jurisdiction:nashville")).toEqual([id]);
});

test("P61: a mission changes what lies in its states, and moves nothing out of them", async () => {
  const id = await makeSite(db, { state: "IN" });
  const change = (draft: Partial<SiteDraft>) =>
    changeSite(chicago, { siteId: id, revision: 1, draft: { ...SITE, ...draft } });
  expect(await change({ state: "OH" })).toEqual({ ok: false, reason: "forbidden" });
  expect(await addSite(chicago, { ...SITE, state: "OH" })).toEqual({
    ...{ ok: false, reason: "forbidden" },
  });
  expect(await change({ name: "New name" })).toEqual({ ok: true });
  expect(await change({ name: "Stale" })).toMatchObject({ reason: "changed-meanwhile" });
  const [entry] = await listAuditEntries(db.read, {}, 1);
  expect(entry).toMatchObject({ action: "site.change", subjectId: String(id) });
});

test("P60: a withdrawn site is in no list and comes back by the same way", async () => {
  const id = await makeSite(db);
  const count = async () => countSites(db.read, NO_SITE_FILTER, await listJurisdictions(db.read));
  await withdrawSite(chicago, { siteId: id, withdrawn: true });
  expect(await count()).toBe(0);
  expect(await changeSite(chicago, { siteId: id, revision: 2, draft: SITE })).toMatchObject({
    reason: "site-withdrawn",
  });
  await withdrawSite(chicago, { siteId: id, withdrawn: false });
  expect(await count()).toBe(1);
});

test("P62, P63: the database sums what the rule sums", async () => {
  const figure = (phase: number | null, year: number, value: number) => ({
    ...{ ...FIGURE, phase, year, value },
  });
  const phases = [PHASE, { ...PHASE, name: "Second" }];
  await makeSite(db, { phases, figures: [figure(0, 2020, 300), figure(1, 2023, 200)] });
  await makeSite(db, { figures: [figure(null, 2023, 400), figure(null, 2024, 0)] });
  await makeSite(db, {
    phases,
    figures: [figure(null, 2021, 450), { ...figure(0, 2022, 90), qualifier: "about" }],
  });
  await makeSite(db, { figures: [{ ...figure(null, 2024, 7), basis: "announced" }] });
  expect(await sumSiteFigures(db.read, { fictional: true })).toMatchObject([
    { state: "IN", basis: "announced", value: 7, sites: 1, qualifiers: [] },
    { state: "IN", basis: "reported", value: 950, sites: 3, qualifiers: [] },
  ]);
});

test("P66: a point outside the named state is stored as it is, and told", async () => {
  const point = { lat: 39.77, lon: -86.16, precision: "address" as const };
  const secretariat = await testContext(db);
  const added = await addSite(secretariat, { ...SITE, state: "OH", point });
  if (!added.ok) throw new Error(added.reason);
  expect(await findSite(db.read, added.siteId)).toMatchObject({
    outsideState: true,
    draft: { point },
  });
});
