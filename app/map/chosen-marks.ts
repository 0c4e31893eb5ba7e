/**
 * What stands out on the map where an event or an area is chosen, and what fades behind it.
 *
 * The stops of a chosen caravan are numbered; of a chosen area those of the caravan that stops there most often, and
 * of two alike the later one's. Any other chosen event stands at its places.
 */
import { cellNameOf, type Itinerary, type MapSpot, type MapSymbol } from "../domain/map/map-symbol";
import type { Box } from "./label-layout";
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

/** With its number where its caravan is numbered. */
export type ChosenSpot = MapSpot & { number: number | null };

export type Chosen = Pick<Choice, "selected" | "step"> & {
  /** The caravan whose stops are numbered. */
  itinerary: Itinerary | null;
  /** What stands out, so that the rest fades; nothing fades behind nothing. */
  spots: readonly ChosenSpot[];
};

/** `replaced`: what is chosen stands in its place. */
export type MarkStanding = "plain" | "faded" | "replaced";

export function chosenOf({ itineraries, event, spots, selected, step }: Choice): Chosen {
  if (event === null) {
    const itinerary = mostIn(selected, itineraries);
    return { itinerary, spots: numbered(itinerary), selected, step };
  }
  const itinerary = itineraries.find((each) => each.event === event) ?? null;
  const alone = spots.map((spot) => ({ ...spot, number: null }));
  return { itinerary, spots: itinerary ? numbered(itinerary) : alone, selected: null, step };
}

export function standingOf(
  symbol: MapSymbol,
  { cells }: Pick<SymbolGroup, "cells">,
  { spots, selected, step }: Chosen,
): MarkStanding {
  if (spots.length === 0) return "plain";
  const here = spots.filter(
    (spot) =>
      spot.form === symbol.form &&
      spot.outcome === symbol.outcome &&
      cells.includes(cellNameOf(spot, step)),
  );
  if (new Set(here.map(({ event }) => event)).size >= symbol.count) return "replaced";
  const isOfArea = selected !== null && symbol.states.includes(selected);
  return isOfArea && symbol.form !== "caravan" ? "plain" : "faded";
}

/** What labels evade: what is drawn for what is chosen, and the symbols that do not fade behind it. */
export function boxesToEvade(
  groups: readonly SymbolGroup[],
  spots: readonly { box: Box }[],
  chosen: Chosen,
): Box[] {
  const seen = groups.filter((group) =>
    group.symbols.some((symbol) => standingOf(symbol, group, chosen) === "plain"),
  );
  return [...seen, ...spots].map(({ box }) => box);
}

function mostIn(area: string | null, itineraries: readonly Itinerary[]): Itinerary | null {
  const stopsHere = ({ stops }: Itinerary) => stops.filter(({ state }) => state === area).length;
  const [most] = [...itineraries].sort((a, b) => stopsHere(b) - stopsHere(a) || b.event - a.event);
  return most !== undefined && stopsHere(most) > 0 ? most : null;
}

function numbered(itinerary: Itinerary | null): ChosenSpot[] {
  if (itinerary === null) return [];
  const { event, title, stops } = itinerary;
  return stops.map((stop, at) => ({ ...stop, event, title, form: "caravan", number: at + 1 }));
}
