/** Storing the invented companies and their sites, and which of the programme's occurrences visit them. P60 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { addDemonstrationCompany, visitDemonstrationSites } from "~db/queries/demonstration-rows";
import { addSite } from "~db/queries/site/site-rows";
import { DEMO_COMPANIES, DEMO_SOURCE, type DemoSite } from "~seeds/demonstration-sites";

export async function storeDemonstrationSites(
  tx: Handle,
  { now: at }: Pick<Author, "now">,
  sites: readonly DemoSite[],
): Promise<void> {
  const ids: number[] = [];
  for (const company of DEMO_COMPANIES)
    ids.push(await addDemonstrationCompany(tx, { ...company, at }));
  for (const { draft, companies } of sites) {
    const organisations = companies.flatMap(({ company, share }) => {
      const organisationId = ids[company];
      if (organisationId === undefined) return [];
      return [{ organisationId, share, shareSource: share === null ? null : DEMO_SOURCE }];
    });
    await addSite(
      tx,
      { ...draft, organisations },
      { userId: null, at, outsideState: false, fictional: true },
    );
  }
  await visitDemonstrationSites(tx);
}
