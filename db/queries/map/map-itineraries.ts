/** Caravans of a filter as itineraries: the latest first, at most `limit`, with how many there are. N9 */
import { eq, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Itinerary } from "~/domain/map/map-symbol";
import type { Language } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { findExtent } from "../filter/find-extent";
import { keptUntilWritten } from "../store/data-version";
import { keptByEvent } from "../store/kept-by-event";
import { sessionPoints } from "./map-points";

export type Itineraries = { itineraries: Itinerary[]; total: number };

export type ItinerariesQuestion = {
  filter: RegisterFilter;
  limit: number;
  event: number | null;
} & {
  /** In which the stops are named. */
  language: Language;
};

export const listItineraries = keptUntilWritten(readItineraries, (db, { filter }) =>
  findExtent(db, filter),
);

/** The caravan asked for with `event` is among them even where `limit` would leave it out. */
async function readItineraries(
  db: Handle,
  { filter, limit, event, language }: ItinerariesQuestion,
): Promise<Itineraries> {
  const found = await caravansOnTheWay(db, filter);
  const drawn = found.slice(0, limit);
  if (event !== null && found.includes(event) && !drawn.includes(event)) drawn.push(event);
  return { itineraries: await itinerariesOf(db, filter, drawn, language), total: found.length };
}

async function caravansOnTheWay(db: Handle, filter: RegisterFilter): Promise<number[]> {
  if (filter.form !== null && filter.form !== "caravan") return [];
  const rows = await listCaravans(db, { ...filter, form: "caravan" });
  return rows
    .toSorted(([a, dayA], [b, dayB]) => (dayA === dayB ? b - a : dayA < dayB ? 1 : -1))
    .map(([event]) => event);
}

/** Of a caravan of more than one stop. */
type CaravanRow = [event: number, firstDay: string];

const listCaravans = keptByEvent(readCaravans);

async function readCaravans(
  db: Handle,
  filter: RegisterFilter,
  among: readonly number[] | null,
): Promise<CaravanRow[]> {
  const point = sessionPoints(db, filter, among);
  const { rows } = await db.lists(
    db
      .select({ event: point.eventId, day: sql`max(${point.firstDay})`.as("day") })
      .from(point)
      .groupBy(sql`${point.eventId}`)
      .having(sql`count(*) > 1`)
      .getSQL(),
  );
  return rows as CaravanRow[];
}

async function itinerariesOf(
  db: Handle,
  filter: RegisterFilter,
  ids: readonly number[],
  language: Language,
): Promise<Itinerary[]> {
  if (ids.length === 0) return [];
  const point = sessionPoints(db, { ...filter, form: "caravan" }, ids);
  const rows = await db
    .select({
      ...{ eventId: point.eventId, titleJa: events.titleJa, titleEn: events.titleEn },
      ...{ lat: point.lat, lng: point.lng, placeName: point.placeName, state: point.state },
      ...{ placeNameJa: point.placeNameJa, outcome: point.outcome },
    })
    .from(point)
    .innerJoin(events, eq(events.id, sql`${point.eventId}`))
    .orderBy(sql`${point.eventId}`, sql`${point.position}`);
  const itineraries = new Map<number, Itinerary>();
  for (const {
    eventId,
    titleJa,
    titleEn,
    lat,
    lng,
    placeName,
    placeNameJa,
    state,
    outcome,
  } of rows) {
    const itinerary = itineraries.get(eventId) ?? {
      event: eventId,
      title: { ja: titleJa, en: titleEn },
      stops: [],
    };
    const name = townName({ placeName, placeNameJa }, language);
    itinerary.stops.push({ lat, lng, name, state, outcome });
    itineraries.set(eventId, itinerary);
  }
  return [...itineraries.values()];
}
