/** What the map draws beside the shading: symbols of events by form, itineraries of caravans. */
import type { EventForm } from "~/domain/counting/event-form";
import type { PlaceArea } from "~/domain/filter/filter-place";
import type { BilingualText } from "~/domain/value/language";

/** Events of one form with occurrences in one cell of the clustering grid, at the middle of their places. */
export type MapSymbol = {
  /** Symbols of different forms in one cell carry the same name. */
  cell: string;
  form: EventForm;
  lat: number;
  lng: number;
  /** How many events. */
  count: number;
  /** Those of them that have occurrences in other cells too: of symbols made one they count once. */
  shared: readonly number[];
  /** Where its occurrences are; a list of events can ask for them. */
  areas: readonly PlaceArea[];
  /** Where all are of one event: which. */
  event: number | null;
  title: BilingualText;
  /** The state all of them lie in, or null where a cell reaches over a border. */
  state: string | null;
  /** All at one point: zooming in cannot take them apart. */
  stacked: boolean;
};

export type ItineraryStop = { lat: number; lng: number; name: string | null; state: string };

/** A caravan through its stops in order. */
export type Itinerary = { event: number; title: BilingualText; stops: ItineraryStop[] };

/** How far apart symbols stand, in pixels of the map at its natural size. */
const CELL_PIXELS = 46;
/** Pixels to a degree of latitude there. */
const PIXELS_PER_DEGREE = 18.7;
export const FINEST_STEP = 8;

/** Steps of zooming in: each halves the cell. Step 0 is the whole map. */
export function stepAt(scale: number): number {
  return Math.min(FINEST_STEP, Math.max(0, Math.floor(Math.log2(Math.max(scale, 0.01)))));
}

export function cellDegreesOf(step: number): number {
  return CELL_PIXELS / PIXELS_PER_DEGREE / 2 ** Math.min(FINEST_STEP, Math.max(0, step));
}
