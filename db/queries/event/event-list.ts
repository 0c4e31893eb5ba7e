/**
 * The list of events, a page at a time: in an order of its own for the page, as entered for the API. N2, N9
 *
 * An event is listed when an occurrence of it is selected by the filter and touches the period. Attendance and
 * places are of the selected occurrences alone, so that the rows behind a figure add up to it.
 */
import { and, asc, count, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Approval } from "~/domain/approval/approval";
import type { Counted } from "~/domain/counting/counted";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { EventCursor } from "~/domain/event/event-cursor";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, occurrences } from "../../schema/events";
import { placementStates } from "../../schema/occurrence-lists";
import { isListed, isListedOneByOne } from "../counting/counted-events";
import {
  eventConditions,
  insidePeriod,
  occurrenceConditions,
  touchesPeriod,
} from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";
import { countedEvents } from "../store/index-hints";
import { listOrderedEvents, type PageOfList } from "./ordered-events";

export type ListedOccurrence = {
  id: number;
  outcome: Outcome;
  first: RoughDay;
  last: RoughDay;
  placeType: PlaceType;
  placeName: string | null;
  placeNameJa: string | null;
  /** Of a session one, of a placement those it names. */
  states: string[];
  /** Does the filter select it, and does its first day touch the period? */
  selected: boolean;
};

export type ListedEvent = {
  id: number;
  form: EventForm;
  kind: string;
  title: BilingualText;
  lead: string;
  coOrganisers: string[];
  fictional: boolean;
  mark: string | null;
  approval: Approval;
  counted: Counted;
  revision: number;
  firstDay: string;
  occurrences: ListedOccurrence[];
  /** Of held sessions that are selected and lie inside the period. N2 */
  attendance: {
    low: number;
    high: number;
    openEnded: boolean;
    sessions: number;
    sessionsMissing: number;
  };
};

export type EventPage = { rows: ListedEvent[]; next: EventCursor | null };

export async function listEvents(
  db: Handle,
  filter: RegisterFilter,
  page: Pick<PageOfList, "limit"> & Partial<PageOfList>,
): Promise<EventPage> {
  const asked = { order: "newest", today: "", after: null, ...page } as const;
  const selected = and(eventConditions(filter), isListedOneByOne(db, filter));
  const { rows, next } = await listOrderedEvents(db, selected, asked);
  return { rows: await withOccurrences(db, filter, rows), next };
}

/**
 * The same events in the order in which they were entered, for whoever reads page after page: no edit changes it, so that
 * what moves from April to March meanwhile is on one page. `next`: the id to go on after.
 */
export async function listEventsAsEntered(
  db: Handle,
  filter: RegisterFilter,
  { after, limit }: { after: number | null; limit: number },
): Promise<{ rows: ListedEvent[]; next: number | null }> {
  const found = await db
    .select()
    .from(events)
    .where(
      and(
        eventConditions(filter),
        isListed(db, filter),
        after === null ? undefined : gt(events.id, after),
      ),
    )
    .orderBy(asc(events.id))
    .limit(limit + 1);
  const shown = found.slice(0, limit);
  const next = found.length > limit ? (shown.at(-1)?.id ?? null) : null;
  return { rows: await withOccurrences(db, filter, shown), next };
}

export async function countEvents(db: Handle, filter: RegisterFilter): Promise<number> {
  const rows = await db
    .select({ events: count() })
    .from(countedEvents)
    .where(and(eventConditions(filter), isListed(db, filter)));
  return rows[0]?.events ?? 0;
}

/** The first so many, the newest first. */
export async function listEventIds(
  db: Handle,
  filter: RegisterFilter,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eventConditions(filter), isListed(db, filter)))
    .orderBy(desc(events.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

type EventRow = typeof events.$inferSelect;

async function withOccurrences(
  db: Handle,
  filter: RegisterFilter,
  rows: EventRow[],
): Promise<ListedEvent[]> {
  const ids = rows.map(({ id }) => id);
  const stored = await readOccurrences(db, filter, ids);
  const coOrganisers = await db
    .select()
    .from(eventCoOrganisers)
    .where(inArray(eventCoOrganisers.eventId, ids))
    .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser));
  return rows.map((row) => {
    const own = stored.filter(({ eventId }) => eventId === row.id);
    return {
      id: row.id,
      form: row.form,
      kind: row.kind,
      title: { ja: row.titleJa, en: row.titleEn },
      lead: row.lead,
      coOrganisers: coOrganisers
        .filter(({ eventId }) => eventId === row.id)
        .map(({ organiser }) => organiser),
      fictional: row.fictional,
      mark: row.mark,
      approval: row.approval,
      counted: row.counted,
      revision: row.revision,
      firstDay: row.firstDay,
      occurrences: own.map(({ listed }) => listed),
      attendance: attendanceOf(own),
    };
  });
}

type StoredOccurrence = Awaited<ReturnType<typeof readOccurrences>>[number];

async function readOccurrences(db: Handle, filter: RegisterFilter, eventIds: number[]) {
  const selects = and(
    occurrenceConditions(db, filter),
    touchesPeriod(filter.period),
    filter.outcome ? eq(occurrences.outcome, filter.outcome) : undefined,
  );
  const counts = and(
    selects,
    insidePeriod(filter.period),
    eq(occurrences.outcome, "held"),
    eq(occurrences.type, "session"),
  );
  const rows = await db
    .select({
      row: occurrences,
      placeNameJa,
      selected: sql`${selects ?? sql`1 = 1`}`.mapWith(Boolean),
      counts: sql`${counts}`.mapWith(Boolean),
    })
    .from(occurrences)
    .where(inArray(occurrences.eventId, eventIds))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  const ids = rows.filter(({ row }) => row.type === "placement").map(({ row }) => row.id);
  const named = await db
    .select()
    .from(placementStates)
    .where(inArray(placementStates.occurrenceId, ids))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state));
  return rows.map(({ row, placeNameJa, selected, counts }) => ({
    row,
    counts,
    eventId: row.eventId,
    listed: {
      id: row.id,
      outcome: row.outcome,
      first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
      last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
      placeType: row.placeType,
      ...{ placeName: row.placeName, placeNameJa },
      states: row.state
        ? [row.state]
        : named.filter((name) => name.occurrenceId === row.id).map(({ state }) => state),
      selected,
    },
  }));
}

function attendanceOf(stored: StoredOccurrence[]): ListedEvent["attendance"] {
  const sum = { low: 0, high: 0, openEnded: false, sessions: 0, sessionsMissing: 0 };
  for (const { row, counts } of stored) {
    if (!counts) continue;
    sum.low += row.attendanceLow;
    sum.high += row.attendanceHigh;
    sum.openEnded ||= row.attendanceOpenEnded;
    sum.sessions += 1;
    sum.sessionsMissing += row.officialCount === 0 ? 1 : 0;
  }
  return sum;
}
