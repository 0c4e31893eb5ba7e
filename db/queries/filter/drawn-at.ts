/** Where the map draws an occurrence in a state: a session at its own place, else at the label point of the state. */
import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { FilterPlace, PlaceArea } from "~/domain/filter/filter-place";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { states } from "../../schema/reference";

export type DrawnOccurrence = Record<"id" | "type" | "placeId" | "lat" | "lon", SQLiteColumn>;

/** Degrees; beside the occurrence stands the row of the state. */
export function drawnAt(
  of: Pick<DrawnOccurrence, "type" | "lat" | "lon">,
  state: Record<"labelLat" | "labelLon", SQLiteColumn>,
): { lat: SQL<number>; lng: SQL<number> } {
  const own = sql`${of.type} = 'session' and ${of.lat} is not null and ${of.lon} is not null`;
  return {
    lat: sql<number>`case when ${own} then ${of.lat} else ${state.labelLat} end`,
    lng: sql<number>`case when ${own} then ${of.lon} else ${state.labelLon} end`,
  };
}

/** Is the occurrence in the town, or does the map draw it in one of the areas? */
export function isAtPlace(db: Handle, of: DrawnOccurrence, place: FilterPlace): SQL | undefined {
  if (place.type === "town") return eq(of.placeId, place.id);
  const cell = alias(occurrenceCells, "drawn_cell");
  const state = alias(states, "drawn_state");
  const at = drawnAt(of, state);
  return exists(
    db
      .select({ one: sql`1` })
      .from(cell)
      .innerJoin(state, eq(state.code, cell.key))
      .where(
        and(
          eq(cell.occurrenceId, of.id),
          eq(cell.axis, "state"),
          or(...place.areas.map((area) => isWithin(at, area))),
        ),
      ),
  );
}

/** A little more than what is lost where degrees are written to five decimals. */
const WRITTEN = 0.000006;

function isWithin({ lat, lng }: Record<"lat" | "lng", SQL<number>>, area: PlaceArea): SQL {
  const { south, west, north, east } = area;
  return sql`(${lat} between ${south - WRITTEN} and ${north + WRITTEN} and ${lng} between ${west - WRITTEN} and ${east + WRITTEN})`;
}
