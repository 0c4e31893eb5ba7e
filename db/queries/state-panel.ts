/** An area for the panel beside the map: who holds a state, and the events next and last of any area. */
import { and, asc, desc, eq, gte, inArray, lte, max, min, type SQL, sql } from "drizzle-orm";
import { NATION_KEY } from "~/domain/counting/axis";
import { compareOccurrences } from "~/domain/counting/counts-as";
import type { Outcome } from "~/domain/counting/occurrence";
import {
  addDays,
  type CalendarDate,
  type Period,
  periodContains,
  type RoughDay,
} from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { HeldBy, StateEvent } from "~/domain/place/area-summary";
import { DEFAULT_PURPOSE, missionOfKey } from "~/domain/place/jurisdiction";
import type { Bilingual } from "~/domain/value/language";
import { isUnsure, type Mark } from "~/domain/value/provenance";
import type { Handle } from "../client";
import { occurrenceCells } from "../schema/cells";
import { events, occurrences } from "../schema/events";
import { counties, jurisdictions, organisers } from "../schema/reference";
import { leavesWhole } from "./filter/leaves-house";
import {
  eventConditions,
  isRow,
  occurrenceConditions,
  touchesPeriod,
} from "./filter/occurrence-filter";
import { placeNameJa } from "./reference/place-names";
import { countedEvents, occurrencesByEnd } from "./store/index-hints";

/**
 * The missions of a state on a day, in official order: who holds the state or what is left of it, and the
 * counties named one by one. A disputed claim is an entry of its own.
 */
export async function listHoldersOf(
  db: Handle,
  state: string,
  on: CalendarDate,
): Promise<HeldBy[]> {
  const rows = await db
    .select({
      row: jurisdictions,
      nameJa: organisers.nameJa,
      nameEn: organisers.nameEn,
      county: counties.name,
    })
    .from(jurisdictions)
    .innerJoin(organisers, eq(organisers.slug, jurisdictions.mission))
    .leftJoin(counties, eq(counties.fips, jurisdictions.county))
    .where(and(eq(jurisdictions.state, state), eq(jurisdictions.purpose, DEFAULT_PURPOSE)))
    .orderBy(asc(organisers.position), asc(counties.name));
  const holders = new Map<string, HeldBy>();
  for (const { row, nameJa, nameEn, county } of rows) {
    if ((row.validFrom && on < row.validFrom) || (row.validUntil && row.validUntil < on)) continue;
    const key = `${row.mission} ${row.disputed}`;
    const { mission, disputed, source, mark } = row;
    const holder = holders.get(key) ?? {
      mission,
      name: { ja: nameJa, en: nameEn },
      counties: [],
      rest: false,
      disputed,
      sources: [],
      mark,
    };
    holder.rest ||= row.county === null;
    if (county !== null) holder.counties.push(county);
    if (!holder.sources.includes(source)) holder.sources.push(source);
    holder.mark = weakerMark(holder.mark, mark);
    holders.set(key, holder);
  }
  return [...holders.values()];
}

/** An unsure mark outweighs a sure one; of two alike the first stays. */
function weakerMark(first: Mark, second: Mark): Mark {
  return isUnsure(second) && !isUnsure(first) ? second : first;
}

/** Those of the events that have an occurrence in the area, whatever became of it. J5 */
export async function findEventsWithin(
  db: Handle,
  state: string,
  ids: readonly number[],
): Promise<Set<number>> {
  const rows = await db
    .selectDistinct({ id: occurrences.eventId })
    .from(occurrences)
    .innerJoin(occurrenceCells, eq(occurrenceCells.occurrenceId, occurrences.id))
    .where(
      and(
        inArray(occurrences.eventId, [...ids]),
        eq(occurrenceCells.axis, "state"),
        isRow(db, occurrenceCells.key, "state", state),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

type Listing = {
  outcomes: readonly Outcome[];
  /** First days not after this one. */
  until?: CalendarDate;
  order: "soonest" | "latest";
  limit: number;
};

/**
 * Events with an occurrence of these outcomes in what the filter asks for as its state, or anywhere; days are of those
 * occurrences alone, and attendance of those that lie inside the period. N2, N11
 */
export async function listAreaEvents(
  db: Handle,
  asked: RegisterFilter,
  listing: Listing,
): Promise<StateEvent[]> {
  const filter = { ...asked, state: null };
  const here = and(
    eq(occurrenceCells.axis, asked.state === null ? "nation" : "state"),
    isRow(db, occurrenceCells.key, "state", asked.state ?? NATION_KEY),
    inArray(occurrences.outcome, [...listing.outcomes]),
    filter.outcome ? eq(occurrences.outcome, filter.outcome) : undefined,
    listing.until ? lte(occurrences.firstFrom, listing.until) : undefined,
    touchesPeriod(filter.period),
    occurrenceConditions(db, filter),
    filter.outside ? leavesWhole : undefined,
  );
  const ids = await findAreaEvents(db, filter, {
    ...{ ...listing, state: asked.state, here },
  });
  if (ids.length === 0) return [];
  const described = await describeEvents(db, ids, here, filter.period);
  return ids.flatMap((id) => described.get(id) ?? []);
}

/** Of a listing of the latest, most are found within this time. */
const RECENT_DAYS = 60;

/**
 * A state is a narrower part of the register than its days, so that it is read from its cells; wherever it is wider, by
 * days: what is to come is little, and of what was held first what ended last. Where that fills the listing, none that
 * ended before comes before it.
 */
async function findAreaEvents(
  db: Handle,
  filter: RegisterFilter,
  listing: Listing & { state: string | null; here: SQL | undefined },
): Promise<number[]> {
  const { order, limit, state, here, until } = listing;
  const isWide = state === null || missionOfKey(state) !== null;
  const day = order === "soonest" ? asc(min(occurrences.firstFrom)) : desc(max(occurrences.lastTo));
  const listed = async (joined: AreaRows, recent?: SQL) => {
    const found = await joined
      .crossJoin(countedEvents)
      .where(and(recent, isHere, eq(events.id, occurrences.eventId), here, eventConditions(filter)))
      .groupBy(occurrences.eventId)
      .orderBy(day, desc(occurrences.eventId))
      .limit(limit);
    return found.map(({ id }) => id);
  };
  const byDay = (rows: SQL) => areaColumns(db).from(rows).crossJoin(occurrenceCells);
  if (isWide && order === "soonest") return await listed(byDay(sql`${occurrences}`));
  const [last] = [until, filter.period?.to].filter((each) => each !== undefined).sort();
  if (isWide && last !== undefined) {
    const recent = gte(occurrences.lastTo, addDays(last, -RECENT_DAYS));
    const latest = await listed(byDay(occurrencesByEnd), recent);
    if (latest.length === limit) return latest;
  }
  return await listed(areaColumns(db).from(sql`${occurrenceCells}`).crossJoin(occurrences));
}

const areaColumns = (db: Handle) => db.select({ id: sql<number>`${occurrences.eventId}` });
type AreaRows = Pick<
  ReturnType<ReturnType<ReturnType<typeof areaColumns>["from"]>["crossJoin"]>,
  "crossJoin"
>;

const isHere = eq(occurrences.id, occurrenceCells.occurrenceId);

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
    .crossJoin(occurrenceCells)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(organisers, eq(organisers.slug, events.lead))
    .where(
      and(
        inArray(occurrences.eventId, [...ids]),
        eq(occurrenceCells.occurrenceId, occurrences.id),
        here,
      ),
    );
  // Few rows: asked for in order, SQLite walks through every day for it.
  rows.sort((a, b) => compareOccurrences(a.occurrence, b.occurrence));
  // A placement stands in several states of a jurisdiction: it is one occurrence.
  const seen = new Set<number>();
  const described = new Map<number, StateEvent>();
  for (const { occurrence, placeNameJa, event, leadJa, leadEn } of rows) {
    if (seen.has(occurrence.id)) continue;
    seen.add(occurrence.id);
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
