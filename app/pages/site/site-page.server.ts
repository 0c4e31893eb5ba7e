/** Everything the page of one site says to this person. P60, P62, P64, P66 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { attributableToJapan } from "~/domain/site/site-figures";
import { canEditSite } from "~/domain/site/site-right";
import { inLanguage } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { siteText } from "~/i18n/site/site-text";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrganisationsOf } from "~db/queries/site/site-organisations";
import { listSiteVisits } from "~db/queries/site/site-visits";
import { findSite, type StoredSite } from "~db/queries/site/sites";
import { readSiteTowns } from "./site-towns.server";

/** What the page tells of: `?saved=` in its address. */
const SAVED = ["added", "changed", "withdrawn", "restored"] as const;
export type SiteSaved = (typeof SAVED)[number];

export async function readSitePage(ctx: Context, siteId: number, saved: string | null) {
  const db = ctx.db.read;
  const site = found(await findSite(db, siteId));
  const companies = await readCompanies(ctx, site);
  const standing = { state: site.draft.state, organiser: site.organiser };
  const visits = await listSiteVisits(db, siteId, draftReader(ctx.user));
  const [company] = companies;
  const placeName = (await readSiteTowns(ctx, [site]))(site);
  const name = site.draft.name ?? placeName ?? siteText[ctx.language].site;
  const title = company ? `${inLanguage(company.name, ctx.language)} ${name}` : name;
  return {
    site: {
      ...{ id: site.id, fictional: site.fictional, outsideState: site.outsideState },
      ...{ withdrawn: site.withdrawnAt !== null, revision: site.revision },
    },
    draft: { ...site.draft, placeName },
    companies,
    figures: site.draft.figures.map((figure) => ({
      ...figure,
      japanese:
        figure.measure === "investment" && companies.length > 1
          ? attributableToJapan(figure.value, companies)
          : null,
    })),
    visits: {
      past: visits.filter(({ outcome }) => outcome === "held"),
      planned: visits.filter(({ outcome }) => outcome === "scheduled").reverse(),
    },
    mayEdit: canEditSite(ctx.user, standing, await listJurisdictions(db)),
    choices: await findEventChoices(db, "", ctx.language),
    said: SAVED.find((known) => known === saved) ?? null,
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type SitePageData = Awaited<ReturnType<typeof readSitePage>>;

async function readCompanies({ db }: Context, { draft }: StoredSite) {
  const ids = draft.organisations.map(({ organisationId }) => organisationId);
  const known = await listOrganisationsOf(db.read, ids);
  return draft.organisations.flatMap(({ organisationId, share, shareSource }) => {
    const company = known.get(organisationId);
    if (company === undefined) return [];
    return [{ ...company, share, shareSource, isJapanese: company.seatInJapan !== null }];
  });
}

export async function readSiteMap({ db, language }: Context, siteId: number) {
  const { draft } = found(await findSite(db.read, siteId));
  const labels = await listMapAreas(db.read, language);
  const { point, state } = draft;
  return {
    areas: state === null ? [] : [state],
    sites: point === null ? [] : [{ lat: point.lat, lng: point.lon }],
    ...{ stops: [], labels, isItinerary: false, isCounted: false },
  };
}
