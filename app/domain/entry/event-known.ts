/** What must be known of the register to judge what was typed into the form of an event. */

import type { EventForm } from "~/domain/counting/event-form";
import type { OccurrenceDraft, PlaceDraft } from "~/domain/event/event-draft";
import type { DatedPlan } from "~/domain/plan/plan-in-force";

export type KnownPlace = Extract<PlaceDraft, { type: "state" }> & { state: string; zone: string };

export type EventKnown = {
  form: EventForm;
  /** Kinds of this form. */
  kinds: ReadonlySet<string>;
  organisers: ReadonlySet<string>;
  /** Zone most people of a state live in, by USPS code. */
  stateZones: ReadonlyMap<string, string>;
  /** Zone of the lead organiser, for what has no place. N11 */
  leadZone: string;
  /** Terms of any plan that an event may carry: tags of an older plan stay. N7 */
  terms: ReadonlySet<string>;
  plans: readonly DatedPlan[];
  /** The chosen places of the gazetteer, by id. */
  places: ReadonlyMap<number, KnownPlace>;
  /** The stored occurrences of the event, by id; empty for a new event. */
  stored: ReadonlyMap<number, OccurrenceDraft>;
};
