/**
 * The list of events, a page at a time: in an order of its own for the page, as entered for the API. N2, N9
 *
 * An event is listed when an occurrence of it is selected by the filter and touches the period. Attendance and
 * places are of the selected occurrences alone, so that the rows behind a figure add up to it.
 */
import { and, asc, desc, eq, sql } from "drizzle-orm";
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
import { isListed } from "../counting/counted-events";
import {
  eventConditions,
  insidePeriod,
  occurrenceConditions,
  touchesPeriod,
} from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";
import { inList } from "../store/in-list";
import { countListed, type ListedCount, listEnteredEvents } from "./entered-events";
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

/** `total`: of all pages; null where the page is found without it (`countEvents`). */
export type EventPage = { rows: ListedEvent[]; next: EventCursor | null; total: number | null };

export async function listEvents(
  db: Handle,
  filter: RegisterFilter,
  page: Pick<PageOfList, "limit"> & Partial<PageOfList>,
): Promise<EventPage> {
  const asked = { order: "newest", today: "", after: null, ...page } as const;
  const { ids, next, total } = await listOrderedEvents(db, filter, asked);
  return { rows: await readListed(db, filter, ids), next, total };
}

/** With how many there are in all. */
export async function listCountedEvents(
  db: Handle,
  filter: RegisterFilter,
  asked: Parameters<typeof listEvents>[2],
): Promise<EventPage & { total: number }> {
  const page = await listEvents(db, filter, asked);
  return { ...page, total: page.total ?? (await countEvents(db, filter)) };
}

/**
 * The same events in the order in which they were entered, for whoever reads page after page: no edit changes it, so that
 * what moves from April to March meanwhile is on one page. `next`: the id to go on after.
 */
export async function listEventsAsEntered(
  db: Handle,
  filter: RegisterFilter,
  page: { after: number | null; limit: number },
): Promise<{ rows: ListedEvent[]; next: number | null; counted: ListedCount }> {
  const { ids, next, counted } = await listEnteredEvents(db, filter, page);
  return { rows: await readListed(db, filter, ids), next, counted };
}

export async function countEvents(db: Handle, filter: RegisterFilter): Promise<number> {
  return (await countListed(db, filter)).events;
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

const EVENT_COLUMNS = {
  ...{ id: events.id, form: events.form, kind: events.kind, lead: events.lead },
  ...{ titleJa: events.titleJa, titleEn: events.titleEn, fictional: events.fictional },
  ...{ mark: events.mark, approval: events.approval, counted: events.counted },
  ...{ revision: events.revision, firstDay: events.firstDay },
};

/** In the order of their numbers here. */
async function readListed(
  db: Handle,
  filter: RegisterFilter,
  ids: readonly number[],
): Promise<ListedEvent[]> {
  const rows = await db
    .select(EVENT_COLUMNS)
    .from(events)
    .where(inList(events.id, ids))
    .orderBy(asc(events.id));
  const found = new Map(rows.map((row) => [row.id, row]));
  const stored = new Map<number, StoredOccurrence[]>();
  for (const one of await readOccurrences(db, filter, ids))
    stored.set(one.row.eventId, [...(stored.get(one.row.eventId) ?? []), one]);
  const co = await db
    .select()
    .from(eventCoOrganisers)
    .where(inList(eventCoOrganisers.eventId, ids))
    .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    const { titleJa, titleEn, ...event } = row;
    const own = stored.get(id) ?? [];
    return {
      ...event,
      title: { ja: titleJa, en: titleEn },
      coOrganisers: co.filter(({ eventId }) => eventId === id).map(({ organiser }) => organiser),
      occurrences: own.map(({ listed }) => listed),
      attendance: attendanceOf(own),
    };
  });
}

const { firstPrecision, firstFrom, firstTo, lastPrecision, lastFrom, lastTo } = occurrences;
const OCCURRENCE_COLUMNS = {
  ...{ id: occurrences.id, eventId: occurrences.eventId, type: occurrences.type },
  ...{ outcome: occurrences.outcome, placeType: occurrences.placeType },
  ...{ firstPrecision, firstFrom, firstTo, lastPrecision, lastFrom, lastTo },
  ...{ placeName: occurrences.placeName, state: occurrences.state },
  ...{ attendanceLow: occurrences.attendanceLow, attendanceHigh: occurrences.attendanceHigh },
  attendanceOpenEnded: occurrences.attendanceOpenEnded,
  officialCount: occurrences.officialCount,
};

type StoredOccurrence = Awaited<ReturnType<typeof readOccurrences>>[number];

async function readOccurrences(db: Handle, filter: RegisterFilter, eventIds: readonly number[]) {
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
      row: OCCURRENCE_COLUMNS,
      placeNameJa,
      selected: sql`${selects ?? sql`1 = 1`}`.mapWith(Boolean),
      counts: sql`${counts}`.mapWith(Boolean),
    })
    .from(occurrences)
    .where(inList(occurrences.eventId, eventIds))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  const ids = rows.filter(({ row }) => row.type === "placement").map(({ row }) => row.id);
  const named = await db
    .select()
    .from(placementStates)
    .where(inList(placementStates.occurrenceId, ids))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state));
  return rows.map(({ row, placeNameJa, selected, counts }) => ({
    ...{ row, counts },
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
