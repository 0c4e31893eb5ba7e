/**
 * The lines of caravans: each leg from the symbol of one stop to that of the next, and ending at its edge.
 *
 * A stop stands in a symbol with its neighbours, or in a numbered mark; a leg inside one symbol is not drawn, nor is
 * one into another inset: that is a flight, not a line on this plane.
 */

import type { Geographic, PlanePoint } from "../domain/map/composite-projection";
import { cellNameOf, type Itinerary, type ItineraryStop } from "../domain/map/map-symbol";
import { type Chosen, standingOf } from "./chosen-marks";
import { SPOT_SIZE, type SpotMark } from "./spot-marks";
import { marksOf, type SymbolGroup } from "./symbol-groups";

/** In pixels. */
export type Leg = [from: PlanePoint, to: PlanePoint];
export type ItineraryLine = { event: number; legs: Leg[]; standing: "plain" | "chosen" | "faded" };

type Node = PlanePoint & { radius: number; place: Geographic };

type Question = {
  itineraries: readonly Itinerary[];
  groups: readonly SymbolGroup[];
  spots: readonly SpotMark[];
  chosen: Chosen;
  toPixels: (place: Geographic) => PlanePoint;
  connected: (a: Geographic, b: Geographic) => boolean;
};

export function itineraryLines(question: Question): ItineraryLine[] {
  const { itineraries, spots, chosen, toPixels, connected } = question;
  const symbols = nodesOfSymbols(question);
  return itineraries.map((itinerary) => {
    const isOut = itinerary === chosen.itinerary;
    const nodes = itinerary.stops.map((stop, at): Node => {
      const mark = isOut ? spots.find((each) => holds(each, at + 1)) : undefined;
      if (mark) return { ...mark.at, radius: SPOT_SIZE / 2, place: stop };
      return (
        symbols.get(nameOf(stop, chosen.step)) ?? { ...toPixels(stop), radius: 0, place: stop }
      );
    });
    const legs = nodes.flatMap((node, at) => {
      const before = nodes[at - 1];
      return before && connected(before.place, node.place) ? legBetween(before, node) : [];
    });
    const isHere = itinerary.stops.some(({ state }) => state === chosen.selected);
    const standing = isOut ? "chosen" : chosen.spots.length > 0 && !isHere ? "faded" : "plain";
    return { event: itinerary.event, legs, standing };
  });
}

const holds = ({ spots }: SpotMark, number: number): boolean =>
  spots.some((spot) => spot.number === number);

/** The middle of each caravan symbol that is drawn, under every cell that it stands for. */
function nodesOfSymbols({ groups, chosen, toPixels }: Question): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const group of groups) {
    const radius = group.size.mark / 2;
    for (const { symbol, place, left, top } of marksOf(group)) {
      if (symbol.form !== "caravan" || standingOf(symbol, group, chosen) === "replaced") continue;
      const { x, y } = toPixels(place);
      const node = { x: x + left + radius, y: y + top + radius, radius: radius + 1, place };
      for (const cell of group.cells) nodes.set(`${cell} ${symbol.outcome}`, node);
    }
  }
  return nodes;
}

function nameOf(stop: ItineraryStop, step: number): string {
  return `${cellNameOf(stop, step)} ${stop.outcome}`;
}

function legBetween(from: Node, to: Node): Leg[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length <= from.radius + to.radius) return [];
  const along = (distance: number): PlanePoint => ({
    x: from.x + (dx * distance) / length,
    y: from.y + (dy * distance) / length,
  });
  return [[along(from.radius), along(length - to.radius)]];
}
