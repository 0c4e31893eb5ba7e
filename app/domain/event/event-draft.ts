/**
 * An event as people enter it: what a form, a seed file or an import hands to an operation.
 *
 * Everything derived (the plan in force, cells, first and last day, search text) is left to the store.
 */

import type { Classification, EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { ReachMeasure, ReachPhase } from "~/domain/counting/reach";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";
import type { Money } from "~/domain/value/money";
import type { Qualifier } from "~/domain/value/qualifier";
import type { PlacementFieldName, PlainValues, SessionFieldName } from "./occurrence-fields";

export type EventDraft = {
  form: EventForm;
  kind: string;
  title: BilingualText;
  summary: BilingualText;
  results: BilingualText;
  programme: BilingualText;
  /** Guests of honour as text: only for those of `domain/guests`. P24 */
  guests: string | null;
  lead: string;
  coOrganisers: string[];
  partners: string[];
  /** Term keys of any plan. Tags of an older plan stay. N7 */
  tags: string[];
  classification: Classification;
  mayBePublished: boolean;
  occurrences: OccurrenceDraft[];
};

/** With a value for each plain field of `occurrence-fields`, as has a placement for those of its own. */
export type OccurrenceDraft = PlainValues<SessionFieldName> & {
  /** Of an occurrence that is already stored; null for a new one. */
  id: number | null;
  outcome: Outcome;
  outcomeReason: string | null;
  first: RoughDay;
  last: RoughDay;
  /** HH:MM on the local clock, only when the first day is exact. */
  startTime: string | null;
  endTime: string | null;
  startsLater: boolean;
  zone: string;
  place: PlaceDraft;
  /** Narrowing; empty means those of the event. N0 */
  organisers: string[];
  tags: string[];
  /** Present exactly on a placement. */
  placement: PlacementDraft | null;
};

export type PlaceDraft =
  | {
      type: "state";
      /** Null on a placement, whose states stand in `placement.states`. */
      state: string | null;
      county: string | null;
      /** GeoNames id when chosen from the gazetteer; null when typed by hand. */
      placeId: number | null;
      name: string | null;
      lat: number | null;
      lon: number | null;
    }
  | { type: "online" | "nationwide" | "abroad" | "unknown"; name: string | null };

export type PlacementDraft = PlainValues<PlacementFieldName> & {
  states: string[];
  cost: Money | null;
  /** In the currency of the planned cost. */
  actualCost: Money | null;
  reach: ReachDraft[];
};

export type ReachDraft = {
  measure: ReachMeasure;
  phase: ReachPhase;
  value: number;
  qualifier: Qualifier;
};
