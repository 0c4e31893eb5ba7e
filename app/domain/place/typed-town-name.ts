/** The Japanese name of a town as somebody types it. */
import { cleanText, type TypedTextRefusal } from "~/domain/value/typed-text";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

/** The longest one of the gazetteer has 20 characters. */
export const LONGEST_TOWN_NAME = 40;

export type TownNameRefusal = TypedTextRefusal | "name-missing" | "not-japanese";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

export function parseTownName(typed: string): Parsed<string, TownNameRefusal> {
  const clean = cleanText(typed.replaceAll(/\s+/g, " "), { max: LONGEST_TOWN_NAME });
  if (!clean.ok) return clean;
  if (clean.value === "") return refuse("name-missing");
  return JAPANESE.test(clean.value) ? parsed(clean.value) : refuse("not-japanese");
}
