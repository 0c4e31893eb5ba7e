/**
 * What a calendar shows of a period: the occurrences by which the list of that period has its events, and what is
 * still under way from before. N9, N11
 */
import { and, eq, gte, inArray, lt, lte, type SQL } from "drizzle-orm";
import type { CalendarOccurrence } from "~/domain/calendar/calendar-layout";
import type { EventForm } from "~/domain/counting/event-form";
import type { Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { kinds } from "../../schema/reference";
import { selectsListed } from "../counting/counted-events";
import { eventConditions, occurrenceConditions } from "../filter/occurrence-filter";

type Filter = RegisterFilter & { period: Period };

const COLUMNS = {
  id: occurrences.id,
  eventId: occurrences.eventId,
  form: events.form,
  outcome: occurrences.outcome,
  firstPrecision: occurrences.firstPrecision,
  firstFrom: occurrences.firstFrom,
  firstTo: occurrences.firstTo,
  lastPrecision: occurrences.lastPrecision,
  lastFrom: occurrences.lastFrom,
  lastTo: occurrences.lastTo,
  startTime: occurrences.startTime,
};

export async function listCalendarOccurrences(
  db: Handle,
  filter: Filter,
): Promise<CalendarOccurrence[]> {
  const begun = await db
    .select(COLUMNS)
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(and(eventConditions(filter), selectsListed(db, filter)));
  const listed = new Set(begun.map(({ id }) => id));
  const drawn = [...begun, ...(await listUnderWay(db, filter))];
  const stops = await listStops(db, filter, drawn);
  const found = new Map([...drawn, ...stops].map((row) => [row.id, row]));
  return [...found.values()].map((row) => ({
    id: row.id,
    eventId: row.eventId,
    form: row.form,
    outcome: row.outcome,
    first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
    last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
    startTime: row.startTime,
    listed: listed.has(row.id),
  }));
}

/** Began before the period and reaches into it. */
async function listUnderWay(db: Handle, filter: Filter) {
  return await db
    .select(COLUMNS)
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        gte(occurrences.lastTo, filter.period.from),
        lt(occurrences.firstFrom, filter.period.from),
        lt(occurrences.firstTo, filter.period.from),
        selectedByFilter(db, filter),
      ),
    );
}

/**
 * All stops of the caravans on their way in the period, so that each is drawn from its first to its last one; also of
 * those of which only a stop is `drawn` that does not stand, which is no bar beside the others. N7
 */
async function listStops(
  db: Handle,
  filter: Filter,
  drawn: readonly { eventId: number; form: EventForm }[],
) {
  if (filter.form !== null && filter.form !== "caravan") return [];
  const { from, to } = filter.period;
  const caravanKinds = db.select({ code: kinds.code }).from(kinds).where(eq(kinds.form, "caravan"));
  const onTheWay = and(
    inArray(events.kind, caravanKinds),
    lte(events.firstDay, to),
    gte(events.lastDay, from),
  );
  const ids = drawn.filter(({ form }) => form === "caravan").map(({ eventId }) => eventId);
  return [
    ...(await stopsOf(db, filter, onTheWay)),
    ...(await stopsOf(db, filter, inArray(events.id, [...new Set(ids)]))),
  ];
}

async function stopsOf(db: Handle, filter: Filter, which: SQL | undefined) {
  return await db
    .select(COLUMNS)
    .from(events)
    .innerJoin(occurrences, eq(events.id, occurrences.eventId))
    .where(and(which, selectedByFilter(db, filter)));
}

function selectedByFilter(db: Handle, filter: Filter) {
  return and(
    eventConditions(filter),
    filter.outcome ? eq(occurrences.outcome, filter.outcome) : undefined,
    occurrenceConditions(db, filter),
  );
}
