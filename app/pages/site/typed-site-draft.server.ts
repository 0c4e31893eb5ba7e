/** What a form of a site says, with its names found in the register: companies, town, and the point that follows. P66 */
import type { Context } from "~/context/context.server";
import type { ReadSite, SiteErrors } from "~/domain/site/read-site";
import type { SiteDraft } from "~/domain/site/site-draft";
import { fold } from "~/domain/value/search-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import { listTownsNamed } from "~db/queries/reference/places";
import { listOrganisationsOf } from "~db/queries/site/site-organisations";

type Answer = { ok: true; draft: SiteDraft } | { ok: false; errors: SiteErrors };

/** `stored`: what the form was drawn from; null for a new site. */
export async function siteDraftOf(
  ctx: Context,
  { companies, at, ...site }: ReadSite,
  stored: SiteDraft | null,
): Promise<Answer> {
  const named = await nameCompanies(ctx, companies, stored);
  if (!named.ok) return named;
  const { state, placeName } = site;
  const isThere = stored?.state === state && stored.placeName === placeName;
  const place = isThere
    ? { placeId: stored.placeId, point: pointOf(at) ?? untypedPoint(stored) }
    : await placeOf(ctx, { state, placeName, at });
  const { kind, industry, address, zip, status, name, ...rest } = site;
  const { phases, figures, ...days } = rest;
  return {
    ok: true,
    draft: {
      ...{ name, kind, industry, address, state, placeId: place.placeId, placeName, zip },
      point: place.point ?? (isThere ? (await placeOf(ctx, { state, placeName, at })).point : null),
      status,
      announcedOn: days.announcedOn,
      constructionOn: days.constructionOn,
      openedOn: days.openedOn,
      closedOn: days.closedOn,
      note: days.note,
      source: days.source,
      sourceUrl: days.sourceUrl,
      organisations: named.organisations,
      phases: phases.map(
        ({ name: phase, status: stands, announcedOn, openedOn, note, source }) => ({
          ...{ name: phase, status: stands, announcedOn, openedOn, note, source },
        }),
      ),
      figures: figures.map((figure) => ({
        ...{ phase: figure.phase, year: figure.year, measure: figure.measure, value: figure.value },
        ...{ qualifier: figure.qualifier, currency: figure.currency, priceYear: figure.priceYear },
        ...{ basis: figure.basis, asOf: figure.asOf, definition: figure.definition },
        ...{ wording: figure.wording, source: figure.source },
      })),
    },
  };
}

const pointOf = (at: ReadSite["at"]) =>
  at === null ? null : { ...at, precision: "address" as const };

/** One that no box shows stays as it is. */
function untypedPoint({ point }: SiteDraft) {
  return point?.precision === "address" ? null : point;
}

async function placeOf(
  { db, language }: Context,
  { state, placeName, at }: Pick<ReadSite, "state" | "placeName" | "at">,
): Promise<Pick<SiteDraft, "placeId" | "point">> {
  if (state === null) return { placeId: null, point: pointOf(at) };
  const towns = placeName === null ? [] : await listTownsNamed(db.read, state, fold(placeName));
  const [town] = towns;
  if (town !== undefined && towns.length === 1)
    return {
      placeId: town.id,
      point: pointOf(at) ?? { lat: town.lat, lon: town.lon, precision: "town" },
    };
  const area = (await listMapAreas(db.read, language)).find(({ code }) => code === state);
  const middle = area ? { lat: area.lat, lon: area.lng, precision: "state" as const } : null;
  return { placeId: null, point: pointOf(at) ?? middle };
}

async function nameCompanies(
  { db }: Context,
  companies: ReadSite["companies"],
  stored: SiteDraft | null,
) {
  const found = await findOrganisationsByName(
    db.read,
    companies.map(({ name }) => name),
  );
  const before = await namesBefore({ db }, stored);
  const errors: SiteErrors = {};
  const organisations = companies.flatMap(({ name, share, shareSource }, index) => {
    const organisationId = before.get(fold(name)) ?? found.get(name) ?? null;
    if (organisationId === null) {
      errors[`companies[${index}].name`] = ["company-unknown"];
      return [];
    }
    return [{ organisationId, share, shareSource }];
  });
  const ids = organisations.map(({ organisationId }) => organisationId);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) errors[`companies[${twice}].name`] = ["given-twice"];
  if (Object.keys(errors).length > 0) return { ok: false as const, errors };
  return { ok: true as const, organisations };
}

/** A name that the form was drawn with is who it was, also where two have it or it was merged since. P38 */
async function namesBefore({ db }: Pick<Context, "db">, stored: SiteDraft | null) {
  const ids = (stored?.organisations ?? []).map(({ organisationId }) => organisationId);
  const known = await listOrganisationsOf(db.read, ids);
  return new Map(
    ids.flatMap((id) => {
      const names = known.get(id)?.name;
      return [names?.ja, names?.en].flatMap((name) => (name ? [[fold(name), id] as const] : []));
    }),
  );
}
