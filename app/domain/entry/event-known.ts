/** What must be known of the register to judge what was typed into the form of an event. */

import type { EventForm } from "~/domain/counting/event-form";
import type { OccurrenceDraft, PlaceDraft } from "~/domain/event/event-draft";
import type { DatedPlan } from "~/domain/plan/plan-in-force";
import { fold } from "~/domain/value/search-text";

export type KnownPlace = Extract<PlaceDraft, { type: "state" }> & { state: string; zone: string };

export type EventKnown = {
  form: EventForm;
  /** Kinds of this form. */
  kinds: ReadonlySet<string>;
  organisers: ReadonlySet<string>;
  /** Zones of a state by USPS code, the one most people live in first. */
  stateZones: ReadonlyMap<string, readonly string[]>;
  /** Zone of the lead organiser, for what has no place. N11 */
  leadZone: string;
  /** Terms of any plan that an event may carry: tags of an older plan stay. N7 */
  terms: ReadonlySet<string>;
  plans: readonly DatedPlan[];
  /** The chosen places of the gazetteer, by id. */
  places: ReadonlyMap<number, KnownPlace>;
  /** Towns of the gazetteer that are called what somebody typed by hand, by `townKey`. */
  towns: ReadonlyMap<string, readonly KnownPlace[]>;
  /** Sites that an occurrence may name: of those that are typed, what the register has. */
  sites: ReadonlySet<number>;
  /** The stored occurrences of the event, by id; empty for a new event. */
  stored: ReadonlyMap<number, OccurrenceDraft>;
};

/** A state and a name typed by hand, of which El Paso, TX is El Paso. */
export function townKey(state: string, name: string): string {
  const folded = fold(name);
  const ending = ` ${state.toLowerCase()}`;
  return `${state} ${folded.endsWith(ending) ? folded.slice(0, -ending.length) : folded}`;
}
