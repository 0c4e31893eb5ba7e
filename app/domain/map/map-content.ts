/** What the map page is made of besides figures and symbols. */
import type { ContrastFigure } from "~/domain/contrast/contrast-figure";
import type { ContrastMeasure, Denominator } from "~/domain/contrast/contrast-measure";
import type { Bilingual } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import type { Qualifier } from "~/domain/value/qualifier";
import type { MapClass } from "./map-classes";

export type MapArea = { code: string; name: Bilingual; lat: number; lng: number };
export type MissionSeat = { slug: string; short: Bilingual; lat: number; lng: number };

/** Events that match but are not drawn: the key of a row for none, or an outcome. N9 */
export type NotShown = { reason: string; events: number };
export type MapShown = { total: number; shown: number; notShown: NotShown[] };

/** One measure in each state as the map draws it: as its shade, or as its circles. */
export type MapLayer = {
  measure: ContrastMeasure;
  figures: { area: string; figure: ContrastFigure | null }[];
  /** The same for every year and every reader. */
  classes: MapClass[];
  /** Is any of its figures unconfirmed? */
  unsure: boolean;
};

/** What the choice of layers offers beside what is counted on the map itself. */
export type LayerOption = { key: string; name: Bilingual };
export type LayerOptions = { measures: LayerOption[]; denominators: Denominator[] };

export type FactMeasure = { measure: string; name: Bilingual };

/** One published figure about a state, with its definition and as-of day. */
export type StateFact = FactMeasure & {
  id: string;
  area: string;
  definition: Bilingual;
  value: number;
  qualifier: Qualifier;
  unit: Bilingual;
  asOf: string;
  source: string;
  mark: Mark;
};
