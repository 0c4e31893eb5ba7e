/** What the form of a site begins with, new or stored. */
import type { Context } from "~/context/context.server";
import { canAddSite, canAddSites, canEditSite } from "~/domain/site/site-right";
import { emptyTypedSite, typedSiteOf } from "~/domain/site/typed-site";
import { inLanguage } from "~/domain/value/language";
import { forbidden, found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { siteFormText } from "~/i18n/site/site-form-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisationNames } from "~db/queries/organisation/organisation-list";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrganisationsOf } from "~db/queries/site/site-organisations";
import { findSite, type StoredSite } from "~db/queries/site/sites";

/** Offered before somebody types. */
const MOST_NAMES = 500;
const LONGEST_NAME = 200;

export async function readNewSitePage(ctx: Context, params: URLSearchParams) {
  if (!canAddSites(ctx.user, await listJurisdictions(ctx.db.read))) throw forbidden();
  const company = (params.get("company") ?? "").slice(0, LONGEST_NAME);
  const state = (params.get("state") ?? "").slice(0, 2);
  const companies = [{ name: company, share: "", shareSource: "" }];
  return {
    ...(await readFormOffer(ctx)),
    id: null,
    revision: null,
    typed: emptyTypedSite({ companies, state }),
    keptName: `site-new-${ctx.user.id}`,
    pageTitle: frameText[ctx.language].pageTitle(siteFormText[ctx.language].newTitle),
  };
}

export async function readEditSitePage(ctx: Context, siteId: number) {
  const site = await editableSite(ctx, siteId);
  return {
    ...(await readFormOffer(ctx)),
    id: site.id,
    revision: site.revision,
    typed: await typedSite(ctx, site),
    keptName: `site-${site.id}-${ctx.user.id}`,
    pageTitle: frameText[ctx.language].pageTitle(siteFormText[ctx.language].editTitle),
  };
}

export type SiteFormPageData = Awaited<
  ReturnType<typeof readNewSitePage | typeof readEditSitePage>
>;

/** The site, where this person may change it: 404 and 403 before a form is read. */
export async function editableSite({ db, user }: Context, siteId: number): Promise<StoredSite> {
  const site = found(await findSite(db.read, siteId));
  const standing = { state: site.draft.state, organiser: site.organiser };
  const mayEdit = canEditSite(user, standing, await listJurisdictions(db.read));
  if (!mayEdit || site.withdrawnAt !== null) throw forbidden();
  return site;
}

export async function mayAddThere({ db, user }: Context, state: string | null): Promise<boolean> {
  return canAddSite(user, state, await listJurisdictions(db.read));
}

/** A site that is moved has to be theirs there, too. P61 */
export async function mayEditThere(
  { db, user }: Context,
  { organiser }: Pick<StoredSite, "organiser">,
  state: string | null,
): Promise<boolean> {
  return canEditSite(user, { state, organiser }, await listJurisdictions(db.read));
}

/** What somebody else has saved meanwhile, in one line. */
export async function storedSiteText(ctx: Context, stored: StoredSite): Promise<string> {
  const { companies, phases, figures, ...boxes } = await typedSite(ctx, stored);
  const entries = [...companies, ...phases, ...figures].map((entry) =>
    Object.values(entry).filter(Boolean).join(" "),
  );
  return [...Object.values(boxes), ...entries].filter(Boolean).join(" / ");
}

async function typedSite({ db, language }: Context, { draft }: Pick<StoredSite, "draft">) {
  const ids = draft.organisations.map(({ organisationId }) => organisationId);
  const known = await listOrganisationsOf(db.read, ids);
  const names = [...known].map(([id, { name }]) => [id, inLanguage(name, language)] as const);
  return typedSiteOf(draft, new Map(names));
}

async function readFormOffer({ db, language }: Context) {
  return {
    states: (await listMapAreas(db.read, language)).map(({ code, name }) => ({ code, name })),
    names: await listOrganisationNames(db.read, null, { language, limit: MOST_NAMES }),
  };
}
