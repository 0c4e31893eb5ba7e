/** The events next and last of an area: for the panel beside the map, and for papers. */
import { and, eq, inArray, lte, type SQL } from "drizzle-orm";
import { compareOccurrences } from "~/domain/counting/counts-as";
import { type Period, periodContains, type RoughDay } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { StateEvent } from "~/domain/place/area-summary";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { organisers } from "../../schema/reference";
import { type Listing, listFirstEvents } from "../counting/first-events";
import { leavesWhole } from "../filter/leaves-house";
import { eventConditions, occurrenceConditions, touchesPeriod } from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";

/**
 * Events with an occurrence of these outcomes in what the filter asks for as its state, or anywhere; days are of those
 * occurrences alone, and attendance of those that lie inside the period. N2, N11
 */
export async function listAreaEvents(
  db: Handle,
  asked: RegisterFilter,
  listing: Listing,
): Promise<StateEvent[]> {
  const leaves = asked.outside ? leavesWhole : undefined;
  const ofEvents = and(eventConditions(asked), leaves);
  const first = await listFirstEvents(db, asked, { ...listing, ofEvents });
  const ids = first.map(({ id }) => id);
  if (ids.length === 0) return [];
  const here = and(
    inArray(occurrences.outcome, [...listing.outcomes]),
    asked.outcome ? eq(occurrences.outcome, asked.outcome) : undefined,
    listing.until ? lte(occurrences.firstFrom, listing.until) : undefined,
    touchesPeriod(asked.period),
    occurrenceConditions(db, asked),
    leaves,
  );
  const described = await describeEvents(db, ids, here, asked.period);
  return ids.flatMap((id) => described.get(id) ?? []);
}

async function describeEvents(
  db: Handle,
  ids: readonly number[],
  here: SQL | undefined,
  period: Period | null,
): Promise<Map<number, StateEvent>> {
  const rows = await db
    .select({
      occurrence: occurrences,
      placeNameJa,
      event: events,
      leadJa: organisers.shortJa,
      leadEn: organisers.shortEn,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(organisers, eq(organisers.slug, events.lead))
    .where(and(inArray(occurrences.eventId, [...ids]), here));
  // Few rows: asked for in order, SQLite walks through every day for it.
  rows.sort((a, b) => compareOccurrences(a.occurrence, b.occurrence));
  const described = new Map<number, StateEvent>();
  for (const { occurrence, placeNameJa, event, leadJa, leadEn } of rows) {
    const known =
      described.get(event.id) ??
      beginning(event, { ja: leadJa, en: leadEn }, { ...occurrence, placeNameJa });
    described.set(event.id, withOccurrence(known, occurrence, period));
  }
  return described;
}

type EventRow = typeof events.$inferSelect;
type OccurrenceRow = typeof occurrences.$inferSelect;

/** An event as its first occurrence in the state shows it, nothing counted yet. */
function beginning(
  event: EventRow,
  lead: Bilingual,
  first: OccurrenceRow & { placeNameJa: string | null },
): StateEvent {
  return {
    id: event.id,
    form: event.form,
    title: { ja: event.titleJa, en: event.titleEn },
    lead,
    first: { precision: first.firstPrecision, from: first.firstFrom, to: first.firstTo },
    last: lastDayOf(first),
    outcome: first.outcome,
    approval: event.approval,
    ...{ placeName: first.placeName, placeNameJa: first.placeNameJa },
    attendance: { low: 0, high: 0, openEnded: false, sessions: 0, sessionsMissing: 0 },
    fictional: event.fictional,
  };
}

function withOccurrence(
  event: StateEvent,
  occurrence: OccurrenceRow,
  period: Period | null,
): StateEvent {
  const last = occurrence.lastTo > event.last.to ? lastDayOf(occurrence) : event.last;
  const first = { from: occurrence.firstFrom, to: occurrence.firstTo };
  const isInside = period === null || periodContains(period, first);
  if (occurrence.type !== "session" || occurrence.outcome !== "held" || !isInside)
    return { ...event, last };
  const { low, high, openEnded, sessions, sessionsMissing } = event.attendance;
  return {
    ...event,
    last,
    attendance: {
      low: low + occurrence.attendanceLow,
      high: high + occurrence.attendanceHigh,
      openEnded: openEnded || occurrence.attendanceOpenEnded,
      sessions: sessions + 1,
      sessionsMissing: sessionsMissing + (occurrence.officialCount === 0 ? 1 : 0),
    },
  };
}

function lastDayOf({ lastPrecision, lastFrom, lastTo }: OccurrenceRow): RoughDay {
  return { precision: lastPrecision, from: lastFrom, to: lastTo };
}
