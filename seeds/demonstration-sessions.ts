/** The sessions of a demonstration event: one at a town or online, or the stops of a caravan day after day. */
import { addDays, type CalendarDate, weekdayOf } from "~/domain/calendar-date";
import type { OccurrenceDraft, PlaceDraft } from "~/domain/event-draft";
import { resolveLocalTime } from "~/domain/local-time";
import type { Outcome } from "~/domain/occurrence";
import { exactDay } from "~/domain/rough-day";
import type { DemoKind } from "./demonstration-kinds";
import type { Gazetteer } from "./demonstration-places";
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
  for (let tries = 0; tries < 20 && stops.length < wanted; tries += 1) {
    const last = stops.at(-1) ?? first;
    const near = gazetteer.townNear(random, last, 170);
    if (near === null) break;
    const stays = near.state === last.state || random.chance(0.35);
    if (stays && !stops.some(({ id }) => id === near.id)) stops.push(near);
  }
  return stops;
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

export function sessionOf(
  random: Random,
  { day, kind, town, zone, standing, hosts }: SessionInput,
): OccurrenceDraft {
  const days = kind.code === "festival" || kind.code === "exchange_invite" ? random.whole(0, 2) : 0;
  const start = `${String(random.pick(kind.hours)).padStart(2, "0")}:${random.pick(["00", "00", "30"])}`;
  const localZone = town?.zone ?? zone;
  const exists = resolveLocalTime(day, start, localZone).ok;
  return {
    id: null,
    ...standing,
    first: exactDay(day),
    last: exactDay(addDays(day, days)),
    startTime: exists && random.chance(0.85) ? start : null,
    endTime: null,
    startsLater: false,
    zone: localZone,
    place: town === null ? { type: "online", name: null } : placeOf(town),
    venue: town !== null && random.chance(0.5) ? random.pick(VENUES) : null,
    note: null,
    capacity: random.chance(0.1) ? random.whole(2, 30) * 10 : null,
    organisers: hosts,
    tags: [],
    placement: null,
  };
}

function placeOf({ id, name, state, county, lat, lon }: DemoPlace): PlaceDraft {
  return { type: "state", state, county, placeId: id, name, lat, lon };
}
