/** Sites that something else finds are not sought among all that stand. */
import { and, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "~db/client";
import { foundSiteStands } from "~db/queries/store/index-hints";
import { siteOrganisations, sites } from "~db/schema/sites";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** What SQLite reads of sites to find those of an organisation. */
async function wayToSites(stands: SQL): Promise<string | undefined> {
  const owned = db.read
    .select({ id: siteOrganisations.siteId })
    .from(siteOrganisations)
    .where(sql`${siteOrganisations.organisationId} = 1`);
  const steps = await db.read.all<{ detail: string }>(
    sql`explain query plan select count(*) from ${sites} where ${and(stands, inArray(sites.id, owned))}`,
  );
  return steps.map(({ detail }) => detail).find((step) => / sites /.test(step));
}

test.skipIf(process.env.TEST_DATABASE_URL)(
  "the plain question reads all that stand; this one goes to each by its number",
  async () => {
    expect(await wayToSites(isNull(sites.withdrawnAt))).toMatch(
      /INDEX sites_by_\w+ \(withdrawn_at=/,
    );
    expect(await wayToSites(foundSiteStands)).toMatch(/INTEGER PRIMARY KEY/);
  },
);
