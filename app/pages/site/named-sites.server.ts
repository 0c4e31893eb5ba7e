/** Sites by their ids, called as the reader's language calls them: whose, and which. */
import type { Context } from "~/context/context.server";
import type { NamedSite } from "~/domain/place/site-offer";
import { companyNames, siteName } from "~/i18n/site/site-called";
import { readSites } from "./site-list.server";

/** In the order of the ids; without those that the register does not have. Withdrawn ones are named, too. */
export async function nameSites(
  ctx: Pick<Context, "db" | "language">,
  ids: readonly number[],
): Promise<NamedSite[]> {
  if (ids.length === 0) return [];
  const { stored, organisations } = await readSites(ctx, ids);
  return stored.map(({ id, draft, fictional }) => {
    const companies = draft.organisations.flatMap(
      ({ organisationId }) => organisations.get(organisationId) ?? [],
    );
    const own = siteName(draft, ctx.language);
    const name = companies.length === 0 ? own : `${companyNames(companies, ctx.language)} ${own}`;
    return { id, name, fictional };
  });
}
