/** Random occurrences close to each other in days and places, so that many of them collide. */
import fc from "fast-check";
import type { PlannedOccurrence } from "~/domain/calendar/collision";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { addDays, type RoughDay } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";

const PLACES = [
  { state: "IN", name: "Seymour", lat: 38.9592, lon: -85.8903 },
  { state: "IN", name: "Indianapolis", lat: 39.7684, lon: -86.158 },
  { state: "OH", name: "Cincinnati", lat: 39.127, lon: -84.5144 },
  { state: "IN", name: "ｓｅｙｍｏｕｒ", lat: null, lon: null },
  { state: "TN", name: "Seymour", lat: null, lon: null },
  { state: "IN", name: null, lat: null, lon: null },
  { state: "GU", name: "Hagåtña", lat: 13.4757, lon: 144.7489 },
  { state: "AK", name: "Attu", lat: 52.9, lon: 179.9 },
  { state: "AK", name: "Adak", lat: 52.9, lon: -178.9 },
];
const PARTNERS = [
  { id: null, name: "JASI" },
  { id: null, name: "ｊａｓｉ" },
  { id: null, name: "Hometown Festival" },
];

const jittered = fc
  .record({
    place: fc.constantFrom(...PLACES),
    up: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    moves: fc.boolean(),
  })
  .map(({ place, up, moves }) =>
    moves && place.lat !== null ? { ...place, lat: place.lat + up } : place,
  );

/** Rough days of a few days only: the oracle tries every choice of them. */
const day: fc.Arbitrary<RoughDay> = fc
  .record({ offset: fc.integer({ min: 0, max: 40 }), width: fc.integer({ min: -4, max: 4 }) })
  .map(({ offset, width }) => {
    const from = addDays("2026-05-20", offset);
    return width > 0 ? { precision: "month", from, to: addDays(from, width) } : exactDay(from);
  });

const days = fc
  .record({ first: day, length: fc.integer({ min: 0, max: 20 }) })
  .map(({ first, length }) => ({
    first,
    last: first.precision === "day" ? exactDay(addDays(first.from, length)) : first,
  }));

/** An occurrence of the event with this id. */
export function anyPlanned(eventId: number | null): fc.Arbitrary<PlannedOccurrence> {
  return fc
    .record({
      days,
      isPlacement: fc.boolean(),
      outcome: fc.constantFrom("scheduled" as const, "held" as const, ...OUTCOMES),
      organisers: fc.uniqueArray(fc.constantFrom("chicago", "detroit", "jetro"), {
        minLength: 1,
        maxLength: 2,
      }),
      place: fc.option(jittered),
      partners: fc.uniqueArray(fc.constantFrom(...PARTNERS), {
        maxLength: 1,
        selector: ({ name }) => name,
      }),
      market: fc.option(fc.constantFrom("Bangor", "ｂａｎｇｏｒ", "Portland")),
      states: fc.uniqueArray(fc.constantFrom("ME", "OR"), { maxLength: 2 }),
    })
    .map(({ days: { first, last }, isPlacement, place, market, states, ...rest }) => ({
      ...rest,
      eventId,
      first,
      last,
      type: isPlacement ? ("placement" as const) : ("session" as const),
      place: isPlacement ? null : place,
      market: isPlacement ? market : null,
      states: isPlacement ? states : [],
    }));
}
