/**
 * Events as symbols, clustered in SQL on a grid of latitude and longitude by form.
 *
 * Clusters are made anew for every filter, so they are always right and the browser never holds more than
 * it draws. A session stands at its own place, else at its state's label point; a placement at the label
 * point of each state it names. What is cancelled or postponed is drawn only when asked for.
 */
import { sql } from "drizzle-orm";
import type { MapSymbol } from "~/domain/map-symbol";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { keptUntilWritten } from "./data-version";
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
  const rows = await db
    .select({
      row,
      column,
      form: point.form,
      lat: sql<number>`avg(${point.lat})`,
      lng: sql<number>`avg(${point.lng})`,
      spread: sql<number>`max(max(${point.lat}) - min(${point.lat}), max(${point.lng}) - min(${point.lng}))`,
      count: sql<number>`count(*)`,
      event: sql<number>`min(${point.eventId})`,
      lastEvent: sql<number>`max(${point.eventId})`,
      titleJa: sql<string | null>`max(${point.titleJa})`,
      titleEn: sql<string | null>`max(${point.titleEn})`,
      firstState: sql<string>`min(${point.state})`,
      lastState: sql<string>`max(${point.state})`,
    })
    .from(point)
    .groupBy(row, column, point.form)
    .orderBy(row, column, point.form);
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
