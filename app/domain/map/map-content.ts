/** What the map page is made of besides figures and symbols. */
import type { Bilingual } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import type { Qualifier } from "~/domain/value/qualifier";

export type MapArea = { code: string; name: Bilingual; lat: number; lng: number };
export type MissionSeat = { slug: string; short: Bilingual; lat: number; lng: number };

/** Events that match but are not drawn: the key of a row for none, or an outcome. N9 */
export type NotShown = { reason: string; events: number };
export type MapShown = { total: number; shown: number; notShown: NotShown[] };

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
