/** How many sites of Japanese companies there are. */
import { asc, count, isNull } from "drizzle-orm";
import type { Handle } from "../client";
import { sites } from "../schema/sites";

/** By state; one without any is not among them, and a site whose state is not known is in none. */
export async function countSitesByState(db: Handle): Promise<Map<string, number>> {
  const rows = await db
    .select({ state: sites.state, total: count() })
    .from(sites)
    .where(isNull(sites.withdrawnAt))
    .groupBy(sites.state)
    .orderBy(asc(sites.state));
  return new Map(rows.flatMap(({ state, total }) => (state === null ? [] : [[state, total]])));
}
