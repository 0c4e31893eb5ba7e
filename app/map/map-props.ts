/** What the map is given: everything it shows comes from outside, in the reader's language. */
import type { Shade } from "../domain/map/map-classes";
import type { Itinerary, MapSpot, MapSymbol } from "../domain/map/map-symbol";
import type { ChosenSpot } from "./chosen-marks";
import type { InvestmentMark } from "./investment-marks";
import type { MapCircle } from "./map-circle";
import type { MapSite } from "./map-site";

/** What is said of something under the pointer or with the focus: its name, and the rest line by line. */
export type Tip = { name: string; lines: readonly string[] };

export type MapState = {
  code: string;
  name: string;
  /** Said by screen readers. */
  description: string;
  tip?: Tip;
  shade: Shade;
  lat: number;
  lng: number;
};

export type MapMission = { slug: string; name: string; lat: number; lng: number };

export type MapWords = {
  map: string;
  zoomIn: string;
  zoomOut: string;
  whole: string;
  controls: string;
  jump: Record<"mainland" | "AK" | "HI" | "PR" | "GU" | "AS", string>;
};

export type MapViewChange = {
  /** How many steps the reader has zoomed in. */
  step: number;
  /** The states in view; null: all of them. */
  states: string[] | null;
  /** As tiles count it, also of the plane. */
  zoom: number;
  /** What is in view on the grid of sites; null: everything. */
  box: string | null;
};

/** Everything a drawing of the map shows. What is optional may be left out of maps that have none of it. */
export type MapScene = Pick<
  StateMapProps,
  "states" | "selected" | "own" | "symbols" | "itineraries" | "event" | "titleOf"
> & {
  spots?: readonly MapSpot[];
  circles?: readonly MapCircle[];
  investment?: readonly InvestmentMark[];
  jurisdictions?: Readonly<Record<string, string>>;
  /** What the whole is, for who hears it. */
  label: string;
  /** Where an area leads, and where a symbol does. */
  hrefOf: (code: string) => string;
  hrefOfSymbol: (symbol: MapSymbol) => string;
};

export type StateMapProps = {
  states: readonly MapState[];
  selected: string | null;
  symbols: readonly MapSymbol[];
  itineraries: readonly Itinerary[];
  /** Of the grid that the symbols were clustered on. */
  step: number;
  /** The event that is chosen, and where it stands: a caravan's stops are numbered. */
  event: number | null;
  spots: readonly MapSpot[];
  missions: readonly MapMission[];
  /** Sites of companies in view; none where their layer is off. */
  sites: readonly MapSite[];
  circles: readonly MapCircle[];
  /** Strategic projects; none where their layer is off. */
  projects: readonly InvestmentMark[];
  /** The jurisdiction that is outlined: the own, or that of the mission asked for. */
  own: readonly string[];
  /** Who holds each area: a line is drawn where that changes. Empty: none is drawn. */
  jurisdictions: Readonly<Record<string, string>>;
  tiles: { url: string; attribution: string } | null;
  words: MapWords;
  titleOf: (symbol: MapSymbol) => string;
  tipOf: (symbol: MapSymbol) => Tip;
  siteTipOf: (site: MapSite) => Tip;
  spotTipOf: (spots: readonly ChosenSpot[]) => Tip;
  onOpen: (code: string) => void;
  onEvent: (event: number) => void;
  onStack: (symbol: MapSymbol) => void;
  onSite: (site: MapSite) => void;
  onProjects: (mark: InvestmentMark) => void;
  onView: (view: MapViewChange) => void;
  /** What the map draws on paper. */
  scene: MapScene;
  /** The live map stands, with all its layers. */
  onReady: () => void;
};
