/** The boxes about the legs of a caravan: what is left empty is left to the estimate. P22 */
import type { LegOverride } from "~/domain/caravan/itinerary";
import { LEG_MODES } from "~/domain/caravan/leg-mode";
import { legBox, type TypedLegs } from "~/domain/caravan/typed-legs";
import { parseDuration } from "~/domain/day/duration";
import { LINE, MAX_KM } from "~/domain/value/limits";
import type { TypedTextRefusal } from "~/domain/value/typed-text";
import { parseWholeNumber } from "~/domain/value/whole-number";
import { freeText, oneOf, textOf } from "./boxes/field-texts.server";

const GIVEN_BACK = 400;

export type LegErrors = Record<string, "number" | "duration" | TypedTextRefusal>;
export type ReadLegs =
  | { ok: true; legs: LegOverride[] }
  | { ok: false; typed: TypedLegs; errors: LegErrors };

export function readCaravanLegs(
  form: FormData,
  pairs: readonly { from: number; to: number }[],
): ReadLegs {
  const errors: LegErrors = {};
  const typed: TypedLegs = {};
  const legs = pairs.map((pair) => {
    const box = (name: Parameters<typeof legBox>[1]) => {
      const text = textOf(form, legBox(pair, name));
      typed[legBox(pair, name)] = text.slice(0, GIVEN_BACK);
      return { name: legBox(pair, name), text };
    };
    return {
      ...{ from: pair.from, to: pair.to },
      mode: oneOf(LEG_MODES, box("mode").text),
      distanceKm: readKm(box("distance"), errors),
      minutes: readMinutes(box("minutes"), errors),
      note: readNote(box("note"), errors),
    };
  });
  return Object.keys(errors).length === 0 ? { ok: true, legs } : { ok: false, typed, errors };
}

type Box = { name: string; text: string };

function readKm({ name, text }: Box, errors: LegErrors): number | null {
  if (text.trim() === "") return null;
  const km = parseWholeNumber(text.normalize("NFKC").replace(/\s*km\s*$/i, ""), { max: MAX_KM });
  if (km.ok) return km.value;
  errors[name] = "number";
  return null;
}

function readMinutes({ name, text }: Box, errors: LegErrors): number | null {
  if (text.trim() === "") return null;
  const minutes = parseDuration(text);
  if (minutes.ok) return minutes.value;
  errors[name] = "duration";
  return null;
}

function readNote({ name, text }: Box, errors: LegErrors): string | null {
  const note = freeText(text, LINE);
  if (note.ok) return note.value;
  errors[name] = note.reason;
  return null;
}
