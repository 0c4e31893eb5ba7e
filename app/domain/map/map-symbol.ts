/** What the map draws beside the shading: symbols of events by form, itineraries of caravans. */
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { PlaceArea } from "~/domain/filter/filter-place";
import type { BilingualText } from "~/domain/value/language";

/** Events of one form with occurrences of one outcome in one cell of the clustering grid, at the middle of their places. */
export type MapSymbol = {
  /** Symbols of different forms and outcomes in one cell carry the same name. */
  cell: string;
  form: EventForm;
  /** What was held is drawn filled, everything else outlined. */
  outcome: Outcome;
  lat: number;
  lng: number;
  /** How many events. */
  count: number;
  /** Those of them that have occurrences in other cells too: of symbols made one they count once. */
  shared: readonly number[];
  /** Where its occurrences are, unless all are at `lat` and `lng`. */
  areas: readonly PlaceArea[];
  /** Where all are of one event: which. */
  event: number | null;
  title: BilingualText;
  /** The name of the place, where all have the same. */
  place: string | null;
  /** The states they lie in: several where a cell reaches over a border. */
  states: string[];
  /** All at one point: zooming in cannot take them apart. */
  stacked: boolean;
};

/** Where the occurrences of a symbol are, for a list of its events. */
export function areasOf({ areas, lat, lng }: Pick<MapSymbol, "areas" | "lat" | "lng">) {
  return areas.length > 0 ? areas : [{ south: lat, west: lng, north: lat, east: lng }];
}

/** Where an occurrence stands on the map. */
export type ItineraryStop = {
  lat: number;
  lng: number;
  state: string;
  name: string | null;
  outcome: Outcome;
};

/** A place of one event. */
export type MapSpot = ItineraryStop & { event: number; title: BilingualText; form: EventForm };

/** A caravan through its stops in order. */
export type Itinerary = { event: number; title: BilingualText; stops: ItineraryStop[] };

/** What stands on the areas: as it was clustered for the whole map, and the caravans' ways. */
export type MapMarks = { symbols: readonly MapSymbol[]; itineraries: readonly Itinerary[] };

/** How far apart symbols stand, in pixels of the map at its natural size. */
const CELL_PIXELS = 46;
/** Pixels to a degree of latitude there. */
const PIXELS_PER_DEGREE = 18.7;
export const FINEST_STEP = 8;

/** A degree of longitude is this much shorter than one of latitude in the middle of the country. */
const LONGITUDE_STRETCH = 1.27;
/** Alaska is drawn at a third of the scale. */
const ALASKA_STRETCH = 2.8;

/** Steps of zooming in: each halves the cell. Step 0 is the whole map. */
export function stepAt(scale: number): number {
  return Math.min(FINEST_STEP, Math.max(0, Math.floor(Math.log2(Math.max(scale, 0.01)))));
}

export function cellDegreesOf(step: number): number {
  return CELL_PIXELS / PIXELS_PER_DEGREE / 2 ** Math.min(FINEST_STEP, Math.max(0, step));
}

type Placed = Pick<ItineraryStop, "lat" | "lng" | "state">;

/** The row and the column of the cell that a place falls into. */
export function cellAt({ lat, lng, state }: Placed, step: number): [row: number, column: number] {
  const size = cellDegreesOf(step) * (state === "AK" ? ALASKA_STRETCH : 1);
  return [Math.trunc((lat + 90) / size), Math.trunc((lng + 180) / (size * LONGITUDE_STRETCH))];
}

/** The name that its symbols carry for the same step. */
export const cellNameOf = (place: Placed, step: number): string => cellAt(place, step).join(" ");
