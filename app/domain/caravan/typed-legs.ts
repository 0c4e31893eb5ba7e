/** What the boxes about the legs of a caravan are called and hold. */

import { durationText } from "~/domain/day/duration";
import type { LegOverride } from "./itinerary";

/** Texts by the name of their box. */
export type TypedLegs = Record<string, string>;

export function legBox(
  { from, to }: { from: number; to: number },
  name: "mode" | "distance" | "minutes" | "note",
): string {
  return `${name}-${from}-${to}`;
}

export function typedLegsOf(overrides: readonly LegOverride[]): TypedLegs {
  return Object.fromEntries(
    overrides.flatMap((leg) => [
      [legBox(leg, "mode"), leg.mode ?? ""],
      [legBox(leg, "distance"), leg.distanceKm === null ? "" : String(leg.distanceKm)],
      [legBox(leg, "minutes"), leg.minutes === null ? "" : durationText(leg.minutes)],
      [legBox(leg, "note"), leg.note ?? ""],
    ]),
  );
}
