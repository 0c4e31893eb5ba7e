/** What an occurrence is called in a list: its town and state, its outlet, or where else it is. */

import type { Language } from "~/domain/value/language";
import { townInState, townName } from "~/domain/value/town-name";
import { eventWords } from "~/i18n/event/event-words";
import type { OccurrenceCard } from "~/pages/attendance/loggable-cards.server";

type Named = Pick<
  OccurrenceCard,
  "placeType" | "placeName" | "placeNameJa" | "states" | "stateName" | "outlet" | "venue"
>;

export function occurrenceName(occurrence: Named, language: Language): string {
  const { outlet, venue, states, stateName, placeType } = occurrence;
  const state = stateName?.[language];
  const town = townName(occurrence, language);
  const called = outlet ?? town ?? venue;
  if (called === null) return state ?? eventWords[language].placeType[placeType];
  if (state === undefined) return called;
  if (called === town) return townInState(town, state, states, language);
  return language === "ja" ? `${called}（${state}）` : `${called}, ${state}`;
}
