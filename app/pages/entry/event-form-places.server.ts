/** The places of an event form: those that are chosen, and what a search without scripts finds. */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { listTypedPlaces, searchPlaces } from "~db/queries/reference/places";

const MOST_FOUND = 20;

/** `searched` is the index of the occurrence whose place is searched for. */
export async function readFormPlaces(ctx: Context, typed: TypedEvent, searched: number | null) {
  const db = ctx.db.read;
  const on = todayIn(HOME_ZONE, ctx.now);
  const places = await listTypedPlaces(db, typed, on);
  if (searched === null) return { places };
  const q = typed.occurrences[searched]?.placeName ?? "";
  return { places, found: { [searched]: await searchPlaces(db, q, { on, limit: MOST_FOUND }) } };
}
