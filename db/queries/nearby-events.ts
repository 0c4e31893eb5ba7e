/** What is coming near a state: in its neighbours, or close to one of its towns. P41 */
import { and, asc, eq, gte, inArray, isNotNull, lte, ne, or } from "drizzle-orm";
import { addDays, type CalendarDate, type RoughDay } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { boxAround } from "~/domain/place/great-circle";
import {
  NEARBY_DAYS_AHEAD,
  NEARBY_STATE_KM,
  type NearestTown,
  nearestTown,
  type Town,
} from "~/domain/place/nearby";
import { borderingStates } from "~/domain/place/state-borders";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { organisers, places } from "../schema/reference";
import { leavesWhole } from "./filter/leaves-house";
import { eventConditions } from "./filter/occurrence-filter";
import { placeNameJa } from "./reference/place-names";
import { keptUntilWritten } from "./store/data-version";

export type NearbyEvent = {
  id: number;
  title: BilingualText;
  lead: Bilingual;
  state: string;
  placeName: string | null;
  placeNameJa: string | null;
  first: RoughDay;
  fictional: boolean;
  /** From the nearest town of the state, in whole kilometres; null where the place has no coordinates. */
  town: NearestTown | null;
};

export type NearbyQuestion = {
  state: string;
  today: CalendarDate;
  filter: RegisterFilter;
  limit: number;
};

/** The soonest `limit` occurrences of the half year ahead, and how many there are. */
export const listNearbyEvents = keptUntilWritten(readNearby);

async function readNearby(
  db: Handle,
  { state, today, filter, limit }: NearbyQuestion,
): Promise<{ events: NearbyEvent[]; total: number }> {
  const towns = await listTowns(db, state);
  const neighbours = borderingStates(state);
  const rows = await db
    .select({
      occurrence: occurrences,
      placeNameJa,
      event: events,
      ja: organisers.shortJa,
      en: organisers.shortEn,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(organisers, eq(organisers.slug, events.lead))
    .where(
      and(
        eq(occurrences.outcome, "scheduled"),
        gte(occurrences.firstFrom, today),
        lte(occurrences.firstFrom, addDays(today, NEARBY_DAYS_AHEAD)),
        isNotNull(occurrences.state),
        ne(occurrences.state, state),
        or(inArray(occurrences.state, [...neighbours]), withinBox(towns)),
        eventConditions(filter),
        filter.outside ? leavesWhole : undefined,
      ),
    )
    .orderBy(asc(occurrences.firstFrom), asc(occurrences.id));
  const near = rows.flatMap(({ occurrence, placeNameJa, event, ja, en }) => {
    const town = nearestTown(occurrence, towns);
    const isNeighbour = neighbours.includes(occurrence.state ?? "");
    if (!isNeighbour && (town === null || town.km > NEARBY_STATE_KM)) return [];
    return [
      {
        id: event.id,
        title: { ja: event.titleJa, en: event.titleEn },
        lead: { ja, en },
        state: occurrence.state ?? "",
        ...{ placeName: occurrence.placeName, placeNameJa },
        first: {
          precision: occurrence.firstPrecision,
          from: occurrence.firstFrom,
          to: occurrence.firstTo,
        },
        fictional: event.fictional,
        town: town && { ...town, km: Math.round(town.km) },
      },
    ];
  });
  return { events: near.slice(0, limit), total: near.length };
}

async function listTowns(db: Handle, state: string): Promise<Town[]> {
  return await db
    .select({
      placeName: places.name,
      placeNameJa: places.nameJa,
      lat: places.lat,
      lon: places.lon,
    })
    .from(places)
    .where(eq(places.state, state))
    .orderBy(asc(places.id));
}

/** Everything within reach of any town lies in the box around them all; over the date line in no box. */
function withinBox(towns: readonly Town[]) {
  if (towns.length === 0) return undefined;
  const boxes = towns.map((town) => boxAround(town, NEARBY_STATE_KM));
  const south = Math.min(...boxes.map(({ lat }) => lat[0]));
  const north = Math.max(...boxes.map(({ lat }) => lat[1]));
  const west = Math.min(...boxes.map(({ lon }) => lon?.[0] ?? -180));
  const east = Math.max(...boxes.map(({ lon }) => lon?.[1] ?? 180));
  return and(
    gte(occurrences.lat, south),
    lte(occurrences.lat, north),
    gte(occurrences.lon, west),
    lte(occurrences.lon, east),
  );
}
