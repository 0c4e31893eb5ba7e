/**
 * Events as symbols, clustered in SQL on a grid of latitude and longitude by form and outcome.
 *
 * Clusters are made anew for every filter, so they are always right and the browser never holds more than
 * it draws. A session stands at its own place, else at its state's label point; a placement at the label
 * point of each state it names. What is cancelled or postponed is drawn only when asked for.
 */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { PlaceArea } from "~/domain/filter/filter-place";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import {
  ALASKA_STRETCH,
  cellDegreesOf,
  LONGITUDE_STRETCH,
  type MapSymbol,
} from "~/domain/map/map-symbol";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { keptUntilWritten } from "../store/data-version";
import { double, joined, joinedOnce, rounded, whole } from "../store/engine-words";
import { mapPoints, placeNameIn } from "./map-points";

export type SymbolsQuestion = {
  filter: RegisterFilter;
  /** Steps of zooming in, by which the grid is finer. */
  step: number;
  /** Only these; all without. */
  states?: readonly string[] | undefined;
  /** In which a place is named. */
  language: Language;
};

const SAME_PLACE_DEGREES = 0.0005;

export const listMapSymbols = keptUntilWritten(readMapSymbols);

async function readMapSymbols(
  db: Handle,
  { filter, step, states: within, language }: SymbolsQuestion,
): Promise<MapSymbol[]> {
  const point = mapPoints(db, filter, { states: within });
  const size = sql`(${double(cellDegreesOf(step))} * case ${point.state} when 'AK' then ${double(ALASKA_STRETCH)} else 1.0 end)`;
  // The same arithmetic as `cellNameOf`, by which the map finds the symbol of a place.
  const row = whole(sql`(${point.lat} + 90) / ${size}`);
  const column = whole(sql`(${point.lng} + 180) / (${size} * ${double(LONGITUDE_STRETCH)})`);
  const middle = decimalsAt(step);
  const place = placeNameIn(point, language);
  // First each event in each cell, so that it counts once there, and in how many cells it is.
  const met = db
    .select({
      row: row.as("grid_row"),
      column: column.as("grid_column"),
      event: sql<number>`${point.eventId}`.as("event"),
      form: sql<EventForm>`min(${point.form})`.as("form"),
      outcome: sql<Outcome>`${point.outcome}`.as("outcome"),
      points: sql<number>`count(*)`.as("points"),
      place: sql<string | null>`min(${place})`.as("place"),
      lastPlace: sql<string | null>`max(${place})`.as("last_place"),
      placed: sql<number>`count(${place})`.as("placed"),
      sumLat: sql<number>`sum(${point.lat})`.as("sum_lat"),
      sumLng: sql<number>`sum(${point.lng})`.as("sum_lng"),
      south: sql<number>`min(${point.lat})`.as("south"),
      west: sql<number>`min(${point.lng})`.as("west"),
      north: sql<number>`max(${point.lat})`.as("north"),
      east: sql<number>`max(${point.lng})`.as("east"),
      states: joinedOnce(point.state).as("states"),
      cells: sql<number>`count(*) over (partition by ${point.eventId}, ${point.outcome})`.as(
        "cells",
      ),
    })
    .from(point)
    // By their places among the columns: the same expression with values of its own is another one to PostgreSQL.
    .groupBy(sql`1`, sql`2`, sql`3`, sql`5`)
    .as("met");
  const clusters = db
    .select({
      row: sql<number>`${met.row}`.as("cluster_row"),
      column: sql<number>`${met.column}`.as("cluster_column"),
      form: sql<EventForm>`${met.form}`.as("cluster_form"),
      outcome: sql<Outcome>`${met.outcome}`.as("cluster_outcome"),
      place: sql<string | null>`min(${met.place})`.as("first_place"),
      lastPlace: sql<string | null>`max(${met.lastPlace})`.as("cluster_last_place"),
      unplaced: sql<number>`sum(${met.points} - ${met.placed})`.as("unplaced"),
      lat: degrees(sql`sum(${met.sumLat}) / sum(${met.points})`, middle).as("middle_lat"),
      lng: degrees(sql`sum(${met.sumLng}) / sum(${met.points})`, middle).as("middle_lng"),
      south: degrees(sql`min(${met.south})`).as("cluster_south"),
      west: degrees(sql`min(${met.west})`).as("cluster_west"),
      north: degrees(sql`max(${met.north})`).as("cluster_north"),
      east: degrees(sql`max(${met.east})`).as("cluster_east"),
      count: sql<number>`count(*)`.as("events"),
      shared: joined(sql`case when ${met.cells} > 1 then ${met.event} end`).as("shared"),
      event: sql<number>`min(${met.event})`.as("first_event"),
      lastEvent: sql<number>`max(${met.event})`.as("last_event"),
      states: joined(met.states).as("cluster_states"),
    })
    .from(met)
    .groupBy(sql`${met.row}`, sql`${met.column}`, sql`${met.form}`, sql`${met.outcome}`)
    .as("clusters");
  // Only a symbol that stands for one event says which.
  const alone = sql`${clusters.event} = ${clusters.lastEvent}`;
  const rows = await db
    .select({
      ...{ row: clusters.row, column: clusters.column },
      ...{ form: clusters.form, outcome: clusters.outcome },
      ...{ place: clusters.place, lastPlace: clusters.lastPlace, unplaced: clusters.unplaced },
      ...{ lat: clusters.lat, lng: clusters.lng, count: clusters.count, shared: clusters.shared },
      ...{ south: clusters.south, west: clusters.west, north: clusters.north, east: clusters.east },
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
    ...placeOf(found),
    ...{ form: found.form, outcome: found.outcome },
    count: found.count,
    shared: listed(found.shared)
      .map(Number)
      .sort((a, b) => a - b),
    event: found.event === found.lastEvent ? found.event : null,
    title: { ja: found.titleJa, en: found.titleEn },
    place: found.place === found.lastPlace && found.unplaced === 0 ? found.place : null,
    states: [...new Set(listed(found.states))].sort(),
    stacked: Math.max(found.north - found.south, found.east - found.west) < SAME_PLACE_DEGREES,
  }));
}

function listed(text: string | null): string[] {
  return text?.split(",") ?? [];
}

type Bounds = PlaceArea & { lat: number; lng: number };

function placeOf({ lat, lng, ...area }: Bounds): Pick<MapSymbol, "lat" | "lng" | "areas"> {
  const { south, west, north, east } = area;
  if (south === north && west === east) return { lat: south, lng: west, areas: [] };
  return { lat, lng, areas: [{ south, west, north, east }] };
}

/** As exactly as an address of a list says them. */
const WRITTEN = 5;

function degrees(value: SQL, decimals = WRITTEN): SQL<number> {
  return rounded(value, decimals);
}

/** Less than half a pixel: each step halves the degrees that a pixel is. */
function decimalsAt(step: number): number {
  return Math.min(WRITTEN, 2 + Math.ceil(step * Math.log10(2)));
}
