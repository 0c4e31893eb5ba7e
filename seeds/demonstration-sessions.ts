/** The sessions of a demonstration event: one at a town or online, or the stops of a caravan day after day. */

import type { Outcome } from "~/domain/counting/occurrence";
import { addDays, type CalendarDate, weekdayOf } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";
import type { OccurrenceDraft, PlaceDraft } from "~/domain/event/event-draft";
import { emptyValues, SESSION_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import type { DemoKind } from "./demonstration-kinds";
import { distanceKm, type Gazetteer } from "./demonstration-places";
import type { Random } from "./demonstration-random";
import type { DemoPlace } from "./demonstration-types";
import { REASONS, VENUES } from "./demonstration-words";

export type Standing = { outcome: Outcome; outcomeReason: string | null };

/** Where a caravan goes: towns within a drive, now and then into another state. */
export function stopsFrom(random: Random, gazetteer: Gazetteer, first: DemoPlace): DemoPlace[] {
  const stops = [first];
  const wanted = random.weighted([
    [2, 30],
    [3, 34],
    [4, 20],
    [5, 10],
    [6, 6],
  ]);
  const near = gazetteer.townsNear(first, 220);
  for (let tries = 0; tries < 20 && stops.length < wanted && near.length > 0; tries += 1) {
    const next = random.pick(near);
    const stays = next.state === first.state || random.chance(0.3);
    if (stays && !stops.some(({ id }) => id === next.id)) stops.push(next);
  }
  return inOrderOfTravel(stops);
}

/** From the first stop always to the nearest one left. */
function inOrderOfTravel([first, ...rest]: readonly DemoPlace[]): DemoPlace[] {
  const route = first === undefined ? [] : [first];
  const left = [...rest];
  while (left.length > 0) {
    const at = route.at(-1);
    if (at === undefined) break;
    left.sort((a, b) => distanceKm(at, a) - distanceKm(at, b));
    route.push(...left.splice(0, 1));
  }
  return route;
}

/** The days of a caravan: one or two stops a day, on working days. */
export function stopDays(random: Random, first: CalendarDate, stops: number): CalendarDate[] {
  const days: CalendarDate[] = [];
  let day = first;
  while (days.length < stops) {
    days.push(day);
    if (!random.chance(0.3)) day = addDays(day, 1);
    while (weekdayOf(day) === 0 || weekdayOf(day) === 6) day = addDays(day, 1);
  }
  return days;
}

/** How an occurrence stands today. What lies behind was nearly always held, and sometimes nobody has said so yet. */
export function standingOn(random: Random, day: CalendarDate, today: CalendarDate): Standing {
  const turn = random.next();
  if (day > today) {
    return turn < 0.02
      ? { outcome: "cancelled", outcomeReason: random.pick(REASONS.cancelled) }
      : SCHEDULED;
  }
  if (turn < 0.03) return { outcome: "cancelled", outcomeReason: random.pick(REASONS.cancelled) };
  if (turn < 0.055) return { outcome: "postponed", outcomeReason: random.pick(REASONS.postponed) };
  return turn < 0.075 && day > addDays(today, -21)
    ? SCHEDULED
    : { outcome: "held", outcomeReason: null };
}

const SCHEDULED: Standing = { outcome: "scheduled", outcomeReason: null };

type SessionInput = {
  day: CalendarDate;
  kind: DemoKind;
  /** Null: online, at the zone of the organiser. */
  town: DemoPlace | null;
  zone: string;
  standing: Standing;
  hosts: string[];
};

/** Starts are between nine and half past seven: no clock change ever skips them. */
export function sessionOf(
  random: Random,
  { day, kind, town, zone, standing, hosts }: SessionInput,
): OccurrenceDraft {
  const days = kind.code === "festival" || kind.code === "exchange_invite" ? random.whole(0, 2) : 0;
  const start = `${String(random.pick(kind.hours)).padStart(2, "0")}:${random.pick(["00", "00", "30"])}`;
  const localZone = town?.zone ?? zone;
  return {
    id: null,
    ...standing,
    first: exactDay(day),
    last: exactDay(addDays(day, days)),
    startTime: random.chance(0.85) ? start : null,
    endTime: null,
    startsLater: false,
    zone: localZone,
    place: town === null ? { type: "online", name: null } : placeOf(town),
    ...emptyValues(SESSION_FIELD_NAMES),
    venue: town !== null && random.chance(0.5) ? random.pick(VENUES) : null,
    capacity: random.chance(0.1) ? random.whole(2, 30) * 10 : null,
    organisers: hosts,
    tags: [],
    placement: null,
  };
}

function placeOf({ id, name, state, county, lat, lon }: DemoPlace): PlaceDraft {
  return { type: "state", state, county, placeId: id, name, lat, lon };
}
