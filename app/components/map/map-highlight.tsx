/**
 * Which event stands out on the map while the pointer or the focus is on it elsewhere on the page.
 *
 * The provider stands around map and panel; a list gives each of its events what `useHighlighting` answers.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { MapSpot } from "~/domain/map/map-symbol";

export type Highlighted = { event: number; spots: readonly MapSpot[] };
type Highlight = { shown: Highlighted | null; show: (event: Highlighted | null) => void };

const HighlightContext = createContext<Highlight>({ shown: null, show: () => undefined });

export function MapHighlight({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Highlighted | null>(null);
  const value = useMemo(() => ({ shown, show }), [shown]);
  return <HighlightContext.Provider value={value}>{children}</HighlightContext.Provider>;
}

export function useHighlighted(): Highlighted | null {
  return useContext(HighlightContext).shown;
}

/** For the element of an event: its places stand out while pointer or focus are in it. */
export function useHighlighting(event: number, spots: readonly MapSpot[]) {
  const { show } = useContext(HighlightContext);
  const begin = () => show({ event, spots });
  const end = () => show(null);
  return { onMouseEnter: begin, onMouseLeave: end, onFocus: begin, onBlur: end };
}
