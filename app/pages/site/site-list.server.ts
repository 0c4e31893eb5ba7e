/** One page of the sites under a filter: whose, what and where they are, and their latest figures. P60, P62 */
import type { Context } from "~/context/context.server";
import { presentFigures } from "~/domain/site/site-figures";
import { canAddSites } from "~/domain/site/site-right";
import { inLanguage } from "~/domain/value/language";
import { frameText } from "~/i18n/frame-text";
import { siteText } from "~/i18n/site/site-text";
import { countSites, listSiteIds, type SiteCursor } from "~db/queries/site/site-list";
import { listOrganisationsOf, type OrganisationOfSite } from "~db/queries/site/site-organisations";
import { listSitesById, type StoredSite } from "~db/queries/site/sites";
import { askedSites, readSiteChoices } from "./site-choices.server";
import { readSiteTowns } from "./site-towns.server";

const PAGE_SIZE = 50;

export async function readSiteList(ctx: Context, url: URL) {
  const { read } = ctx.db;
  const choices = await readSiteChoices(ctx);
  const { jurisdictions, ...offered } = choices;
  const asked = askedSites(url.searchParams, choices, ["after"]);
  const cursor = url.searchParams.get("after");
  const after = cursor === null ? null : readCursor(cursor);
  const pageTitle = frameText[ctx.language].pageTitle(siteText[ctx.language].title);
  if (!asked.ok) return { ...asked, ...offered, pageTitle };
  if (cursor !== null && after === null) {
    const refusal = { field: "after", value: cursor.slice(0, 40), reason: "unknown" as const };
    return { ok: false as const, refusals: [refusal], typed: asked.filter, ...offered, pageTitle };
  }
  const { filter } = asked;
  const page = { after, limit: PAGE_SIZE + 1 };
  const found = await listSiteIds(read, filter, jurisdictions, page);
  const ids = found.slice(0, PAGE_SIZE).map(({ id }) => id);
  const { stored, organisations } = await readSites(ctx, ids);
  const townOf = await readSiteTowns(ctx, stored);
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  return {
    ok: true as const,
    filter,
    ...offered,
    company: await companyName(ctx, filter.organisation),
    rows: stored.map((site) => shownRow(site, organisations, townOf(site))),
    total: await countSites(read, filter, jurisdictions),
    next: last === undefined ? null : cursorText(last),
    isFirst: after === null,
    mayAdd: canAddSites(ctx.user, jurisdictions),
    /** The question without its page, for the links of this page. */
    query: queryWithout(url.searchParams, "after"),
    pageTitle,
  };
}

type SiteListAnswer = Awaited<ReturnType<typeof readSiteList>>;
export type SiteListData = Extract<SiteListAnswer, { ok: true }>;
export type SiteListRefusal = Extract<SiteListAnswer, { ok: false }>;
export type ListedSite = SiteListData["rows"][number];

/** In the order of the ids that are asked for. */
export async function readSites({ db }: Pick<Context, "db">, ids: readonly number[]) {
  const rows = new Map((await listSitesById(db.read, ids)).map((site) => [site.id, site]));
  const stored = ids.flatMap((id) => rows.get(id) ?? []);
  const named = stored.flatMap(({ draft }) => draft.organisations);
  const organisations = await listOrganisationsOf(
    db.read,
    named.map(({ organisationId }) => organisationId),
  );
  return { stored, organisations };
}

function shownRow(
  site: StoredSite,
  organisations: ReadonlyMap<number, OrganisationOfSite>,
  placeName: string | null,
) {
  const { id, draft, fictional, outsideState } = site;
  const { name, kind, industry, state, status } = draft;
  return {
    ...{ id, name, kind, industry, state, placeName, status, fictional, outsideState },
    companies: draft.organisations.flatMap(({ organisationId }) => {
      const company = organisations.get(organisationId);
      return company === undefined ? [] : [{ id: company.id, name: company.name }];
    }),
    figures: presentFigures(draft.figures).map(
      ({ year, measure, value, qualifier, currency, priceYear, basis }) => ({
        ...{ year, measure, value, qualifier, currency, priceYear, basis },
      }),
    ),
  };
}

async function companyName({ db, language }: Context, id: number | null) {
  if (id === null) return null;
  const company = (await listOrganisationsOf(db.read, [id])).get(id);
  return company === undefined ? null : inLanguage(company.name, language);
}

function cursorText({ state, id }: SiteCursor): string {
  return `${state}-${id}`;
}

function readCursor(text: string): SiteCursor | null {
  const match = /^([A-Z]{2})?-([1-9]\d{0,14})$/.exec(text);
  return match === null ? null : { state: match[1] ?? "", id: Number(match[2]) };
}

function queryWithout(params: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(
    [...params].filter(([field, value]) => field !== name && !field.startsWith("_") && value),
  );
  return rest.toString();
}
