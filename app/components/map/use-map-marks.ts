/** What the live map is given to stand on the areas: for the whole of it, and for what is in view. */
import { useEffect, useMemo, useState } from "react";
import type { MapMarks, MapSymbol } from "~/domain/map/map-symbol";
import { unpack } from "~/domain/value/packed";
import type { MapViewChange } from "~/map/map-props";

/**
 * A page that came with its marks drawn asks for them once: `search` is its query. Null until they are there; without
 * an answer the drawing stays, where every area and every symbol is a link.
 */
export function useMarks(sent: MapMarks | null, search: string): MapMarks | null {
  const [found, setFound] = useState<MapMarks | null>(null);
  const isMissing = sent === null;
  useEffect(() => {
    if (!isMissing) return;
    const abort = new AbortController();
    fetchAnswer<{ marks: string }>(`/map/marks${search}`, abort.signal).then(
      (answer) => setFound(answer && (unpack(answer.marks) as MapMarks)),
      () => undefined,
    );
    return () => abort.abort();
  }, [isMissing, search]);
  return sent ?? found;
}

type Answer = { asked: string; symbols: MapSymbol[] };
/** With the step of the grid that they were clustered on. */
type InView = { symbols: readonly MapSymbol[]; step: number };

/**
 * What the page came with serves the whole map; a closer view asks for its own. An answer to an earlier
 * question is dropped, and without one the symbols of the page stay.
 */
export function useSymbols(
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
    fetchAnswer<Pick<Answer, "symbols">>(`/map/symbols?${asked}`, abort.signal).then(
      (found) => setAnswer(found && { asked, ...found }),
      () => undefined,
    );
    return () => abort.abort();
  }, [isWhole, asked]);
  const closer = !isWhole && answer?.asked === asked ? answer.symbols : null;
  return useMemo(
    () => (closer === null ? { symbols: whole, step: 0 } : { symbols: closer, step: view.step }),
    [closer, whole, view.step],
  );
}

async function fetchAnswer<Found>(address: string, signal: AbortSignal): Promise<Found | null> {
  const answer = await fetch(address, { signal });
  return answer.ok ? ((await answer.json()) as Found) : null;
}

function questionOf(filterQuery: string, { step, states }: MapViewChange): string {
  const params = new URLSearchParams(filterQuery);
  params.set("step", String(step));
  if (states) params.set("in", states.join(","));
  return params.toString();
}
