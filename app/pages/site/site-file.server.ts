/** Which sites a file of the list holds: all that match, in its order. N9 */
import type { Context } from "~/context/context.server";
import { listSiteIds } from "~db/queries/site/site-list";
import { askedSites, readSiteChoices } from "./site-choices.server";

/** More than any register of sites is to hold. */
const MOST_ROWS = 1_000_000;

export async function readSiteFile(ctx: Context, params: URLSearchParams) {
  const choices = await readSiteChoices(ctx);
  const asked = askedSites(params, choices);
  if (!asked.ok) return asked;
  const page = { after: null, limit: MOST_ROWS };
  const found = await listSiteIds(ctx.db.read, asked.filter, choices.jurisdictions, page);
  return { ok: true as const, ids: found.map(({ id }) => id) };
}
