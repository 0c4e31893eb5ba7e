/**
 * Events as symbols, clustered in SQL on a grid of latitude and longitude by form.
 *
 * Clusters are made anew for every filter, so they are always right and the browser never holds more than
 * it draws. A session stands at its own place, else at its state's label point; a placement at the label
 * point of each state it names. What is cancelled or postponed is drawn only when asked for.
 */
import { and, eq, sql } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapSymbol } from "~/domain/map/map-symbol";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { keptUntilWritten } from "../store/data-version";
import { mapPoints } from "./map-points";

export type SymbolsQuestion = {
  filter: RegisterFilter;
  cellDegrees: number;
  /** Only these; all without. */
  states?: readonly string[] | undefined;
};

/** A degree of longitude is this much shorter than one of latitude in the middle of the country. */
const LONGITUDE_STRETCH = 1.27;
/** Alaska is drawn at a third of the scale. */
const ALASKA_STRETCH = 2.8;
const SAME_PLACE_DEGREES = 0.0005;

export const listMapSymbols = keptUntilWritten(readMapSymbols);

async function readMapSymbols(
  db: Handle,
  { filter, cellDegrees, states: within }: SymbolsQuestion,
): Promise<MapSymbol[]> {
  const point = mapPoints(db, filter, { states: within });
  const size = sql`(${cellDegrees} * case ${point.state} when 'AK' then ${ALASKA_STRETCH} else 1.0 end)`;
  const row = sql<number>`cast((${point.lat} + 90) / ${size} as integer)`;
  const column = sql<number>`cast((${point.lng} + 180) / (${size} * ${LONGITUDE_STRETCH}) as integer)`;
  // First each event in each cell, so that it counts once there, and in how many cells it is.
  const met = db
    .select({
      row: row.as("grid_row"),
      column: column.as("grid_column"),
      event: sql<number>`${point.eventId}`.as("event"),
      form: sql<EventForm>`min(${point.form})`.as("form"),
      points: sql<number>`count(*)`.as("points"),
      sumLat: sql<number>`sum(${point.lat})`.as("sum_lat"),
      sumLng: sql<number>`sum(${point.lng})`.as("sum_lng"),
      south: sql<number>`min(${point.lat})`.as("south"),
      west: sql<number>`min(${point.lng})`.as("west"),
      north: sql<number>`max(${point.lat})`.as("north"),
      east: sql<number>`max(${point.lng})`.as("east"),
      firstState: sql<string>`min(${point.state})`.as("first_state"),
      lastState: sql<string>`max(${point.state})`.as("last_state"),
      cells: sql<number>`count(*) over (partition by ${point.eventId})`.as("cells"),
    })
    .from(point)
    .groupBy(row, column, sql`${point.eventId}`)
    .as("met");
  const clusters = db
    .select({
      row: sql<number>`${met.row}`.as("cluster_row"),
      column: sql<number>`${met.column}`.as("cluster_column"),
      form: sql<EventForm>`${met.form}`.as("cluster_form"),
      lat: sql<number>`sum(${met.sumLat}) / sum(${met.points})`.as("middle_lat"),
      lng: sql<number>`sum(${met.sumLng}) / sum(${met.points})`.as("middle_lng"),
      south: sql<number>`min(${met.south})`.as("cluster_south"),
      west: sql<number>`min(${met.west})`.as("cluster_west"),
      north: sql<number>`max(${met.north})`.as("cluster_north"),
      east: sql<number>`max(${met.east})`.as("cluster_east"),
      count: sql<number>`count(*)`.as("events"),
      shared: sql<string | null>`group_concat(case when ${met.cells} > 1 then ${met.event} end)`.as(
        "shared",
      ),
      event: sql<number>`min(${met.event})`.as("first_event"),
      lastEvent: sql<number>`max(${met.event})`.as("last_event"),
      firstState: sql<string>`min(${met.firstState})`.as("cluster_first_state"),
      lastState: sql<string>`max(${met.lastState})`.as("cluster_last_state"),
    })
    .from(met)
    .groupBy(sql`${met.row}`, sql`${met.column}`, sql`${met.form}`)
    .as("clusters");
  // Only a symbol that stands for one event says which.
  const alone = sql`${clusters.event} = ${clusters.lastEvent}`;
  const rows = await db
    .select({
      ...{ row: clusters.row, column: clusters.column, form: clusters.form },
      ...{ lat: clusters.lat, lng: clusters.lng, count: clusters.count, shared: clusters.shared },
      ...{ south: clusters.south, west: clusters.west, north: clusters.north, east: clusters.east },
      ...{ event: clusters.event, lastEvent: clusters.lastEvent },
      ...{ firstState: clusters.firstState, lastState: clusters.lastState },
      ...{ titleJa: events.titleJa, titleEn: events.titleEn },
    })
    .from(clusters)
    .leftJoin(events, and(alone, eq(events.id, sql`${clusters.event}`)))
    .orderBy(sql`${clusters.row}`, sql`${clusters.column}`, sql`${clusters.form}`);
  return rows.map((found) => ({
    cell: `${found.row} ${found.column}`,
    form: found.form,
    lat: found.lat,
    lng: found.lng,
    count: found.count,
    shared:
      found.shared
        ?.split(",")
        .map(Number)
        .sort((a, b) => a - b) ?? [],
    areas: [{ south: found.south, west: found.west, north: found.north, east: found.east }],
    event: found.event === found.lastEvent ? found.event : null,
    title: { ja: found.titleJa, en: found.titleEn },
    state: found.firstState === found.lastState ? found.firstState : null,
    stacked: Math.max(found.north - found.south, found.east - found.west) < SAME_PLACE_DEGREES,
  }));
}
