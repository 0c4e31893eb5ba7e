/**
 * Places of events as symbols: clustered on a grid of latitude and longitude by form and outcome.
 *
 * An event counts once in each cell; a symbol stands at the middle of its places.
 */
import { EVENT_FORMS, type EventForm } from "../counting/event-form";
import { OUTCOMES, type Outcome } from "../counting/occurrence";
import { cellAt, type MapSymbol } from "./map-symbol";

/** An occurrence in a state where the map draws it. */
export type DrawnPoint = {
  event: number;
  form: EventForm;
  outcome: Outcome;
  state: string;
  lat: number;
  lng: number;
  place: string | null;
};

/** A symbol before anybody looked up what its event is called. */
export type Cluster = Omit<MapSymbol, "title">;

type Gathered = Pick<DrawnPoint, "form" | "outcome" | "place"> & {
  row: number;
  column: number;
  points: number;
  isOnePlace: boolean;
  sumLat: number;
  sumLng: number;
  south: number;
  west: number;
  north: number;
  east: number;
  events: Set<number>;
  states: Set<string>;
};

const SAME_PLACE_DEGREES = 0.0005;
/** As exactly as an address of a list says degrees. */
const WRITTEN = 5;
/** More than a grid has columns at its finest. */
const MOST_COLUMNS = 2 ** 17;

/** From south to north, then from west to east. */
export function clusterSymbols(points: Iterable<DrawnPoint>, step: number): Cluster[] {
  const gathered = new Map<number, Gathered>();
  // Of each outcome, in how many cells an event is. Numbers, because there are points by the ten thousand.
  const cellsOf = new Map<number, number>();
  for (const point of points) {
    const { event, form, outcome, lat, lng } = point;
    const [row, column] = cellAt(point, step);
    const kind = kindOf(form, outcome);
    const name = (row * MOST_COLUMNS + column) * KINDS + kind;
    let own = gathered.get(name);
    if (own === undefined) {
      own = beginning(row, column, point);
      gathered.set(name, own);
    }
    own.points += 1;
    if (own.place !== point.place) own.isOnePlace = false;
    own.sumLat += lat;
    own.sumLng += lng;
    if (lat < own.south) own.south = lat;
    if (lng < own.west) own.west = lng;
    if (lat > own.north) own.north = lat;
    if (lng > own.east) own.east = lng;
    own.states.add(point.state);
    if (own.events.has(event)) continue;
    own.events.add(event);
    const once = event * KINDS + kind;
    cellsOf.set(once, (cellsOf.get(once) ?? 0) + 1);
  }
  return [...gathered.values()].sort(byPlace).map(({ row, column, form, outcome, ...own }) => {
    const { events, states } = own;
    const [first] = events;
    const kind = kindOf(form, outcome);
    return {
      ...{ cell: [row, column].join(" "), ...placeOf(own, step), form, outcome },
      count: events.size,
      shared: [...events]
        .filter((event) => (cellsOf.get(event * KINDS + kind) ?? 0) > 1)
        .sort((a, b) => a - b),
      event: events.size === 1 && first !== undefined ? first : null,
      place: own.isOnePlace ? own.place : null,
      states: [...states].sort(),
      stacked: Math.max(own.north - own.south, own.east - own.west) < SAME_PLACE_DEGREES,
    };
  });
}

const KINDS = EVENT_FORMS.length * OUTCOMES.length;
const kindOf = (form: EventForm, outcome: Outcome): number =>
  EVENT_FORMS.indexOf(form) * OUTCOMES.length + OUTCOMES.indexOf(outcome);

function beginning(row: number, column: number, point: DrawnPoint): Gathered {
  const { form, outcome, place, lat, lng } = point;
  return {
    ...{ row, column, form, outcome, place, points: 0, isOnePlace: true, sumLat: 0, sumLng: 0 },
    ...{ south: lat, west: lng, north: lat, east: lng, events: new Set(), states: new Set() },
  };
}

type Bounds = "south" | "west" | "north" | "east";

function placeOf(own: Pick<Gathered, Bounds | "sumLat" | "sumLng" | "points">, step: number) {
  const [south, west] = [rounded(own.south, WRITTEN), rounded(own.west, WRITTEN)];
  const [north, east] = [rounded(own.north, WRITTEN), rounded(own.east, WRITTEN)];
  if (south === north && west === east) return { lat: south, lng: west, areas: [] };
  const decimals = decimalsAt(step);
  return {
    lat: rounded(own.sumLat / own.points, decimals),
    lng: rounded(own.sumLng / own.points, decimals),
    areas: [{ south, west, north, east }],
  };
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** Less than half a pixel: each step halves the degrees that a pixel is. */
function decimalsAt(step: number): number {
  return Math.min(WRITTEN, 2 + Math.ceil(step * Math.log10(2)));
}

type Placed = Pick<Gathered, "row" | "column" | "form" | "outcome">;

function byPlace(a: Placed, b: Placed): number {
  return (
    a.row - b.row || a.column - b.column || inOrder(a.form, b.form) || inOrder(a.outcome, b.outcome)
  );
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
