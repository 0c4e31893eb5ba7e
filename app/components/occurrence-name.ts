/** What an occurrence is called in a list: its town and state, its outlet, or where else it is. */
import type { Language } from "~/domain/language";
import type { PlaceType } from "~/domain/occurrence";
import type { OccurrenceCard } from "./attendance-types";

const WHERE: Record<Language, Record<PlaceType, string>> = {
  ja: {
    state: "場所未定",
    online: "オンライン",
    nationwide: "全米",
    abroad: "国外",
    unknown: "場所不明",
  },
  en: {
    state: "Place not fixed",
    online: "Online",
    nationwide: "Nationwide",
    abroad: "Abroad",
    unknown: "Place not known",
  },
};

type Named = Pick<OccurrenceCard, "placeType" | "placeName" | "stateName" | "outlet" | "venue">;

export function occurrenceName(occurrence: Named, language: Language): string {
  const { outlet, placeName, venue, stateName, placeType } = occurrence;
  const place = outlet ?? placeName ?? venue;
  const state = stateName?.[language];
  if (place === null) return state ?? WHERE[language][placeType];
  if (state === undefined) return place;
  return language === "ja" ? `${place}（${state}）` : `${place}, ${state}`;
}
