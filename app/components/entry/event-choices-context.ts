/** What the form of an event offers, for all its parts: given once by the page. */
import { createContext, useContext } from "react";
import type { EventForm } from "~/domain/counting/event-form";
import type { OccurrenceForm } from "~/domain/entry/occurrence-form";
import type { EventChoices, PartnerOffer, PlaceChoice } from "~/domain/event/event-choices";
import type { NamedSite } from "~/domain/place/site-offer";

export type EventFormChoices = Omit<EventChoices, "sites"> & {
  form: EventForm;
  occurrence: OccurrenceForm;
  /** Leads the person may enter an event for. */
  leads: string[];
  partners: PartnerOffer;
  /** Ids of the stored occurrences that were cancelled or postponed: they choose no plan. N7 */
  notStanding: readonly number[];
  /** The places of the gazetteer that are chosen. */
  places: PlaceChoice[];
  /** The sites that are chosen. */
  sites: NamedSite[];
  /** What a search without scripts found, by the index of the occurrence. */
  found: Record<number, PlaceChoice[]>;
  /** Sentences for the reasons among the errors. */
  messages: Record<string, string>;
  /** What the boxes with errors are called, by their names. */
  labels: Record<string, string>;
};

export const EventChoicesContext = createContext<EventFormChoices | null>(null);

export function useEventChoices(): EventFormChoices {
  const choices = useContext(EventChoicesContext);
  if (choices === null)
    throw new Error("The event form has no choices: wrap it in EventChoicesContext");
  return choices;
}
