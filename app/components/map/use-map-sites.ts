/** Sites for what the map has in view: asked for while their layer is on, and an answer to an earlier question is dropped. */
import { useEffect, useState } from "react";
import { FIRST_GRID_ZOOM } from "~/domain/site/site-grid";
import type { MapViewChange } from "~/map/map-props";
import type { MapSite } from "~/map/map-site";

const NONE: readonly MapSite[] = [];

export function useMapSites(
  /** Those of the whole map, which the page came with; null: none are drawn. */
  whole: readonly MapSite[] | null,
  siteQuery: string,
  { zoom, box }: Pick<MapViewChange, "zoom" | "box">,
): readonly MapSite[] {
  const [answer, setAnswer] = useState<{ asked: string; sites: readonly MapSite[] } | null>(null);
  const asked = questionOf(siteQuery, zoom, box);
  // Below the first zoom of the grid each state has one mark, wherever the reader looks.
  const isWhole = whole === null || zoom < FIRST_GRID_ZOOM;
  useEffect(() => {
    if (isWhole) return;
    const abort = new AbortController();
    fetchSites(asked, abort.signal).then(
      (sites) =>
        sites !== null &&
        setAnswer((before) => ({ asked, sites: keptOf(before?.sites ?? NONE, sites) })),
      () => undefined,
    );
    return () => abort.abort();
  }, [isWhole, asked]);
  if (whole === null) return NONE;
  // Until a closer view is answered, what was drawn stays.
  return isWhole ? whole : (answer?.sites ?? whole);
}

function questionOf(siteQuery: string, zoom: number, box: string | null): string {
  const own = new URLSearchParams(siteQuery);
  own.set("zoom", String(zoom));
  if (box !== null) own.set("in", box);
  if (box === null || box.startsWith("p")) own.set("plane", "1");
  return own.toString();
}

/** What was drawn and is drawn again stays the same object: its mark is not made anew. */
function keptOf(before: readonly MapSite[], now: readonly MapSite[]): MapSite[] {
  const known = new Map(before.map((site) => [JSON.stringify(site), site]));
  return now.map((site) => known.get(JSON.stringify(site)) ?? site);
}

async function fetchSites(asked: string, signal: AbortSignal): Promise<MapSite[] | null> {
  const answer = await fetch(`/map/sites?${asked}`, { signal });
  if (!answer.ok) return null;
  const { symbols } = (await answer.json()) as { symbols: MapSite[] };
  return symbols;
}
