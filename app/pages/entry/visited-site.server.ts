/** The site that a new event is to visit: `?site=` of its address. */
import type { Context } from "~/context/context.server";
import type { TypedEvent, TypedOccurrence } from "~/domain/entry/typed-event";
import type { NamedSite } from "~/domain/place/site-offer";
import { idOf } from "~/domain/value/id-of";
import { inLanguage } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { nameSites } from "~/pages/site/named-sites.server";
import { listOrganisationsOf } from "~db/queries/site/site-organisations";
import { findSite } from "~db/queries/site/sites";

type VisitedSite = {
  named: NamedSite;
  /** The boxes that it fills. */
  partners: TypedEvent["partners"];
  stop: Pick<TypedOccurrence, "siteId" | "placeId" | "placeName" | "state">;
};

/** Null where none is asked for. 404 for one that is not there or was withdrawn. */
export async function readVisitedSite(
  ctx: Context,
  params: URLSearchParams,
): Promise<VisitedSite | null> {
  const asked = params.get("site");
  if (asked === null) return null;
  const stored = await findSite(ctx.db.read, idOf(asked) ?? 0);
  const { id, draft } = found(stored?.withdrawnAt === null ? stored : null);
  const { state, placeId, placeName, organisations } = draft;
  const ids = organisations.map(({ organisationId }) => organisationId);
  const companies = await listOrganisationsOf(ctx.db.read, ids);
  const [named] = await nameSites(ctx, [id]);
  return {
    named: found(named),
    partners: ids.flatMap((one) => {
      const company = companies.get(one);
      return company === undefined ? [] : [inLanguage(company.name, ctx.language)];
    }),
    stop: {
      ...{ siteId: String(id), placeId: placeId === null ? "" : String(placeId) },
      ...{ placeName: placeName ?? "", state: state ?? "" },
    },
  };
}
