/** Sites as symbols of a map or as rows, for the live map and for the API: both under the list's filter. P67 */
import type { Context } from "~/context/context.server";
import type { PageRefusal } from "~/domain/api-question";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { boxText, type GridProjection, placeOfGrid } from "~/domain/site/site-grid";
import {
  parseSiteMap,
  parseSitePage,
  SITE_MAP_PARAMETERS,
  SITE_PAGE_PARAMETERS,
} from "~/domain/site/site-map-question";
import type { SiteFilter } from "~/domain/site/site-question";
import type { BilingualText } from "~/domain/value/language";
import { listSiteClusters, type SiteCluster } from "~db/queries/site/site-clusters";
import { countSites, listSiteIdsAsEntered } from "~db/queries/site/site-list";
import type { OrganisationOfSite } from "~db/queries/site/site-organisations";
import type { StoredSite } from "~db/queries/site/sites";
import { askedSites, readSiteChoices, type SiteChoices } from "./site-choices.server";
import { readSites } from "./site-list.server";
import { readSiteTowns } from "./site-towns.server";

/** Names are asked for where so few sites stand alone that somebody can point at each. */
const MOST_NAMED = 300;
/** North of it a place lies between the parts of the drawing: nobody is sent there. */
const NORTHERNMOST = 90;

/** What the live map draws. `in`: the cell as the list's address names it. */
export async function readMapSites(ctx: Context, params: URLSearchParams) {
  const choices = await readSiteChoices(ctx);
  const asked = askedSites(params, choices, SITE_MAP_PARAMETERS);
  const { question, refusals } = parseSiteMap(params);
  const wrong: FilterRefusal[] = [...(asked.ok ? [] : asked.refusals), ...refusals];
  if (!asked.ok || wrong.length > 0) return { ok: false as const, refusals: wrong };
  const { filter } = asked;
  const drawn = { filter, zoom: question.zoom ?? 0, projection: question.projection };
  const { clusters, ...counts } = await listSiteClusters(ctx.db.read, drawn, choices.jurisdictions);
  const alone = clusters.flatMap(({ site }) => site ?? []);
  const named = alone.length > MOST_NAMED ? new Map() : await namesOf(ctx, alone);
  return {
    ok: true as const,
    ...counts,
    symbols: clusters.map((cluster) => ({
      ...spotOf(cluster, choices, question.projection),
      ...{ count: cluster.count, site: cluster.site, state: cluster.state },
      ...{ in: cluster.cell === null ? null : boxText(cluster.cell), stacked: cluster.stacked },
      named: cluster.site === null ? null : (named.get(cluster.site) ?? null),
    })),
  };
}

type MapSitesAnswer = Awaited<ReturnType<typeof readMapSites>>;
export type MapSites = Omit<Extract<MapSitesAnswer, { ok: true }>, "ok">;

/** What the API answers: symbols where a zoom is given, else rows in the order of entry. */
export async function readApiSites(ctx: Context, params: URLSearchParams, origin: string) {
  const choices = await readSiteChoices(ctx);
  const more = [...SITE_MAP_PARAMETERS, ...SITE_PAGE_PARAMETERS];
  const asked = askedSites(params, choices, more);
  const map = parseSiteMap(params);
  const { page, refusals } = parseSitePage(params);
  const wrong: (FilterRefusal | PageRefusal)[] = [
    ...(asked.ok ? [] : asked.refusals),
    ...map.refusals,
    ...refusals,
  ];
  if (!asked.ok || wrong.length > 0) return { ok: false as const, refusals: wrong };
  const { filter } = asked;
  const { zoom, projection } = map.question;
  const answer =
    zoom === null
      ? await readRows(ctx, { filter, choices, page, origin })
      : await readClusters(ctx, { filter, choices, zoom, projection });
  const total = await countSites(ctx.db.read, filter, choices.jurisdictions);
  const real = { ...filter, fictional: false };
  const documented = await countSites(ctx.db.read, real, choices.jurisdictions);
  return { ok: true as const, ...answer, total, containsFictional: documented < total };
}

type Asked = { filter: SiteFilter; choices: SiteChoices };

async function readClusters(
  { db }: Context,
  { filter, choices, zoom, projection }: Asked & { zoom: number; projection: GridProjection },
) {
  const question = { filter, zoom, projection };
  const { clusters, located } = await listSiteClusters(db.read, question, choices.jurisdictions);
  return {
    clusters: clusters.map((cluster) => {
      const { lat, lng } = spotOf(cluster, choices, projection);
      return { lat, lon: lng, count: cluster.count, state: cluster.state, site: cluster.site };
    }),
    located,
  };
}

async function readRows(
  ctx: Context,
  {
    filter,
    choices,
    page,
    origin,
  }: Asked & { page: { limit: number; after: number | null }; origin: string },
) {
  const { after, limit } = page;
  const found = await listSiteIdsAsEntered(ctx.db.read, filter, choices.jurisdictions, {
    ...{ after, limit: limit + 1 },
  });
  const ids = found.slice(0, limit);
  const { stored, organisations } = await readSites(ctx, ids);
  return {
    rows: stored.map((site) => apiRow(site, organisations, origin)),
    next: found.length > limit ? String(ids.at(-1)) : null,
  };
}

function apiRow(
  { id, draft, outsideState, fictional }: StoredSite,
  organisations: ReadonlyMap<number, OrganisationOfSite>,
  origin: string,
) {
  const { point, organisations: own, phases, figures, placeId: _, ...rest } = draft;
  return {
    id,
    ...rest,
    ...{ lat: point?.lat ?? null, lon: point?.lon ?? null, precision: point?.precision ?? null },
    outsideState,
    organisations: own.flatMap(({ organisationId, share, shareSource }) => {
      const organisation = organisations.get(organisationId);
      if (organisation === undefined) return [];
      const { id: stands, name } = organisation;
      return [{ id: stands, name, share: share === null ? null : share / 10_000, shareSource }];
    }),
    phases,
    figures: figures.map(({ phase, ...figure }) => ({
      phase: phase === null ? null : (phases[phase]?.name ?? null),
      ...figure,
    })),
    fictional,
    url: `${origin}/sites/${id}`,
  };
}

/** A state's symbol stands at its label. */
function spotOf(cluster: SiteCluster, { states }: SiteChoices, projection: GridProjection) {
  const state = states.find(({ code }) => code === cluster.state);
  if (cluster.cell === null && state !== undefined) return { lat: state.lat, lng: state.lng };
  const mean = placeOfGrid(cluster.at, projection);
  if (mean.lat <= NORTHERNMOST) return mean;
  return placeOfGrid(cluster.first, projection);
}

async function namesOf(ctx: Context, ids: readonly number[]) {
  const { stored, organisations } = await readSites(ctx, ids);
  const townOf = await readSiteTowns(ctx, stored);
  return new Map(
    stored.map((site) => {
      const { id, draft } = site;
      const placeName = townOf(site);
      const { name, kind, organisations: own } = draft;
      const companies: { name: BilingualText }[] = own.flatMap(({ organisationId }) => {
        const company = organisations.get(organisationId);
        return company === undefined ? [] : [{ name: company.name }];
      });
      return [id, { name, kind, placeName, companies }];
    }),
  );
}
