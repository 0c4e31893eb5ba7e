/**
 * What stands out on the map where an event or an area is chosen, and what fades behind it.
 *
 * The stops of a chosen caravan are numbered; of a chosen area those of the caravan that stops there most often, and
 * of two alike the later one's. Any other chosen event has its symbols stand out.
 */
import { cellNameOf, type Itinerary, type MapSpot, type MapSymbol } from "../domain/map/map-symbol";
import type { SymbolGroup } from "./symbol-groups";

export type Choice = {
  itineraries: readonly Itinerary[];
  /** The chosen event, and where it stands. */
  event: number | null;
  spots: readonly MapSpot[];
  /** The chosen area. */
  selected: string | null;
  /** Of the grid that the symbols were clustered on. */
  step: number;
};

export type Chosen = Pick<Choice, "spots" | "selected" | "step"> & {
  /** Those whose stops are numbered. */
  itineraries: readonly Itinerary[];
  /** Does anything stand out, so that the rest fades? */
  some: boolean;
};

/** `replaced`: numbered stops stand in its place. */
export type MarkStanding = "plain" | "chosen" | "faded" | "replaced";

export function chosenOf({ itineraries, event, spots, selected, step }: Choice): Chosen {
  if (event !== null) {
    const numbered = itineraries.filter((itinerary) => itinerary.event === event);
    const some = numbered.length > 0 || spots.length > 0;
    return { itineraries: numbered, spots, selected: null, step, some };
  }
  const stopsHere = ({ stops }: Itinerary) =>
    stops.filter(({ state }) => state === selected).length;
  const [most] = [...itineraries].sort((a, b) => stopsHere(b) - stopsHere(a) || b.event - a.event);
  const numbered = most !== undefined && stopsHere(most) > 0 ? [most] : [];
  return { itineraries: numbered, spots: [], selected, step, some: numbered.length > 0 };
}

export function isChosen(itinerary: Itinerary, chosen: Chosen): boolean {
  return chosen.itineraries.includes(itinerary);
}

export function standingOf(
  symbol: MapSymbol,
  { cells }: Pick<SymbolGroup, "cells">,
  chosen: Chosen,
): MarkStanding {
  if (!chosen.some) return "plain";
  const isHere = (spot: Omit<MapSpot, "form">) =>
    spot.outcome === symbol.outcome && cells.includes(cellNameOf(spot, chosen.step));
  const numbered = chosen.itineraries.flatMap(({ stops }) => stops).filter(isHere).length;
  if (symbol.form === "caravan" && numbered > 0)
    return numbered >= symbol.count ? "replaced" : "faded";
  if (chosen.spots.some((spot) => spot.form === symbol.form && isHere(spot))) return "chosen";
  return chosen.selected !== null && symbol.states.includes(chosen.selected) ? "plain" : "faded";
}
