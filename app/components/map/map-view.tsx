/** The map on its page: loaded in the browser only, fed with symbols for what is in view. */
import { useNavigate } from "@remix-run/react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { areasText } from "~/domain/filter/filter-place";
import type { MapArea } from "~/domain/map/map-content";
import { areasOf, type MapMarks, type MapSymbol } from "~/domain/map/map-symbol";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ChosenSpot } from "~/map/chosen-marks";
import type { InvestmentMark } from "~/map/investment-marks";
import type { MapViewChange, StateMapProps } from "~/map/map-props";
import type { MapSite } from "~/map/map-site";
import { MapDrawing } from "./map-drawing";
import { useHighlighted } from "./map-highlight";
import { siteMarks, sitePath, tipOfSite, tipOfSpots, tipOfSymbol, titleOfSymbol } from "./map-tips";
import { useMarks, useSymbols } from "./use-map-marks";
import { useMapSites } from "./use-map-sites";

const loadStateMap = async () => {
  const module = await import("~/map/layer/state-map.client");
  return { default: module.StateMap };
};
const StateMap = lazy(loadStateMap);

type Given = Pick<
  StateMapProps,
  | "states"
  | "selected"
  | "event"
  | "spots"
  | "missions"
  | "circles"
  | "projects"
  | "own"
  | "jurisdictions"
  | "tiles"
>;
type Props = Given & {
  areas: readonly MapArea[];
  /** Null where they were only drawn. */
  marks: MapMarks | null;
  /** Are symbols of events drawn at all? */
  eventsDrawn: boolean;
  sitesDrawn: boolean;
  /** Of the whole map; those of a closer view are asked for. */
  sites: readonly MapSite[];
  /** What is asked of sites, as a query. */
  siteQuery: string;
  /** The register's filter as a query: symbols and links carry it on. */
  filterQuery: string;
  /** The query of the page. */
  search: string;
};

const WHOLE_VIEW: MapViewChange = { step: 0, states: null, zoom: 0, box: null };
const NO_MARKS: MapMarks = { symbols: [], itineraries: [] };

export function MapView(props: Props) {
  const { areas, eventsDrawn, sitesDrawn, filterQuery, search, marks, siteQuery, ...asked } = props;
  const t = useText(mapText);
  const language = useLanguage();
  const navigate = useNavigate();
  const [view, setView] = useState(WHOLE_VIEW);
  const whole = useMarks(marks, search);
  const { symbols, itineraries } = whole ?? NO_MARKS;
  const inView = useSymbols(symbols, filterQuery, view, eventsDrawn);
  const sites = useMapSites(sitesDrawn ? props.sites : null, siteQuery, view);
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
    (site: MapSite) =>
      navigate(`${sitePath(site)}${search}`, {
        state: { fromMap: true },
        preventScrollReset: true,
      }),
    [navigate, search],
  );
  const onProjects = useCallback((mark: InvestmentMark) => navigate(mark.href), [navigate]);

  const hydrated = useHydrated();
  const [live, setLive] = useState(false);
  const onReady = useCallback(() => setLive(true), []);
  // Asked for beside the marks, and not after them.
  useEffect(() => void loadStateMap(), []);
  const scene = {
    ...given,
    ...{ symbols, itineraries },
    investment: [...siteMarks(props.sites, language, search), ...props.projects],
    titleOf,
    label: t.mapLabel,
    hrefOf: (code: string) => `/map/states/${code}${search}`,
    hrefOfSymbol: (symbol: MapSymbol) => symbolAddress(symbol, filterQuery),
  };
  return (
    <>
      <MapDrawing scene={scene} covered={live} />
      {hydrated && whole !== null ? (
        <Suspense fallback={null}>
          <StateMap
            {...given}
            {...inView}
            itineraries={itineraries}
            sites={sites}
            siteTipOf={siteTipOf}
            onSite={onSite}
            onProjects={onProjects}
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
