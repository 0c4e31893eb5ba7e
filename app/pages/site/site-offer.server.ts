/** What a stop's form offers: sites and sister towns near a town of the gazetteer, or sites by a name. P144 */
import type { Context } from "~/context/context.server";
import type { SiteOffer } from "~/domain/place/site-offer";
import { NO_SITE_FILTER, type SiteFilter } from "~/domain/site/site-question";
import { idOf } from "~/domain/value/id-of";
import { inLanguage } from "~/domain/value/language";
import { asksNothing } from "~/domain/value/search-words";
import { isUnreadable } from "~/domain/value/typed-text";
import { listTownsOf } from "~db/queries/reference/places";
import { listSitesNear, listTiesNear, type NearTie } from "~db/queries/site/near-sites";
import { countSites, listSiteIds } from "~db/queries/site/site-list";
import { nameSites } from "./named-sites.server";

const MOST_OFFERED = 20;
const LONGEST = 100;
const NOTHING = { sites: [], ties: [], siteCount: 0, tieCount: 0 };

/** `?place=` is a town's number, `?q=` what somebody typed; null where neither can be read. */
export async function readSiteOffer(
  ctx: Context,
  params: URLSearchParams,
): Promise<SiteOffer | null> {
  const [place, q] = [params.get("place"), params.get("q")];
  if (place !== null) return await nearTown(ctx, place);
  if (q === null || isUnreadable(q) || q.length > LONGEST) return null;
  return { asked: q, ...NOTHING, ...(asksNothing(q) ? {} : await byName(ctx, q)) };
}

/** What lies near each of some stops, the nearest few of it. P144 */
export async function readOffersNearStops(
  ctx: Context,
  stops: readonly { id: number; place: object }[],
  most: number,
): Promise<Record<number, SiteOffer>> {
  const offers: Record<number, SiteOffer> = {};
  const known = new Map<string, SiteOffer | null>();
  for (const { id, place } of stops) {
    const town = "placeId" in place ? String(place.placeId) : "";
    const offer = known.get(town) ?? (await nearTown(ctx, town));
    known.set(town, offer);
    if (offer !== null && offer.siteCount + offer.tieCount > 0)
      offers[id] = { ...offer, sites: offer.sites.slice(0, most), ties: offer.ties.slice(0, most) };
  }
  return offers;
}

async function nearTown(ctx: Context, asked: string): Promise<SiteOffer | null> {
  const id = idOf(asked);
  const [town] = id === null ? [] : await listTownsOf(ctx.db.read, [id]);
  if (town === undefined) return null;
  const near = await listSitesNear(ctx.db.read, town);
  const ties = await listTiesNear(ctx.db.read, town);
  const km = new Map(near.map((site) => [site.id, Math.round(site.km)]));
  const named = await nameSites(ctx, [...km.keys()].slice(0, MOST_OFFERED));
  return {
    asked,
    sites: named.map((site) => ({ ...site, km: km.get(site.id) ?? null })),
    ties: ties.slice(0, MOST_OFFERED).map((tie) => namedTie(tie, ctx)),
    ...{ siteCount: near.length, tieCount: ties.length },
  };
}

async function byName(ctx: Context, q: string) {
  const filter: SiteFilter = { ...NO_SITE_FILTER, q };
  const found = await listSiteIds(ctx.db.read, filter, [], { after: null, limit: MOST_OFFERED });
  const named = await nameSites(
    ctx,
    found.map(({ id }) => id),
  );
  return {
    sites: named.map((site) => ({ ...site, km: null })),
    siteCount: await countSites(ctx.db.read, filter, []),
  };
}

function namedTie(tie: NearTie, { language }: Pick<Context, "language">) {
  const { id, state, km, fictional } = tie;
  const city = (language === "ja" ? tie.cityJa : null) ?? tie.city ?? state;
  const prefecture = inLanguage({ ja: tie.prefectureJa, en: tie.prefectureEn }, language);
  const partner = inLanguage({ ja: tie.partnerJa, en: tie.partnerEn }, language);
  const japan = language === "ja" ? [prefecture, partner] : [partner, prefecture];
  const name = `${city} — ${japan.filter(Boolean).join(language === "ja" ? "" : ", ")}`;
  return { id, state, name, fictional, km: Math.round(km) };
}
