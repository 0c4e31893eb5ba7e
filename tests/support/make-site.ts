/** Sites and companies for tests. */
import type { SiteDraft } from "~/domain/site/site-draft";
import type { Database } from "~db/client";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { addSite } from "~db/queries/site/site-rows";

export const SITE: SiteDraft = {
  ...{ name: null, kind: "plant", industry: "3361", address: null, state: "IN", placeId: null },
  ...{ placeName: null, zip: null, point: null, status: "operating", announcedOn: null },
  ...{ constructionOn: null, openedOn: null, closedOn: null, note: null, source: "Test" },
  ...{ sourceUrl: null, organisations: [], phases: [], figures: [] },
};

export async function makeCompany(db: Database, en: string, ja: string | null = null) {
  const draft = {
    ...{ type: "company" as const, name: { ja, en }, reading: null, state: null },
    ...{ placeName: null, languages: null, website: null, note: null },
    ...{ isPartner: false, parentId: null, seatInJapan: null },
  };
  return await db.write((tx) => addOrganisation(tx, draft, { userId: null, at: new Date() }));
}

export async function makeSite(
  db: Database,
  more: Partial<SiteDraft> & { companies?: readonly number[]; organiser?: string } = {},
): Promise<number> {
  const { companies = [], organiser = null, ...draft } = more;
  const organisations = companies.map((organisationId) => ({
    ...{ organisationId, share: null, shareSource: null },
  }));
  const stamp = { userId: null, at: new Date(), outsideState: false, organiser };
  return await db.write((tx) => addSite(tx, { ...SITE, organisations, ...draft }, stamp));
}
