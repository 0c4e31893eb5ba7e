/** P67: symbols of sites under random filters count what the list counts. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { SITE_KINDS, SITE_STATUSES } from "~/domain/site/site";
import { boxOfDegrees } from "~/domain/site/site-grid";
import { NO_SITE_FILTER, type SiteFilter } from "~/domain/site/site-question";
import type { Database } from "~db/client";
import { listJurisdictions, type SourcedJurisdiction } from "~db/queries/reference/jurisdictions";
import { listSiteClusters } from "~db/queries/site/site-clusters";
import { listSiteIds } from "~db/queries/site/site-list";
import { listSitesById, type StoredSite } from "~db/queries/site/sites";
import { randomOf } from "~seeds/demonstration-random";
import { makeCompany, makeSite } from "../../support/make-site";
import { openTestDatabase } from "../../support/test-database";

const random = randomOf(67);
const STATES = ["IN", "OH", "HI", "GU", null];
const INDUSTRIES = ["3361", "335911", "42", "311", null];
let db: Database;
let jurisdictions: SourcedJurisdiction[];
let companies: number[];

beforeAll(async () => {
  db = await openTestDatabase();
  jurisdictions = await listJurisdictions(db.read);
  companies = [await makeCompany(db, "Wakakusa"), await makeCompany(db, "Hokuto Cells")];
  const stacked = { lat: 39.77, lon: -86.16 };
  for (let at = 0; at < 120; at += 1) {
    const spot = { lat: 25 + random.next() * 20, lon: -120 + random.next() * 45 };
    const place = random.chance(0.15) ? stacked : spot;
    await makeSite(db, {
      ...{ state: random.pick(STATES), kind: random.pick(SITE_KINDS) },
      ...{ status: random.pick(SITE_STATUSES), industry: random.pick(INDUSTRIES) },
      point: random.chance(0.1) ? null : { ...place, precision: "address" },
      companies: random.chance(0.8) ? [random.pick(companies)] : companies,
    });
  }
});
afterAll(() => db.close());

function randomFilter(): SiteFilter {
  const some = <T>(value: () => T): T | null => (random.chance(0.3) ? value() : null);
  const [south, west] = [25 + random.next() * 10, -120 + random.next() * 20];
  return {
    ...NO_SITE_FILTER,
    state: some(() => random.pick(["IN", "HI", "none", "jurisdiction:chicago"])),
    kind: some(() => random.pick(SITE_KINDS)),
    status: some(() => random.pick(SITE_STATUSES)),
    industry: some(() => random.pick(["31-33", "336", "42"])),
    organisation: some(() => random.pick(companies)),
    q: some(() => random.pick(["hokuto", "waka", "インディアナ"])),
    box: some(() => boxOfDegrees([west, south, west + 15, south + 10])),
  };
}

async function listed(filter: SiteFilter): Promise<StoredSite[]> {
  const found = await listSiteIds(db.read, filter, jurisdictions, { after: null, limit: 1_000 });
  return await listSitesById(
    db.read,
    found.map(({ id }) => id),
  );
}

test("symbols add up to the list's sites with a point, at any zoom and on either grid", async () => {
  let notEmpty = 0;
  for (let run = 0; run < 60; run += 1) {
    const filter = randomFilter();
    const zoom = random.whole(2, 14);
    const projection = random.pick(["mercator", "plane"] as const);
    const { clusters, located, total } = await listSiteClusters(
      db.read,
      { filter, zoom, projection },
      jurisdictions,
    );
    const rows = await listed(filter);
    const withPoint = rows.filter(({ draft }) => draft.point !== null);
    expect([located, total]).toEqual([withPoint.length, rows.length]);
    if (rows.length > 0) notEmpty += 1;
    // The list of a symbol's cell is what it counts, and so is that of its state.
    for (const { cell, count, state, site } of clusters) {
      const own =
        cell === null
          ? withPoint.filter(({ draft }) => draft.state === state)
          : filter.box === null
            ? await listed({ ...filter, box: cell })
            : null;
      if (own !== null) expect([count, own.length]).toEqual([count, count]);
      if (site !== null) expect(rows.map(({ id }) => id)).toContain(site);
    }
  }
  expect(notEmpty).toBeGreaterThan(20);
});

test("what stands at one point is told as stacked, and no zoom parts it", async () => {
  const question = { filter: NO_SITE_FILTER, zoom: 20, projection: "mercator" as const };
  const { clusters } = await listSiteClusters(db.read, question, jurisdictions);
  const stacked = clusters.filter(({ stacked }) => stacked);
  expect(stacked).toHaveLength(1);
  expect(clusters.filter(({ count }) => count > 1)).toEqual(stacked);
});
