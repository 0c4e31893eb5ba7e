/** Sites for what the map has in view: asked for while their layer is on, and an answer to an earlier question is dropped. */
import { useEffect, useState } from "react";
import type { MapViewChange } from "~/map/map-props";
import type { MapSite } from "~/map/map-site";

const NONE: readonly MapSite[] = [];

export function useMapSites(
  drawn: boolean,
  filterQuery: string,
  { zoom, box }: Pick<MapViewChange, "zoom" | "box">,
): readonly MapSite[] {
  const [sites, setSites] = useState(NONE);
  const asked = questionOf(filterQuery, zoom, box);
  useEffect(() => {
    if (!drawn) return;
    const abort = new AbortController();
    fetchSites(asked, abort.signal).then(
      (answer) => answer !== null && setSites(answer),
      () => undefined,
    );
    return () => abort.abort();
  }, [drawn, asked]);
  return drawn ? sites : NONE;
}

/** Of the map's filter, sites have a state and may be fictional. */
function questionOf(filterQuery: string, zoom: number, box: string | null): string {
  const params = new URLSearchParams(filterQuery);
  const own = new URLSearchParams({ zoom: String(zoom) });
  const state = params.get("state");
  if (state !== null && /^([A-Z]{2}|jurisdiction:[a-z-]+)$/.test(state)) own.set("state", state);
  if (params.get("fictional") === "exclude") own.set("fictional", "exclude");
  if (box !== null) own.set("in", box);
  if (box === null || box.startsWith("p")) own.set("plane", "1");
  return own.toString();
}

async function fetchSites(asked: string, signal: AbortSignal): Promise<MapSite[] | null> {
  const answer = await fetch(`/map/sites?${asked}`, { signal });
  if (!answer.ok) return null;
  const { symbols } = (await answer.json()) as { symbols: MapSite[] };
  return symbols;
}
