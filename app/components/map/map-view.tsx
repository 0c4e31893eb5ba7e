/** The map on its page: loaded in the browser only, fed with symbols for what is in view. */
import { useNavigate } from "@remix-run/react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { areasText } from "~/domain/filter/filter-place";
import type { MapSymbol } from "~/domain/map/map-symbol";
import { inLanguage } from "~/domain/value/language";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MapViewChange, StateMapProps } from "~/map/map-props";
import { MapDrawing } from "./map-drawing";

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
  | "missions"
  | "figures"
  | "own"
  | "tiles"
>;
type Props = Given & {
  /** The register's filter as a query: symbols and links carry it on. */
  filterQuery: string;
  /** The query of the page. */
  search: string;
};

const WHOLE_VIEW: MapViewChange = { step: 0, states: null };

export function MapView({ filterQuery, search, symbols, ...given }: Props) {
  const t = useText(mapText);
  const language = useLanguage();
  const navigate = useNavigate();
  const [view, setView] = useState(WHOLE_VIEW);
  const inView = useSymbols(symbols, filterQuery, view);

  const titleOf = useCallback(
    (symbol: MapSymbol) =>
      t.symbol(
        t.form[symbol.form],
        symbol.event === null ? symbol.count : 1,
        inLanguage(symbol.title, language),
      ),
    [t, language],
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
            symbols={inView}
            words={words}
            titleOf={titleOf}
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
function symbolAddress({ event, form, areas }: MapSymbol, filterQuery: string): string {
  if (event !== null) return `/events/${event}`;
  const params = new URLSearchParams(filterQuery);
  params.set("form", form);
  params.set("place", areasText(areas));
  if (!params.has("outcome")) params.set("counted", "standing");
  return `/events?${params}`;
}

type Answer = { asked: string; symbols: MapSymbol[] };

/**
 * What the page came with serves the whole map; a closer view asks for its own. An answer to an earlier
 * question is dropped, and without one the symbols of the page stay.
 */
function useSymbols(
  whole: readonly MapSymbol[],
  filterQuery: string,
  view: MapViewChange,
): readonly MapSymbol[] {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = questionOf(filterQuery, view);
  const isWhole = view.step === 0 && view.states === null;
  useEffect(() => {
    if (isWhole) return;
    const abort = new AbortController();
    fetchSymbols(asked, abort.signal).then(setAnswer, () => undefined);
    return () => abort.abort();
  }, [isWhole, asked]);
  return !isWhole && answer?.asked === asked ? answer.symbols : whole;
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
