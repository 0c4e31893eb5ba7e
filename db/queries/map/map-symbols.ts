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
  const clusters = db
    .select({
      row: row.as("grid_row"),
      column: column.as("grid_column"),
      form: sql<EventForm>`${point.form}`.as("form_of_all"),
      lat: sql<number>`avg(${point.lat})`.as("middle_lat"),
      lng: sql<number>`avg(${point.lng})`.as("middle_lng"),
      spread:
        sql<number>`max(max(${point.lat}) - min(${point.lat}), max(${point.lng}) - min(${point.lng}))`.as(
          "spread",
        ),
      count: sql<number>`count(*)`.as("points"),
      event: sql<number>`min(${point.eventId})`.as("first_event"),
      lastEvent: sql<number>`max(${point.eventId})`.as("last_event"),
      firstState: sql<string>`min(${point.state})`.as("first_state"),
      lastState: sql<string>`max(${point.state})`.as("last_state"),
    })
    .from(point)
    .groupBy(row, column, sql`${point.form}`)
    .as("clusters");
  // Only a symbol that stands for one event says which.
  const alone = sql`${clusters.event} = ${clusters.lastEvent}`;
  const rows = await db
    .select({
      ...{ row: clusters.row, column: clusters.column, form: clusters.form },
      ...{ lat: clusters.lat, lng: clusters.lng, spread: clusters.spread, count: clusters.count },
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
    event: found.event === found.lastEvent ? found.event : null,
    title: { ja: found.titleJa, en: found.titleEn },
    state: found.firstState === found.lastState ? found.firstState : null,
    stacked: found.spread < SAME_PLACE_DEGREES,
  }));
}
