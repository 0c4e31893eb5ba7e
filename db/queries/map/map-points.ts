/**
 * The places of a filter: one row per occurrence and state it is in, for symbols and itineraries.
 *
 * Occurrences are read first (a cross join keeps the order): a year is a narrow part of them.
 */

import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import type { EventForm, OccurrenceType } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { states } from "../../schema/reference";
import { touchesFrom } from "../counting/total-rows";
import { drawnAt } from "../filter/drawn-at";
import { leavesWhole } from "../filter/leaves-house";
import { eventConditions, occurrenceConditions } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { placeNameJa } from "../reference/place-names";
import { allOccurrences, countedCells, countedEvents } from "../store/index-hints";

/** Null: of all events. */
type Among = readonly number[] | null;

export function mapPoints(db: Handle, filter: RegisterFilter, among: Among) {
  const placements = pointsOf(db, filter, among)
    .crossJoin(countedCells)
    .crossJoin(states)
    .where(
      and(
        isDrawn(db, filter, among, "placement"),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
        eq(states.code, occurrenceCells.key),
      ),
    );
  return unionAll(sessionsDrawn(db, filter, among), placements).as("point");
}

/** Of sessions alone, as the stops of a caravan are. */
export function sessionPoints(db: Handle, filter: RegisterFilter, among: Among) {
  return sessionsDrawn(db, filter, among).as("point");
}

/** A session lies in the state that it names: its cell would have to be sought. */
function sessionsDrawn(db: Handle, filter: RegisterFilter, among: Among) {
  return pointsOf(db, filter, among)
    .crossJoin(states)
    .where(and(isDrawn(db, filter, among, "session"), eq(states.code, occurrences.state)));
}

function pointsOf(db: Handle, filter: RegisterFilter, among: Among) {
  const at = filter.outside ? drawnOutside() : drawnAt(occurrences, states);
  const place = (name: SQL | SQLiteColumn) =>
    filter.outside ? sql`case when ${leavesWhole} then ${name} end` : sql`${name}`;
  return db
    .select({
      eventId: sql<number>`${occurrences.eventId}`.as("point_event"),
      position: sql<number>`${occurrences.position}`.as("point_position"),
      placeId: sql<number | null>`${place(occurrences.placeId)}`.as("point_place_id"),
      placeName: sql<string | null>`${place(occurrences.placeName)}`.as("point_place"),
      placeNameJa: sql<string | null>`${place(placeNameJa)}`.as("point_place_ja"),
      form: sql<EventForm>`${events.form}`.as("point_form"),
      outcome: sql<Outcome>`${occurrences.outcome}`.as("point_outcome"),
      firstDay: sql<string>`${events.firstDay}`.as("point_first_day"),
      state: sql<string>`${states.code}`.as("point_state"),
      lat: at.lat.as("point_lat"),
      lng: at.lng.as("point_lng"),
    })
    .from(filter.period || among ? sql`${occurrences}` : allOccurrences)
    .crossJoin(countedEvents);
}

function isDrawn(
  db: Handle,
  filter: RegisterFilter,
  among: Among,
  type: OccurrenceType,
): SQL | undefined {
  return and(
    eq(events.id, occurrences.eventId),
    eq(occurrences.type, type),
    filter.outcome ? eq(occurrences.outcome, filter.outcome) : isStanding(),
    touchesFrom(filter.period),
    among ? inArray(occurrences.eventId, [...among]) : undefined,
    eventConditions(filter),
    occurrenceConditions(db, filter),
  );
}

/** What leaves the house by its day and state alone stands at the label point of the state. P175 */
function drawnOutside(): ReturnType<typeof drawnAt> {
  const { lat, lng } = drawnAt(occurrences, states);
  return {
    lat: sql<number>`case when ${leavesWhole} then ${lat} else ${states.labelLat} end`,
    lng: sql<number>`case when ${leavesWhole} then ${lng} else ${states.labelLon} end`,
  };
}

/** As `townName`. */
export function placeNameIn(
  { placeName, placeNameJa }: Pick<ReturnType<typeof mapPoints>, "placeName" | "placeNameJa">,
  language: Language,
): SQL<string | null> {
  return language === "ja"
    ? sql<string | null>`coalesce(${placeNameJa}, ${placeName})`
    : sql<string | null>`${placeName}`;
}
