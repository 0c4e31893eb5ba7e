/**
 * The way of a caravan from stop to stop: legs, days on the road, what is not possible.
 *
 * P20 Legs join consecutive stops that take place somewhere: cancelled, postponed and online ones are passed by. A leg
 *     without an override is an estimate: great circle x 1.2 by road, 75 km/h. Where a stop has no coordinates the leg
 *     says which, and is in no sum.
 * P21 A leg is driven on the days from the one stop's last to the other's first, in equal shares. More than 8 hours of
 *     driving on one day is long, more than 16 cannot be driven. A caravan has one night less than days.
 * P22 A leg longer than 800 km by road, or across the water of Alaska, Hawaii or a territory, is a flight: its distance
 *     is the great circle, its time is typed or not known. What a planner says about a leg comes before any estimate.
 */

import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import { stands } from "~/domain/counting/standing";
import { addDays, type CalendarDate, daysBetween, type RoughDay } from "~/domain/day/calendar-date";
import { resolveLocalTime, zoneOffsetMinutes } from "~/domain/day/local-time";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { distanceKm as kmBetween } from "~/domain/place/great-circle";
import type { LegMode } from "./leg-mode";

/** Road over great-circle distance: the median of 8,128 published road distances between 128 cities is 1.22. */
export const ROAD_FACTOR = 1.2;
/** An assumption for planning: highways with their towns and breaks. */
export const DRIVING_KMH = 75;
export const FLIGHT_FROM_KM = 800;
const LONG_DAY_MINUTES = 8 * 60;
const IMPOSSIBLE_DAY_MINUTES = 16 * 60;
/** No road leads from these to the other states. */
const OVERSEAS = new Set(["AK", "HI", "PR", "GU", "VI", "AS", "MP"]);
/** Their counties are islands. */
const ISLANDS = new Set(["HI", "VI", "MP"]);

export type ItineraryStop = {
  id: number;
  outcome: Outcome;
  placeType: PlaceType;
  state: string | null;
  county: string | null;
  lat: number | null;
  lon: number | null;
  zone: string;
  first: RoughDay;
  last: RoughDay;
  startTime: string | null;
  endTime: string | null;
};

/** What a planner says about a leg; null is left to the estimate. */
export type LegOverride = {
  from: number;
  to: number;
  mode: LegMode | null;
  distanceKm: number | null;
  minutes: number | null;
  note: string | null;
};

export type Estimated = { value: number; estimate: boolean };
export type LegWarning = "days-out-of-order" | "arrives-late";

export type ItineraryLeg = {
  from: number;
  to: number;
  mode: LegMode;
  modeGiven: boolean;
  distanceKm: Estimated | null;
  minutes: Estimated | null;
  /** Stops of the leg that have no coordinates. */
  missing: number[];
  /** How far clocks go forward on arrival, in minutes. */
  zoneShift: number;
  /** Between the last day of the one stop and the first of the other; null where a day is only rough. */
  nights: number | null;
  note: string | null;
  warnings: LegWarning[];
};

export type ItineraryDay = { day: CalendarDate; drivingMinutes: number; length: DayLength };
export type DayLength = "fine" | "long" | "impossible";

export type Itinerary = {
  stops: number[];
  legs: ItineraryLeg[];
  /** The days with driving, in order. */
  days: ItineraryDay[];
  totals: {
    driveKm: number;
    flightKm: number;
    drivingMinutes: number;
    /** Any figure in the sums that is an estimate. */
    estimate: boolean;
    /** Legs without a distance: they are in no sum. */
    unknownLegs: number;
    /** Null where the first or the last day is only rough. */
    days: number | null;
    nights: number | null;
  };
};

export function itineraryOf(
  planned: readonly ItineraryStop[],
  overrides: readonly LegOverride[],
): Itinerary {
  const stops = planned.filter(isOnTheWay);
  const legs = stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    return from === undefined ? [] : [legBetween(from, to, overrideOf(overrides, from, to))];
  });
  return {
    stops: stops.map(({ id }) => id),
    legs,
    days: drivingDays(stops, legs),
    totals: { ...sums(legs), ...span(stops) },
  };
}

/** P20 */
function isOnTheWay({ outcome, placeType }: ItineraryStop): boolean {
  if (placeType === "online" || placeType === "nationwide") return false;
  return stands(outcome);
}

function overrideOf(overrides: readonly LegOverride[], from: ItineraryStop, to: ItineraryStop) {
  return overrides.find((leg) => leg.from === from.id && leg.to === to.id) ?? null;
}

export function legBetween(
  from: ItineraryStop,
  to: ItineraryStop,
  override: LegOverride | null,
): ItineraryLeg {
  const direct = directKm(from, to);
  const mode = override?.mode ?? (isFlight(from, to, direct) ? "flight" : "drive");
  const distanceKm = distanceOf(mode, direct, override?.distanceKm ?? null);
  const minutes = minutesOf(mode, distanceKm, override?.minutes ?? null);
  return {
    from: from.id,
    to: to.id,
    mode,
    modeGiven: override?.mode != null,
    distanceKm,
    minutes,
    missing: [from, to].filter(({ lat, lon }) => lat === null || lon === null).map(({ id }) => id),
    zoneShift:
      zoneOffsetMinutes(to.zone, to.first.from) - zoneOffsetMinutes(from.zone, to.first.from),
    nights: nightsBetween(from.last, to.first),
    note: override?.note ?? null,
    warnings: warningsOf(from, to, minutes?.value ?? null),
  };
}

function directKm(from: ItineraryStop, to: ItineraryStop): number | null {
  if (from.lat === null || from.lon === null || to.lat === null || to.lon === null) return null;
  return kmBetween({ lat: from.lat, lon: from.lon }, { lat: to.lat, lon: to.lon });
}

/** P22 */
function isFlight(from: ItineraryStop, to: ItineraryStop, direct: number | null): boolean {
  return crossesWater(from, to) || (direct !== null && direct * ROAD_FACTOR > FLIGHT_FROM_KM);
}

function crossesWater(from: ItineraryStop, to: ItineraryStop): boolean {
  if (from.state === null || to.state === null) return false;
  if (from.state !== to.state) return OVERSEAS.has(from.state) || OVERSEAS.has(to.state);
  if (from.county === null || to.county === null) return false;
  return ISLANDS.has(from.state) && from.county !== to.county;
}

function distanceOf(mode: LegMode, direct: number | null, given: number | null): Estimated | null {
  if (given !== null) return { value: given, estimate: false };
  if (direct === null) return null;
  return { value: Math.round(mode === "drive" ? direct * ROAD_FACTOR : direct), estimate: true };
}

function minutesOf(mode: LegMode, distance: Estimated | null, given: number | null) {
  if (given !== null) return { value: given, estimate: false };
  if (distance === null || mode === "flight") return null;
  return { value: Math.round((distance.value / DRIVING_KMH) * 60), estimate: true };
}

function nightsBetween(last: RoughDay, first: RoughDay): number | null {
  if (last.precision !== "day" || first.precision !== "day") return null;
  return daysBetween(last.from, first.from);
}

function warningsOf(from: ItineraryStop, to: ItineraryStop, minutes: number | null): LegWarning[] {
  const nights = nightsBetween(from.last, to.first);
  if (nights === null) return [];
  if (nights < 0) return ["days-out-of-order"];
  const left = instantOf(from.last.from, from.endTime ?? from.startTime, from.zone);
  const begins = instantOf(to.first.from, to.startTime, to.zone);
  if (left === null || begins === null) return [];
  const gap = (begins.getTime() - left.getTime()) / 60_000;
  return gap < (minutes ?? 0) ? ["arrives-late"] : [];
}

function instantOf(day: CalendarDate, time: string | null, zone: string): Date | null {
  if (time === null) return null;
  const resolved = resolveLocalTime(day, time, zone);
  return resolved.ok ? resolved.instant : null;
}

/** P21 */
function drivingDays(
  stops: readonly ItineraryStop[],
  legs: readonly ItineraryLeg[],
): ItineraryDay[] {
  const minutesOn = new Map<CalendarDate, number>();
  for (const leg of legs) {
    const from = stops.find(({ id }) => id === leg.from);
    if (leg.mode !== "drive" || leg.minutes === null || from === undefined) continue;
    if (leg.nights === null || leg.nights < 0) continue;
    for (const [index, share] of equalShares(leg.minutes.value, leg.nights + 1).entries()) {
      const day = addDays(from.last.from, index);
      minutesOn.set(day, (minutesOn.get(day) ?? 0) + share);
    }
  }
  return [...minutesOn]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, drivingMinutes]) => ({ day, drivingMinutes, length: dayLength(drivingMinutes) }));
}

/** Whole minutes that add up to the whole. */
function equalShares(minutes: number, days: number): number[] {
  const least = Math.floor(minutes / days);
  return Array.from({ length: days }, (_, index) => least + (index < minutes % days ? 1 : 0));
}

export function dayLength(drivingMinutes: number): DayLength {
  if (drivingMinutes > IMPOSSIBLE_DAY_MINUTES) return "impossible";
  return drivingMinutes > LONG_DAY_MINUTES ? "long" : "fine";
}

function sums(legs: readonly ItineraryLeg[]) {
  const kmBy = (mode: LegMode) =>
    total(
      legs.filter((leg) => leg.mode === mode),
      "distanceKm",
    );
  const drives = legs.filter(({ mode }) => mode === "drive");
  return {
    driveKm: kmBy("drive"),
    flightKm: kmBy("flight"),
    drivingMinutes: total(drives, "minutes"),
    estimate: legs.some(({ distanceKm, minutes }) => distanceKm?.estimate || minutes?.estimate),
    unknownLegs: legs.filter(({ distanceKm }) => distanceKm === null).length,
  };
}

function total(legs: readonly ItineraryLeg[], figure: "distanceKm" | "minutes"): number {
  return legs.reduce((sum, leg) => sum + (leg[figure]?.value ?? 0), 0);
}

function span(stops: readonly ItineraryStop[]): { days: number | null; nights: number | null } {
  const exact = stops.every(
    ({ first, last }) => first.precision === "day" && last.precision === "day",
  );
  if (!exact || stops.length === 0) return { days: null, nights: null };
  const firstDay = stops.map(({ first }) => first.from).sort()[0] ?? "";
  const lastDay =
    stops
      .map(({ last }) => last.from)
      .sort()
      .at(-1) ?? "";
  const nights = daysBetween(firstDay, lastDay);
  return { days: nights + 1, nights };
}

/** What the way asks of a stored session; a placement has no one place. */
export function itineraryStop(occurrence: OccurrenceDraft & { id: number }): ItineraryStop {
  const { id, outcome, place, zone, first, last, startTime, endTime } = occurrence;
  const { state, county, lat, lon } = place.type === "state" ? place : NOWHERE;
  return {
    ...{ id, outcome, zone, first, last, startTime, endTime },
    placeType: place.type,
    ...{ state, county, lat, lon },
  };
}

const NOWHERE = { state: null, county: null, lat: null, lon: null };
