/** What the panel beside the map says about a state, a jurisdiction or the nation. */

import type { Approval } from "~/domain/approval/approval";
import type { Sessions } from "~/domain/counting/attendance-state";
import type { EventForm } from "~/domain/counting/event-form";
import type { Headcount } from "~/domain/counting/observation";
import type { Outcome } from "~/domain/counting/occurrence";
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { AreaFact } from "~/domain/fact/area-fact";
import type { MapCell } from "~/domain/map/map-classes";
import type { MapSpot } from "~/domain/map/map-symbol";
import type { RowTargets } from "~/domain/targets/target";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import type { PanelArea } from "./panel-area";

/** A mission that holds a state: all that others do not (`rest`), or the counties named. */
export type HeldBy = {
  mission: string;
  name: Bilingual;
  counties: string[];
  /** A row of the whole state is among its rows; counties named besides are part of that. */
  rest: boolean;
  disputed: boolean;
  /** Of every row. */
  sources: string[];
  /** The weakest of its rows. */
  mark: Mark;
};

/** An event as the panel lists it, by its first occurrence in the area. */
export type StateEvent = {
  id: number;
  form: EventForm;
  title: BilingualText;
  lead: Bilingual;
  first: RoughDay;
  last: RoughDay;
  outcome: Outcome;
  approval: Approval;
  placeName: string | null;
  placeNameJa: string | null;
  attendance: Headcount & Sessions;
  fictional: boolean;
};

/** The events of the mission whose jurisdiction it is, wherever they are: what its own target is held against. P10 */
export type OwnFigures = { name: Bilingual; figures: CellFigures; targets: RowTargets };

export type AreaSummary = {
  area: PanelArea;
  name: Bilingual;
  /** Of a state its missions; of a jurisdiction that mission's name alone says it. */
  heldBy: HeldBy[];
  cell: MapCell;
  /** Of exactly this area under the filter; null where none is set or the filter asks for more. P10 */
  targets: RowTargets;
  /** Of a jurisdiction, unless the filter asks for another organiser. */
  own: OwnFigures | null;
  /** The event of the last contact. */
  lastEvent: StateEvent | null;
  upcoming: StateEvent[];
  past: StateEvent[];
  /** Where those events stand on the map. */
  spots: MapSpot[];
  /** Events of the area under the filter, of which the two lists show some. N9 */
  total: number;
  /** Beside those, what nothing is shown of; null where that is not said. P185 */
  notShown: number | null;
  facts: AreaFact[];
};
