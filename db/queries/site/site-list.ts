/** Sites under a filter, in the order of their states, a page at a time. */
import { and, asc, gt, or, type SQL, sql } from "drizzle-orm";
import type { JurisdictionRow } from "~/domain/place/jurisdiction";
import type { SiteFilter } from "~/domain/site/site-question";
import type { Handle } from "../../client";
import { sites } from "../../schema/sites";
import { matchesSites } from "./site-filter";

/** Where a page of the list ends. `state` is empty where nobody knows it: these come last. */
export type SiteCursor = { state: string; id: number };

type Page = { after: SiteCursor | null; limit: number };

/** Behind every code of a state. */
const LAST = "~";
const stateOrder = sql<string>`coalesce(${sites.state}, ${LAST})`;

export async function listSiteIds(
  db: Handle,
  filter: SiteFilter,
  jurisdictions: readonly JurisdictionRow[],
  { after, limit }: Page,
): Promise<SiteCursor[]> {
  const rows = await db
    .select({ id: sites.id, state: sites.state })
    .from(sites)
    .where(and(matchesSites(filter, jurisdictions), after ? comesAfter(after) : undefined))
    .orderBy(asc(stateOrder), asc(sites.id))
    .limit(limit);
  return rows.map(({ id, state }) => ({ id, state: state ?? "" }));
}

/** In the order of entry, which no edit changes: for whoever reads them a page at a time over some while. */
export async function listSiteIdsAsEntered(
  db: Handle,
  filter: SiteFilter,
  jurisdictions: readonly JurisdictionRow[],
  { after, limit }: { after: number | null; limit: number },
): Promise<number[]> {
  const rows = await db
    .select({ id: sites.id })
    .from(sites)
    .where(
      and(matchesSites(filter, jurisdictions), after === null ? undefined : gt(sites.id, after)),
    )
    .orderBy(asc(sites.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

export async function countSites(
  db: Handle,
  filter: SiteFilter,
  jurisdictions: readonly JurisdictionRow[],
): Promise<number> {
  return await db.$count(sites, matchesSites(filter, jurisdictions));
}

function comesAfter({ state, id }: SiteCursor): SQL | undefined {
  const at = state === "" ? LAST : state;
  return or(gt(stateOrder, at), and(sql`${stateOrder} = ${at}`, gt(sites.id, id)));
}
