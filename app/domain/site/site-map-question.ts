/** At which zoom, and in which projection, sites are asked for as symbols; or a page of their rows. P67 */

import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { idOf } from "~/domain/value/id-of";
import { MOST_API_ROWS } from "~/domain/value/limits";
import { type GridProjection, LAST_ZOOM } from "./site-grid";

export const SITE_MAP_PARAMETERS = ["zoom", "plane"] as const;
export const SITE_PAGE_PARAMETERS = ["limit", "after"] as const;

const DEFAULT_ROWS = 50;

/** `zoom` null: rows are asked for. */
export type SiteMapQuestion = { zoom: number | null; projection: GridProjection };

export function parseSiteMap(params: URLSearchParams): {
  question: SiteMapQuestion;
  refusals: FilterRefusal[];
} {
  const refusals: FilterRefusal[] = [];
  const [zoom, plane] = [params.get("zoom")?.trim() || null, params.get("plane")?.trim() || null];
  const isZoom = zoom === null || (/^\d{1,2}$/.test(zoom) && Number(zoom) <= LAST_ZOOM);
  if (!isZoom) refusals.push(refusalOf(params, "zoom", "unknown"));
  if (plane !== null && plane !== "1") refusals.push(refusalOf(params, "plane", "unknown"));
  return {
    question: {
      zoom: zoom === null || !isZoom ? null : Number(zoom),
      projection: plane === "1" ? "plane" : "mercator",
    },
    refusals,
  };
}

type PageRefusal = { field: string; value: string; reason: "not-a-limit" | "not-a-cursor" };

export function parseSitePage(params: URLSearchParams): {
  page: { limit: number; after: number | null };
  refusals: PageRefusal[];
} {
  const refusals: PageRefusal[] = [];
  const [limit, after] = [params.get("limit"), params.get("after")];
  const isLimit =
    limit === null || (/^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= MOST_API_ROWS);
  if (!isLimit) refusals.push(refusalOf(params, "limit", "not-a-limit"));
  if (after !== null && idOf(after) === null)
    refusals.push(refusalOf(params, "after", "not-a-cursor"));
  return {
    page: { limit: limit === null || !isLimit ? DEFAULT_ROWS : Number(limit), after: idOf(after) },
    refusals,
  };
}
