/**
 * The places of a filter: one row per occurrence and state it is in, for symbols and itineraries.
 *
 * Occurrences are read before their cells (a cross join keeps the order): a year is a narrow part of them,
 * while every occurrence has a cell on the axis of states.
 */

import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { EventForm } from "~/domain/counting/event-form";
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

export type PointChoice = {
  states?: readonly string[] | undefined;
  events?: readonly number[] | undefined;
};

export function mapPoints(db: Handle, filter: RegisterFilter, choice: PointChoice = {}) {
  const at = filter.outside ? drawnOutside() : drawnAt(occurrences, states);
  const place = (name: SQL | SQLiteColumn) =>
    filter.outside ? sql`case when ${leavesWhole} then ${name} end` : sql`${name}`;
  return db
    .select({
      eventId: sql<number>`${occurrences.eventId}`.as("point_event"),
      position: sql<number>`${occurrences.position}`.as("point_position"),
      placeName: sql<string | null>`${place(occurrences.placeName)}`.as("point_place"),
      placeNameJa: sql<string | null>`${place(placeNameJa)}`.as("point_place_ja"),
      form: sql<EventForm>`${events.form}`.as("point_form"),
      outcome: sql<Outcome>`${occurrences.outcome}`.as("point_outcome"),
      firstDay: sql<string>`${events.firstDay}`.as("point_first_day"),
      state: states.code,
      lat: at.lat.as("point_lat"),
      lng: at.lng.as("point_lng"),
    })
    .from(filter.period || choice.events ? sql`${occurrences}` : allOccurrences)
    .crossJoin(countedEvents)
    .crossJoin(countedCells)
    .innerJoin(states, eq(states.code, occurrenceCells.key))
    .where(
      and(
        eq(events.id, occurrences.eventId),
        filter.outcome ? eq(occurrences.outcome, filter.outcome) : isStanding(),
        touchesFrom(filter.period),
        choice.events ? inArray(occurrences.eventId, [...choice.events]) : undefined,
        choice.states ? inArray(states.code, [...choice.states]) : undefined,
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
        eventConditions(filter),
        occurrenceConditions(db, filter),
      ),
    )
    .as("point");
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
