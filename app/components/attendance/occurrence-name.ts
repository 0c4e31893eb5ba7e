/** What an occurrence is called in a list: its town and state, its outlet, or where else it is. */
import type { Language } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import type { OccurrenceCard } from "~/pages/attendance/loggable-cards.server";

type Named = Pick<OccurrenceCard, "placeType" | "placeName" | "stateName" | "outlet" | "venue">;

export function occurrenceName(occurrence: Named, language: Language): string {
  const { outlet, placeName, venue, stateName, placeType } = occurrence;
  const place = outlet ?? placeName ?? venue;
  const state = stateName?.[language];
  if (place === null) return state ?? eventWords[language].placeType[placeType];
  if (state === undefined) return place;
  return language === "ja" ? `${place}（${state}）` : `${place}, ${state}`;
}
