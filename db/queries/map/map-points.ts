/**
 * The places of a filter: one row per occurrence and state it is in, for symbols and itineraries.
 *
 * Occurrences are read before their cells (a cross join keeps the order): a year is a narrow part of them,
 * while every occurrence has a cell on the axis of states.
 */

import { and, eq, inArray, sql } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { states } from "../../schema/reference";
import { touchesFrom } from "../counting/total-rows";
import { eventConditions, occurrenceConditions } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { allOccurrences, countedCells, countedEvents } from "../store/index-hints";

export type PointChoice = {
  states?: readonly string[] | undefined;
  events?: readonly number[] | undefined;
};

export function mapPoints(db: Handle, filter: RegisterFilter, choice: PointChoice = {}) {
  const own = sql`${occurrences.type} = 'session' and ${occurrences.lat} is not null and ${occurrences.lon} is not null`;
  return db
    .select({
      eventId: sql<number>`${occurrences.eventId}`.as("point_event"),
      position: sql<number>`${occurrences.position}`.as("point_position"),
      placeName: sql<string | null>`${occurrences.placeName}`.as("point_place"),
      form: sql<EventForm>`${events.form}`.as("point_form"),
      outcome: sql<Outcome>`${occurrences.outcome}`.as("point_outcome"),
      firstDay: sql<string>`${events.firstDay}`.as("point_first_day"),
      state: states.code,
      lat: sql<number>`case when ${own} then ${occurrences.lat} else ${states.labelLat} end`.as(
        "point_lat",
      ),
      lng: sql<number>`case when ${own} then ${occurrences.lon} else ${states.labelLon} end`.as(
        "point_lng",
      ),
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
