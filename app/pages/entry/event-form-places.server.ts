/** The places and sites of an event form: those that are chosen, and what a search without scripts finds. */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { typedSites } from "~/domain/entry/named-sites";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { nameSites } from "~/pages/site/named-sites.server";
import { listTypedPlaces, searchPlaces } from "~db/queries/reference/places";

const MOST_FOUND = 20;

/** `searched` is the index of the occurrence whose place is searched for. */
export async function readFormPlaces(ctx: Context, typed: TypedEvent, searched: number | null) {
  const db = ctx.db.read;
  const on = todayIn(HOME_ZONE, ctx.now);
  const places = await listTypedPlaces(db, typed, on);
  const sites = await nameSites(ctx, typedSites(typed));
  if (searched === null) return { places, sites };
  const q = typed.occurrences[searched]?.placeName ?? "";
  return {
    places,
    sites,
    found: { [searched]: await searchPlaces(db, q, { on, limit: MOST_FOUND }) },
  };
}
