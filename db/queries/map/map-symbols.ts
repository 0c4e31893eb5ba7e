/**
 * Events as symbols, clustered in SQL on a grid of latitude and longitude by form and outcome.
 *
 * Clusters are made anew for every filter, so they are always right and the browser never holds more than
 * it draws. A session stands at its own place, else at its state's label point; a placement at the label
 * point of each state it names. What is cancelled or postponed is drawn only when asked for.
 */
import { and, eq, sql } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import {
  ALASKA_STRETCH,
  cellDegreesOf,
  LONGITUDE_STRETCH,
  type MapSymbol,
} from "~/domain/map/map-symbol";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { keptUntilWritten } from "../store/data-version";
import { mapPoints } from "./map-points";

export type SymbolsQuestion = {
  filter: RegisterFilter;
  /** Steps of zooming in, by which the grid is finer. */
  step: number;
  /** Only these; all without. */
  states?: readonly string[] | undefined;
};

const SAME_PLACE_DEGREES = 0.0005;

export const listMapSymbols = keptUntilWritten(readMapSymbols);

async function readMapSymbols(
  db: Handle,
  { filter, step, states: within }: SymbolsQuestion,
): Promise<MapSymbol[]> {
  const point = mapPoints(db, filter, { states: within });
  const size = sql`(${cellDegreesOf(step)} * case ${point.state} when 'AK' then ${ALASKA_STRETCH} else 1.0 end)`;
  // The same arithmetic as `cellNameOf`, by which the map finds the symbol of a place.
  const row = sql<number>`cast((${point.lat} + 90) / ${size} as integer)`;
  const column = sql<number>`cast((${point.lng} + 180) / (${size} * ${LONGITUDE_STRETCH}) as integer)`;
  const clusters = db
    .select({
      row: row.as("grid_row"),
      column: column.as("grid_column"),
      form: sql<EventForm>`${point.form}`.as("form_of_all"),
      outcome: sql<Outcome>`${point.outcome}`.as("outcome_of_all"),
      place: sql<string | null>`min(${point.placeName})`.as("first_place"),
      lastPlace: sql<string | null>`max(${point.placeName})`.as("last_place"),
      placed: sql<number>`count(${point.placeName})`.as("placed"),
      lat: sql<number>`avg(${point.lat})`.as("middle_lat"),
      lng: sql<number>`avg(${point.lng})`.as("middle_lng"),
      spread:
        sql<number>`max(max(${point.lat}) - min(${point.lat}), max(${point.lng}) - min(${point.lng}))`.as(
          "spread",
        ),
      count: sql<number>`count(*)`.as("points"),
      event: sql<number>`min(${point.eventId})`.as("first_event"),
      lastEvent: sql<number>`max(${point.eventId})`.as("last_event"),
      states: sql<string>`group_concat(distinct ${point.state})`.as("states"),
    })
    .from(point)
    .groupBy(row, column, sql`${point.form}`, sql`${point.outcome}`)
    .as("clusters");
  // Only a symbol that stands for one event says which.
  const alone = sql`${clusters.event} = ${clusters.lastEvent}`;
  const rows = await db
    .select({
      ...{ row: clusters.row, column: clusters.column },
      ...{ form: clusters.form, outcome: clusters.outcome },
      ...{ place: clusters.place, lastPlace: clusters.lastPlace, placed: clusters.placed },
      ...{ lat: clusters.lat, lng: clusters.lng, spread: clusters.spread, count: clusters.count },
      ...{ event: clusters.event, lastEvent: clusters.lastEvent },
      states: clusters.states,
      ...{ titleJa: events.titleJa, titleEn: events.titleEn },
    })
    .from(clusters)
    .leftJoin(events, and(alone, eq(events.id, sql`${clusters.event}`)))
    .orderBy(
      ...[sql`${clusters.row}`, sql`${clusters.column}`],
      ...[sql`${clusters.form}`, sql`${clusters.outcome}`],
    );
  return rows.map((found) => ({
    cell: `${found.row} ${found.column}`,
    ...{ form: found.form, outcome: found.outcome },
    lat: found.lat,
    lng: found.lng,
    count: found.count,
    event: found.event === found.lastEvent ? found.event : null,
    title: { ja: found.titleJa, en: found.titleEn },
    place: found.place === found.lastPlace && found.placed === found.count ? found.place : null,
    states: found.states.split(",").sort(),
    stacked: found.spread < SAME_PLACE_DEGREES,
  }));
}
