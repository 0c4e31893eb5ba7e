/** The map on its page: loaded in the browser only, fed with symbols for what is in view. */
import { useNavigate } from "@remix-run/react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { areasText } from "~/domain/filter/filter-place";
import type { MapArea } from "~/domain/map/map-content";
import { areasOf, type MapSymbol } from "~/domain/map/map-symbol";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ChosenSpot } from "~/map/chosen-marks";
import type { MapViewChange, StateMapProps } from "~/map/map-props";
import type { MapSite } from "~/map/map-site";
import { MapDrawing } from "./map-drawing";
import { useHighlighted } from "./map-highlight";
import { tipOfSite, tipOfSpots, tipOfSymbol, titleOfSymbol } from "./map-tips";
import { useMapSites } from "./use-map-sites";

const StateMap = lazy(async () => {
  const module = await import("~/map/state-map.client");
  return { default: module.StateMap };
});

type Given = Pick<
  StateMapProps,
  | "states"
  | "selected"
  | "symbols"
  | "itineraries"
  | "event"
  | "spots"
  | "missions"
  | "figures"
  | "own"
  | "jurisdictions"
  | "tiles"
>;
type Props = Given & {
  areas: readonly MapArea[];
  /** Are symbols of events drawn at all? */
  eventsDrawn: boolean;
  sitesDrawn: boolean;
  /** The register's filter as a query: symbols and links carry it on. */
  filterQuery: string;
  /** The query of the page. */
  search: string;
};

const WHOLE_VIEW: MapViewChange = { step: 0, states: null, zoom: 0, box: null };

export function MapView(props: Props) {
  const { areas, eventsDrawn, sitesDrawn, filterQuery, search, symbols, ...asked } = props;
  const t = useText(mapText);
  const language = useLanguage();
  const navigate = useNavigate();
  const [view, setView] = useState(WHOLE_VIEW);
  const inView = useSymbols(symbols, filterQuery, view, eventsDrawn);
  const sites = useMapSites(sitesDrawn, filterQuery, view);
  const highlighted = useHighlighted();
  const given = highlighted === null ? asked : { ...asked, ...highlighted };

  const titleOf = useCallback((symbol: MapSymbol) => titleOfSymbol(symbol, language), [language]);
  const tipOf = useCallback(
    (symbol: MapSymbol) => tipOfSymbol(symbol, language, areas),
    [language, areas],
  );
  const spotTipOf = useCallback(
    (spots: readonly ChosenSpot[]) => tipOfSpots(spots, language),
    [language],
  );
  const words = useMemo(
    () => ({
      map: t.mapLabel,
      zoomIn: t.zoomIn,
      zoomOut: t.zoomOut,
      whole: t.whole,
      controls: t.controls,
      jump: t.jump,
    }),
    [t],
  );
  const onOpen = useCallback(
    (code: string) =>
      navigate(`/map/states/${code}${search}`, {
        state: { fromMap: true },
        preventScrollReset: true,
      }),
    [navigate, search],
  );
  const onEvent = useCallback((event: number) => navigate(`/events/${event}`), [navigate]);
  const onStack = useCallback(
    (symbol: MapSymbol) => navigate(symbolAddress(symbol, filterQuery)),
    [navigate, filterQuery],
  );

  const siteTipOf = useCallback((site: MapSite) => tipOfSite(site, language), [language]);
  const onSite = useCallback(
    (site: MapSite) => navigate(siteAddress(site, filterQuery)),
    [navigate, filterQuery],
  );

  const hydrated = useHydrated();
  const [live, setLive] = useState(false);
  const onReady = useCallback(() => setLive(true), []);
  const scene = {
    ...given,
    symbols,
    titleOf,
    label: t.mapLabel,
    hrefOf: (code: string) => `/map/states/${code}${search}`,
    hrefOfSymbol: (symbol: MapSymbol) => symbolAddress(symbol, filterQuery),
  };
  return (
    <>
      <MapDrawing scene={scene} covered={live} />
      {hydrated ? (
        <Suspense fallback={null}>
          <StateMap
            {...given}
            {...inView}
            sites={sites}
            siteTipOf={siteTipOf}
            onSite={onSite}
            words={words}
            titleOf={titleOf}
            tipOf={tipOf}
            spotTipOf={spotTipOf}
            onOpen={onOpen}
            onEvent={onEvent}
            onStack={onStack}
            onView={setView}
            scene={scene}
            onReady={onReady}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** The event behind a symbol, or the list of exactly those that it counts. */
function symbolAddress(symbol: MapSymbol, filterQuery: string): string {
  const { event, form, outcome } = symbol;
  if (event !== null) return `/events/${event}`;
  const params = new URLSearchParams(filterQuery);
  params.set("form", form);
  params.set("outcome", outcome);
  params.set("place", areasText(areasOf(symbol)));
  return `/events?${params}`;
}

/** The page of a site, or the list of exactly those that a mark counts. */
function siteAddress({ site, in: cell, state }: MapSite, filterQuery: string): string {
  if (site !== null) return `/sites/${site}`;
  const params = new URLSearchParams();
  if (new URLSearchParams(filterQuery).get("fictional") === "exclude")
    params.set("fictional", "exclude");
  if (cell !== null) params.set("in", cell);
  else if (state !== null) params.set("state", state);
  return `/investment/sites?${params}`;
}

type Answer = { asked: string; symbols: MapSymbol[] };
/** With the step of the grid that they were clustered on. */
type InView = { symbols: readonly MapSymbol[]; step: number };

/**
 * What the page came with serves the whole map; a closer view asks for its own. An answer to an earlier
 * question is dropped, and without one the symbols of the page stay.
 */
function useSymbols(
  whole: readonly MapSymbol[],
  filterQuery: string,
  view: MapViewChange,
  drawn: boolean,
): InView {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = questionOf(filterQuery, view);
  const isWhole = !drawn || (view.step === 0 && view.states === null);
  useEffect(() => {
    if (isWhole) return;
    const abort = new AbortController();
    fetchSymbols(asked, abort.signal).then(setAnswer, () => undefined);
    return () => abort.abort();
  }, [isWhole, asked]);
  const closer = !isWhole && answer?.asked === asked ? answer.symbols : null;
  return useMemo(
    () => (closer === null ? { symbols: whole, step: 0 } : { symbols: closer, step: view.step }),
    [closer, whole, view.step],
  );
}

async function fetchSymbols(asked: string, signal: AbortSignal): Promise<Answer | null> {
  const answer = await fetch(`/map/symbols?${asked}`, { signal });
  if (!answer.ok) return null;
  const { symbols } = (await answer.json()) as { symbols: MapSymbol[] };
  return { asked, symbols };
}

function questionOf(filterQuery: string, { step, states }: MapViewChange): string {
  const params = new URLSearchParams(filterQuery);
  params.set("step", String(step));
  if (states) params.set("in", states.join(","));
  return params.toString();
}
