/**
 * Collisions (P15-P19): two events that come too near to each other in days and place.
 *
 * P15 Two occurrences of different events may collide where each is scheduled or held. A collision is a warning that
 *     names the other event and whom to talk to; it refuses nothing. Days apart are those between the last day of one
 *     and the first day of the other, 0 where they overlap. Rough days collide only where every choice of days would:
 *     what might be far apart is no collision.
 * P16 Two sessions in the same city within 7 days.
 * P17 Two sessions without a common organiser within 150 km and 14 days.
 * P18 The same partner twice within 7 days: by the partner it is known as, else by its folded name.
 * P19 Two placements of one market at the same time, in a common state or where one of them is nationwide.
 *
 * Two places with coordinates are the same city where they are one point of the gazetteer, and near by their great
 * circle. Where one was typed by hand they are the same city, and so near, by state and folded name.
 */

import type { OccurrenceType } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import { stands } from "~/domain/counting/standing";
import { type CalendarDate, daysBetween, type RoughDay } from "~/domain/day/calendar-date";
import { distanceKm, type Spot } from "~/domain/place/great-circle";
import { fold } from "~/domain/value/search-text";

const SAME_CITY_DAYS = 7;
export const NEARBY_DAYS = 14;
export const NEARBY_KM = 150;
const SAME_PARTNER_DAYS = 7;
/** Points of the gazetteer closer than this are one city. */
const SAME_POINT_KM = 1;

/** In the order of their weight. */
const COLLISION_REASONS = ["same-city", "same-partner", "same-market", "nearby"] as const;
export type CollisionReason = (typeof COLLISION_REASONS)[number];

export type PartnerName = { id: number | null; name: string };

/** What collides: an occurrence with what its event gives it. */
export type PlannedOccurrence = {
  /** Null where the event is not stored yet. */
  eventId: number | null;
  type: OccurrenceType;
  outcome: Outcome;
  first: RoughDay;
  last: RoughDay;
  /** Of the occurrence where it is narrowed, else of the event. */
  organisers: readonly string[];
  /** Of a session at a place in a state. */
  place: { state: string; name: string | null; lat: number | null; lon: number | null } | null;
  partners: readonly PartnerName[];
  market: string | null;
  /** States a placement names; none: nationwide. */
  states: readonly string[];
};

export type Collision = {
  reasons: CollisionReason[];
  daysApart: number;
  /** Null where a place has no coordinates or there is no place. */
  km: number | null;
  /** Of the partner both work with. */
  partner: string | null;
};

export type Found<Own, Other> = Collision & { own: Own; other: Other };

/** Each other event once, by its nearest occurrence: the heaviest reason first, then the fewest days, then the least distance. */
export function listCollisions<Own extends PlannedOccurrence, Other extends PlannedOccurrence>(
  own: readonly Own[],
  others: readonly Other[],
): Found<Own, Other>[] {
  const nearest = new Map<number | null, Found<Own, Other>>();
  for (const found of eachCollision(own, others).sort(byWeight)) {
    const { eventId } = found.other;
    if (!nearest.has(eventId)) nearest.set(eventId, found);
  }
  return [...nearest.values()];
}

/** Every colliding pair. */
export function eachCollision<Own extends PlannedOccurrence, Other extends PlannedOccurrence>(
  own: readonly Own[],
  others: readonly Other[],
): Found<Own, Other>[] {
  const ready = others.map(prepared);
  return own.map(prepared).flatMap((a) =>
    ready.flatMap((b) => {
      const collision = between(a, b);
      return collision === null ? [] : [{ ...collision, own: a.one, other: b.one }];
    }),
  );
}

/** An occurrence with what every comparison asks of it, worked out once. */
type Prepared<One extends PlannedOccurrence = PlannedOccurrence> = {
  one: One;
  takesPlace: boolean;
  /** In days since 1970: the latest first day and the earliest last day that rough days allow. */
  latestStart: number;
  earliestEnd: number;
  spot: Spot | null;
  /** State and folded name, where the place has a name. */
  city: string | null;
  partners: { id: number | null; folded: string; name: string }[];
  market: string;
};

function prepared<One extends PlannedOccurrence>(one: One): Prepared<One> {
  const { first, last, place, outcome } = one;
  const city = fold(place?.name ?? "");
  return {
    one,
    takesPlace: stands(outcome),
    latestStart: dayNumber(first.to < last.to ? first.to : last.to),
    earliestEnd: dayNumber(last.from > first.from ? last.from : first.from),
    spot:
      place === null || place.lat === null || place.lon === null
        ? null
        : { lat: place.lat, lon: place.lon },
    city: place === null || city === "" ? null : `${place.state} ${city}`,
    partners: one.partners.map(({ id, name }) => ({ id, name, folded: fold(name) })),
    market: one.type === "placement" ? fold(one.market ?? "") : "",
  };
}

/** Do they collide, and why? P15-P19 */
function between(a: Prepared, b: Prepared): Collision | null {
  if (a.one.eventId !== null && a.one.eventId === b.one.eventId) return null;
  if (!a.takesPlace || !b.takesPlace) return null;
  // The most that any choice of rough days leaves between them. P15
  const daysApart = Math.max(0, b.latestStart - a.earliestEnd, a.latestStart - b.earliestEnd);
  if (daysApart > NEARBY_DAYS) return null;

  const km = a.spot === null || b.spot === null ? null : distanceKm(a.spot, b.spot);
  const sameCity = km === null ? a.city !== null && a.city === b.city : km <= SAME_POINT_KM;
  const partner = daysApart <= SAME_PARTNER_DAYS ? commonPartner(a, b) : null;
  const isNear = sameCity || (km !== null && km <= NEARBY_KM);
  const holds: Record<CollisionReason, boolean> = {
    "same-city": sameCity && daysApart <= SAME_CITY_DAYS,
    "same-partner": partner !== null,
    "same-market": daysApart === 0 && isSameMarket(a, b),
    nearby: isNear && !shares(a.one.organisers, b.one.organisers),
  };
  const reasons = COLLISION_REASONS.filter((reason) => holds[reason]);
  return reasons.length === 0 ? null : { reasons, daysApart, km, partner };
}

const dayNumber = (day: CalendarDate): number => daysBetween("1970-01-01", day);

function commonPartner(a: Prepared, b: Prepared): string | null {
  const isSame = (one: Prepared["partners"][number], other: Prepared["partners"][number]) =>
    one.id !== null && other.id !== null
      ? one.id === other.id
      : one.folded !== "" && one.folded === other.folded;
  return a.partners.find((one) => b.partners.some((other) => isSame(one, other)))?.name ?? null;
}

function isSameMarket(a: Prepared, b: Prepared): boolean {
  if (a.market === "" || a.market !== b.market) return false;
  const [here, there] = [a.one.states, b.one.states];
  return here.length === 0 || there.length === 0 || shares(here, there);
}

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

function byWeight(a: Collision, b: Collision): number {
  return weightOf(a) - weightOf(b) || a.daysApart - b.daysApart || (a.km ?? 0) - (b.km ?? 0);
}

const weightOf = ({ reasons }: Collision): number =>
  Math.min(...reasons.map((reason) => COLLISION_REASONS.indexOf(reason)));
