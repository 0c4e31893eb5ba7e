/** The boxes that give a town a Japanese name. */
import { parseTownName, type TownNameRefusal } from "~/domain/place/typed-town-name";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "./boxes/field-texts.server";

export type ReadPlaceName =
  | { ok: true; placeId: number; nameJa: string; seen: string | null }
  | { ok: false; reason: TownNameRefusal | "place-unknown" };

/** More than the box takes, so that what is too long is told, not cut. */
export const LONGEST_GIVEN_BACK = 200;

export function readPlaceName(form: FormData): ReadPlaceName {
  const placeId = idOf(textOf(form, "placeId"));
  if (placeId === null) return { ok: false, reason: "place-unknown" };
  const name = parseTownName(textOf(form, "nameJa"));
  if (!name.ok) return name;
  return { ok: true, placeId, nameJa: name.value, seen: textOf(form, "seen") || null };
}
