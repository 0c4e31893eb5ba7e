/** What a calendar says of the occurrences it has room for. */
import { asc, eq, inArray } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { Start } from "~/domain/day/local-time";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { placementStates } from "../../schema/occurrence-lists";
import { placeNameJa } from "../reference/place-names";

export type CalendarDetails = {
  id: number;
  eventId: number;
  form: EventForm;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  outcome: Outcome;
  /** From 0, in the order of its event. */
  position: number;
  placeType: PlaceType;
  placeName: string | null;
  placeNameJa: string | null;
  market: string | null;
  states: string[];
  start: Start;
  first: RoughDay;
  last: RoughDay;
};

export async function listCalendarDetails(
  db: Handle,
  ids: readonly number[],
): Promise<CalendarDetails[]> {
  const rows = await db
    .select({ row: occurrences, event: events, placeNameJa })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(inArray(occurrences.id, [...ids]))
    .orderBy(asc(occurrences.id));
  const named = await db
    .select()
    .from(placementStates)
    .where(inArray(placementStates.occurrenceId, [...ids]))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state));
  return rows.map(({ row, event, placeNameJa }) => ({
    id: row.id,
    eventId: event.id,
    form: event.form,
    title: { ja: event.titleJa, en: event.titleEn },
    lead: event.lead,
    fictional: event.fictional,
    outcome: row.outcome,
    position: row.position,
    placeType: row.placeType,
    ...{ placeName: row.placeName, placeNameJa },
    market: row.market,
    states: row.state
      ? [row.state]
      : named.filter(({ occurrenceId }) => occurrenceId === row.id).map(({ state }) => state),
    first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
    last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
    start: {
      firstFrom: row.firstFrom,
      startTime: row.startTime,
      startsLater: row.startsLater,
      zone: row.zone,
    },
  }));
}
