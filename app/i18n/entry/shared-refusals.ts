/** Why a day or a text is refused, for the forms that take only these two of an event's boxes. */
import type { DayRefusal } from "~/domain/day/parse-day";
import type { Language } from "~/domain/value/language";
import type { TypedTextRefusal } from "~/domain/value/typed-text";
import { refusalText } from "./refusal-text";

export type SharedRefusal = DayRefusal | TypedTextRefusal | "required";

const SHARED: readonly SharedRefusal[] = [
  ...(["required", "unreadable", "too-long", "day-empty", "day-malformed"] as const),
  ...(["day-ambiguous", "day-does-not-exist", "era-does-not-hold-day"] as const),
  "weekday-does-not-match",
];

export const sharedRefusals = (language: Language) =>
  Object.fromEntries(SHARED.map((reason) => [reason, refusalText(reason, language)])) as Record<
    SharedRefusal,
    string
  >;
