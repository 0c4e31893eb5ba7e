/**
 * What a town is called in a language, and together with its state, as addresses are written there.
 *
 * Only towns of the gazetteer have a Japanese name; one without it is called as in English.
 */
import type { Language } from "~/domain/value/language";

export type NamedTown = { placeName: string | null; placeNameJa: string | null };

/** Japanese names by the gazetteer's id. */
export type TownNames = Readonly<Record<number, string>>;

export function townName({ placeName, placeNameJa }: NamedTown, language: Language): string | null {
  return language === "ja" ? (placeNameJa ?? placeName) : placeName;
}

/** The capital is its own district: its name says it all. */
const ALONE = new Set(["DC"]);

/** インディアナ州コロンバス; Columbus, Indiana. `codes`: the state, or the states of a placement. */
export function townInState(
  town: string,
  state: string,
  codes: readonly string[],
  language: Language,
): string {
  if (codes.length === 1 && ALONE.has(codes[0] ?? "")) return town;
  return language === "ja" ? `${state}${town}` : `${town}, ${state}`;
}

/** The English names of these towns in a Japanese text, as they are called in Japanese: whole words alone. */
export function withJapaneseTowns(text: string, towns: readonly NamedTown[]): string {
  let told = text;
  for (const { placeName, placeNameJa } of towns) {
    if (placeName === null || placeNameJa === null) continue;
    const literal = placeName.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    told = told.replaceAll(new RegExp(`(?<![A-Za-z])${literal}(?![A-Za-z])`, "g"), placeNameJa);
  }
  return told;
}
