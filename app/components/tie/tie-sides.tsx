/** The two sides of a sister tie in words. */

import type { TieRecord } from "~/domain/tie/tie-record";
import { type Bilingual, inLanguage, type Language } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";

export function americanSide(
  { city, cityJa, state }: Pick<TieRecord, "city" | "cityJa" | "state">,
  states: readonly { code: string; name: Bilingual }[],
  language: Language,
): string {
  const stateName = states.find(({ code }) => code === state)?.name[language] ?? state;
  const town = townName({ placeName: city, placeNameJa: cityJa }, language);
  if (town === null) return stateName;
  return language === "ja" ? `${stateName} ${town}` : `${town}, ${stateName}`;
}

export function japaneseSide(
  { prefecture, partner }: Pick<TieRecord, "prefecture" | "partner">,
  language: Language,
): string {
  const [whole, part] = [inLanguage(prefecture, language), inLanguage(partner, language)];
  if (part === "" || whole === "") return part || whole;
  return language === "ja" ? `${whole}${part}` : `${part}, ${whole}`;
}
