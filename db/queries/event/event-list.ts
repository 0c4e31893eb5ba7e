/**
 * The list of events, a page at a time: in an order of its own for the page, as entered for the API. N2, N9
 *
 * An event is listed when an occurrence of it is selected by the filter and touches the period. Attendance and
 * places are of the selected occurrences alone, so that the rows behind a figure add up to it.
 */
import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
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
import { asEverybodyReads } from "../filter/as-everybody-reads";
import { findExtent } from "../filter/find-extent";
import {
  eventConditions,
  insidePeriod,
  occurrenceConditions,
  touchesPeriod,
} from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";
import { keptUntilWritten } from "../store/data-version";
import { inList, inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
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

type Asked = Pick<PageOfList, "limit"> & Partial<PageOfList>;

const pageOf = (asked: Asked): PageOfList => ({
  ...{ order: "newest", today: "", after: null },
  ...asked,
});

export async function listEvents(
  db: Handle,
  filter: RegisterFilter,
  asked: Asked,
): Promise<EventPage> {
  const { ids, next, total } = await listOrderedEvents(db, filter, pageOf(asked));
  return { rows: await readListed(db, filter, ids), next, total };
}

type CountedPage = EventPage & { total: number };

/** Rows of a page that is kept; what paper takes is ten times that, and asked for once. */
const MOST_KEPT = 100;

/** With how many there are in all. The first page is kept: people open it again and again, and go through the others once. */
export async function listCountedEvents(
  db: Handle,
  filter: RegisterFilter,
  asked: Asked,
): Promise<CountedPage> {
  const question = { filter: await asEverybodyReads(db, filter), page: pageOf(asked) };
  const { after, limit } = question.page;
  const isKept = after === null && limit <= MOST_KEPT;
  return isKept ? await findFirstPage(db, question) : await readCounted(db, question);
}

type PageQuestion = { filter: RegisterFilter; page: PageOfList };

const findFirstPage = keptUntilWritten(readCounted, (db, { filter }) => findExtent(db, filter));

async function readCounted(db: Handle, { filter, page }: PageQuestion): Promise<CountedPage> {
  const found = await listEvents(db, filter, page);
  return { ...found, total: found.total ?? (await countEvents(db, filter)) };
}

/**
 * The same events in the order in which they were entered, for whoever reads page after page: no edit changes it, so that
 * what moves from April to March meanwhile is on one page. `next`: the id to go on after. The first page is kept.
 */
export async function listEventsAsEntered(
  db: Handle,
  filter: RegisterFilter,
  page: EnteredPart,
): Promise<EnteredPage> {
  const question = { filter: await asEverybodyReads(db, filter), page };
  const isKept = page.after === null && page.limit <= MOST_KEPT;
  return isKept ? await findFirstEntered(db, question) : await readEntered(db, question);
}

type EnteredPart = { after: number | null; limit: number };
type EnteredPage = { rows: ListedEvent[]; next: number | null; counted: ListedCount };
type EnteredQuestion = { filter: RegisterFilter; page: EnteredPart };

const findFirstEntered = keptUntilWritten(readEntered, (db, { filter }) => findExtent(db, filter));

async function readEntered(db: Handle, { filter, page }: EnteredQuestion): Promise<EnteredPage> {
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

/** Made once: Drizzle takes longer to make them than the database takes to answer them. */
const readingEvents = madeOnce((db) =>
  db
    .select({
      ...{ id: events.id, form: events.form, kind: events.kind, lead: events.lead },
      ...{ titleJa: events.titleJa, titleEn: events.titleEn, fictional: events.fictional },
      ...{ mark: events.mark, approval: events.approval, counted: events.counted },
      ...{ revision: events.revision, firstDay: events.firstDay },
    })
    .from(events)
    .where(inListNamed(events.id, "ids"))
    .orderBy(asc(events.id))
    .prepare(),
);
const readingCoOrganisers = madeOnce((db) =>
  db
    .select()
    .from(eventCoOrganisers)
    .where(inListNamed(eventCoOrganisers.eventId, "ids"))
    .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser))
    .prepare(),
);
const readingPlacementStates = madeOnce((db) =>
  db
    .select()
    .from(placementStates)
    .where(inListNamed(placementStates.occurrenceId, "ids"))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state))
    .prepare(),
);

/** In the order of their numbers here. */
async function readListed(
  db: Handle,
  filter: RegisterFilter,
  numbers: readonly number[],
): Promise<ListedEvent[]> {
  const ids = listOf(numbers);
  const rows = await readingEvents(db).execute({ ids });
  const found = new Map(rows.map((row) => [row.id, row]));
  const own = grouped(await readOccurrences(db, filter, numbers), ({ row }) => row.eventId);
  const co = grouped(await readingCoOrganisers(db).execute({ ids }), ({ eventId }) => eventId);
  return numbers.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    const { titleJa, titleEn, ...event } = row;
    const stored = own.get(id) ?? [];
    return {
      ...event,
      title: { ja: titleJa, en: titleEn },
      coOrganisers: (co.get(id) ?? []).map(({ organiser }) => organiser),
      occurrences: stored.map(({ listed }) => listed),
      attendance: attendanceOf(stored),
    };
  });
}

function grouped<Row>(rows: readonly Row[], idOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const known = groups.get(idOf(row));
    if (known === undefined) groups.set(idOf(row), [row]);
    else known.push(row);
  }
  return groups;
}

type StoredOccurrence = Awaited<ReturnType<typeof readOccurrences>>[number];

async function readOccurrences(db: Handle, filter: RegisterFilter, eventIds: readonly number[]) {
  const selects = and(
    occurrenceConditions(db, filter),
    touchesPeriod(filter.period),
    filter.outcome ? eq(occurrences.outcome, filter.outcome) : undefined,
  );
  const { firstPrecision, firstFrom, firstTo, lastPrecision, lastFrom, lastTo } = occurrences;
  const rows = await db
    .select({
      ...{ id: occurrences.id, eventId: occurrences.eventId, type: occurrences.type },
      ...{ outcome: occurrences.outcome, placeType: occurrences.placeType },
      ...{ firstPrecision, firstFrom, firstTo, lastPrecision, lastFrom, lastTo },
      ...{ placeName: occurrences.placeName, placeNameJa, state: occurrences.state },
      ...{ attendanceLow: occurrences.attendanceLow, attendanceHigh: occurrences.attendanceHigh },
      attendanceOpenEnded: occurrences.attendanceOpenEnded,
      officialCount: occurrences.officialCount,
      selected: isMet(selects),
      inside: isMet(insidePeriod(filter.period)),
    })
    .from(occurrences)
    .where(inList(occurrences.eventId, eventIds))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  const placements = rows.filter(({ type }) => type === "placement").map(({ id }) => id);
  const ids = listOf(placements);
  const states = grouped(
    placements.length === 0 ? [] : await readingPlacementStates(db).execute({ ids }),
    ({ occurrenceId }) => occurrenceId,
  );
  return rows.map((row) => ({
    row,
    listed: {
      id: row.id,
      outcome: row.outcome,
      first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
      last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
      placeType: row.placeType,
      ...{ placeName: row.placeName, placeNameJa: row.placeNameJa },
      states: row.state ? [row.state] : (states.get(row.id) ?? []).map(({ state }) => state),
      selected: row.selected,
    },
  }));
}

const isMet = (condition: SQL | undefined) => sql`${condition ?? sql`1 = 1`}`.mapWith(Boolean);

function attendanceOf(stored: StoredOccurrence[]): ListedEvent["attendance"] {
  const sum = { low: 0, high: 0, openEnded: false, sessions: 0, sessionsMissing: 0 };
  for (const { row } of stored) {
    const counts = row.selected && row.inside && row.outcome === "held";
    if (!counts || row.type !== "session") continue;
    sum.low += row.attendanceLow;
    sum.high += row.attendanceHigh;
    sum.openEnded ||= row.attendanceOpenEnded;
    sum.sessions += 1;
    sum.sessionsMissing += row.officialCount === 0 ? 1 : 0;
  }
  return sum;
}
