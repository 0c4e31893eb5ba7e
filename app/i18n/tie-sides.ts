/** A sister tie in one line of a paper: the town here, its partner in Japan. */
import type { TieRecord } from "~/domain/tie/tie-record";
import { inLanguage, type Language } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";

type Tie = Pick<TieRecord, "city" | "cityJa" | "prefecture" | "partner" | "state">;

export function tieSides(tie: Tie, language: Language): string {
  const { city, cityJa, prefecture, partner, state } = tie;
  const here = townName({ placeName: city, placeNameJa: cityJa }, language) ?? state;
  const [whole, part] = [inLanguage(prefecture, language), inLanguage(partner, language)];
  if (part === "" || whole === "") return `${here} — ${part || whole}`;
  return language === "ja" ? `${here} — ${whole}${part}` : `${here} — ${part}, ${whole}`;
}
