/** What the stops of an itinerary are called: 2 Louisville, KY. */
import { createContext, useContext } from "react";
import type { EventChoices } from "~/domain/event/event-choices";
import { namesOf } from "~/domain/event/event-names";
import type { Language } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import type { ShownOccurrence } from "~/pages/register/event-page.server";

export type StopNames = ReadonlyMap<number, string>;

export const StopNamesContext = createContext<StopNames>(new Map());

export function useStopName(): (id: number) => string {
  const names = useContext(StopNamesContext);
  return (id) => names.get(id) ?? String(id);
}

export function stopNamesOf(
  stops: readonly ShownOccurrence[],
  choices: EventChoices,
  language: Language,
): StopNames {
  const { state, town } = namesOf(choices, language);
  return new Map(
    stops.map(({ id, place }, at) => {
      const where =
        place.type === "state"
          ? (town(place) ?? state(place.state ?? ""))
          : (town(place) ?? eventWords[language].placeType[place.type]);
      return [id, `${at + 1} ${where}`];
    }),
  );
}
