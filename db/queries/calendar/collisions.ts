/**
 * Occurrences that may collide with others: what is left for the rule of `domain/calendar/collision` to decide. P15-P19
 *
 * SQL narrows by days and places and loses nothing that the rule would find; a property test holds the two together.
 * Withdrawn events and drafts the reader may not read are left out, and so is the event itself where all are of one.
 */

import {
  and,
  asc,
  between,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import { NEARBY_DAYS, NEARBY_KM, type PlannedOccurrence } from "~/domain/calendar/collision";
import { addDays } from "~/domain/day/calendar-date";
import { standingOrganisation } from "~/domain/organisation/organisation";
import { boxAround } from "~/domain/place/great-circle";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, occurrences } from "../../schema/events";
import { occurrenceOrganisers, placementStates } from "../../schema/occurrence-lists";
import { eventPartners, occurrencePartners, organisations } from "../../schema/organisations";
import { readableBy } from "../filter/occurrence-filter";
import { isStandingByDay } from "../filter/standing";
import { placeNameJa } from "../reference/place-names";

export type CollisionCandidate = PlannedOccurrence & {
  id: number;
  eventId: number;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  placeNameJa: string | null;
};

/** More places than this are compared without narrowing: the statement would be longer than its answer. */
const MOST_PLACES = 80;

export async function listCollisionCandidates(
  db: Handle,
  own: readonly PlannedOccurrence[],
  reader: DraftReader,
): Promise<CollisionCandidate[]> {
  const places = nearOneOf(db, own);
  if (own.length === 0 || places === null) return [];
  const from = least(own.map(({ first }) => first.from));
  const to = most(own.map(({ last }) => last.to));
  const eventIds = [...new Set(own.flatMap(({ eventId }) => eventId ?? []))];
  const [onlyEvent] = eventIds.length === 1 ? eventIds : [];
  return await readPlanned(
    db,
    and(
      gte(occurrences.lastTo, addDays(from, -NEARBY_DAYS)),
      lte(occurrences.firstFrom, addDays(to, NEARBY_DAYS)),
      isStandingByDay(),
      isNull(events.withdrawnAt),
      readableBy(reader),
      onlyEvent === undefined ? undefined : sql`${events.id} <> ${onlyEvent}`,
      places,
    ),
  );
}

/** These occurrences as collisions compare them. */
export async function listPlanned(
  db: Handle,
  ids: readonly number[],
): Promise<CollisionCandidate[]> {
  return ids.length === 0 ? [] : await readPlanned(db, inArray(occurrences.id, [...ids]));
}

/** Null: nothing can be near. Undefined: everything may be. */
function nearOneOf(db: Handle, own: readonly PlannedOccurrence[]): SQL | undefined | null {
  const places = new Map(
    own.flatMap(({ place }) =>
      place === null ? [] : [[`${place.state} ${place.lat} ${place.lon}`, place]],
    ),
  );
  if (places.size > MOST_PLACES) return undefined;
  const conditions = [...places.values()].map(nearPlace);
  if (own.some(({ partners }) => partners.length > 0)) conditions.push(hasPartner(db));
  if (own.some(({ market }) => market !== null)) conditions.push(isNotNull(occurrences.market));
  return conditions.length === 0 ? null : or(...conditions);
}

/** A place typed by hand is near only what has its state: which name it has is left to the rule. P16, P17 */
function nearPlace({ state, lat, lon }: NonNullable<PlannedOccurrence["place"]>): SQL | undefined {
  if (lat === null || lon === null) return eq(occurrences.state, state);
  const box = boxAround({ lat, lon }, NEARBY_KM);
  return or(
    and(
      between(occurrences.lat, ...box.lat),
      box.lon === null ? undefined : between(occurrences.lon, ...box.lon),
    ),
    and(or(isNull(occurrences.lat), isNull(occurrences.lon)), eq(occurrences.state, state)),
  );
}

/** Names are folded by the rule alone, so that any partner may be the same. P18 */
function hasPartner(db: Handle): SQL | undefined {
  const one = { one: sql`1` };
  return or(
    exists(db.select(one).from(eventPartners).where(eq(eventPartners.eventId, events.id))),
    exists(
      db
        .select(one)
        .from(occurrencePartners)
        .where(eq(occurrencePartners.occurrenceId, occurrences.id)),
    ),
  );
}

async function readPlanned(db: Handle, condition: SQL | undefined): Promise<CollisionCandidate[]> {
  const rows = await db
    .select({
      row: occurrences,
      placeNameJa,
      titleJa: events.titleJa,
      titleEn: events.titleEn,
      lead: events.lead,
      fictional: events.fictional,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(condition)
    // Not by the number alone: SQLite would read all occurrences in that order rather than those of the days.
    .orderBy(sql`+${occurrences.id}`);
  const lists = await readLists(
    db,
    rows.map(({ row }) => row),
  );
  return rows.map(({ row, placeNameJa, titleJa, titleEn, lead, fictional }) => ({
    placeNameJa,
    id: row.id,
    eventId: row.eventId,
    title: { ja: titleJa, en: titleEn },
    lead,
    fictional,
    type: row.type,
    outcome: row.outcome,
    first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
    last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
    organisers: lists.narrowed.get(row.id) ?? [
      lead,
      ...(lists.coOrganisers.get(row.eventId) ?? []),
    ],
    place:
      row.type === "session" && row.state !== null
        ? { state: row.state, name: row.placeName, lat: row.lat, lon: row.lon }
        : null,
    partners: [
      ...(lists.partners.get(row.eventId) ?? []),
      ...(lists.ownPartners.get(row.id) ?? []),
    ],
    market: row.market,
    states: lists.states.get(row.id) ?? [],
  }));
}

async function readLists(db: Handle, rows: readonly { id: number; eventId: number }[]) {
  const ids = rows.map(({ id }) => id);
  const eventIds = [...new Set(rows.map(({ eventId }) => eventId))];
  const narrowed = await db
    .select()
    .from(occurrenceOrganisers)
    .where(inArray(occurrenceOrganisers.occurrenceId, ids))
    .orderBy(asc(occurrenceOrganisers.occurrenceId), asc(occurrenceOrganisers.organiser));
  const coOrganisers = await db
    .select()
    .from(eventCoOrganisers)
    .where(inArray(eventCoOrganisers.eventId, eventIds))
    .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser));
  const partners = await db
    .select()
    .from(eventPartners)
    .where(inArray(eventPartners.eventId, eventIds))
    .orderBy(asc(eventPartners.eventId), asc(eventPartners.position));
  const ownPartners = await db
    .select()
    .from(occurrencePartners)
    .where(inArray(occurrencePartners.occurrenceId, ids))
    .orderBy(asc(occurrencePartners.occurrenceId), asc(occurrencePartners.position));
  const standsFor = await readMerges(db);
  const states = await db
    .select()
    .from(placementStates)
    .where(inArray(placementStates.occurrenceId, ids))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state));
  return {
    narrowed: grouped(narrowed, ({ occurrenceId, organiser }) => [occurrenceId, organiser]),
    coOrganisers: grouped(coOrganisers, ({ eventId, organiser }) => [eventId, organiser]),
    partners: grouped(partners, ({ eventId, partnerId, name }) => [
      eventId,
      { id: standsFor(partnerId), name },
    ]),
    ownPartners: grouped(ownPartners, ({ occurrenceId, partnerId, name }) => [
      occurrenceId,
      { id: standsFor(partnerId), name },
    ]),
    states: grouped(states, ({ occurrenceId, state }) => [occurrenceId, state]),
  };
}

/** What a merged partner is compared as. P38 */
async function readMerges(db: Handle): Promise<(id: number | null) => number | null> {
  const rows = await db
    .select({ id: organisations.id, into: organisations.mergedInto })
    .from(organisations)
    .where(isNotNull(organisations.mergedInto));
  const into = new Map(rows.map((row) => [row.id, row.into]));
  return (id) => (id === null ? null : standingOrganisation(id, into));
}

function grouped<Row, Value>(
  rows: readonly Row[],
  pair: (row: Row) => [number, Value],
): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const [key, value] = pair(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

const least = (days: readonly string[]): string => days.reduce((a, b) => (b < a ? b : a));
const most = (days: readonly string[]): string => days.reduce((a, b) => (b > a ? b : a));
