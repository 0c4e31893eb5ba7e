import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDistance } from "~/domain/caravan/format-distance";
import {
  DRIVING_KMH,
  dayLength,
  FLIGHT_FROM_KM,
  type ItineraryStop,
  itineraryOf,
  legBetween,
  ROAD_FACTOR,
} from "~/domain/caravan/itinerary";
import { durationText, formatDuration, parseDuration } from "~/domain/day/duration";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import { distanceKm } from "~/domain/place/great-circle";

const PLACES = {
  louisville: { state: "KY", lat: 38.2542, lon: -85.7594, zone: "America/New_York" },
  paducah: { state: "KY", lat: 37.0834, lon: -88.6, zone: "America/Chicago" },
  seattle: { state: "WA", lat: 47.6062, lon: -122.3321, zone: "America/Los_Angeles" },
  miami: { state: "FL", lat: 25.7743, lon: -80.1937, zone: "America/New_York" },
  anchorage: { state: "AK", lat: 61.2181, lon: -149.9003, zone: "America/Anchorage" },
  fairbanks: { state: "AK", lat: 64.8378, lon: -147.7164, zone: "America/Anchorage" },
  phoenix: { state: "AZ", lat: 33.4484, lon: -112.074, zone: "America/Phoenix" },
  honolulu: {
    ...{ state: "HI", lat: 21.3069, lon: -157.8583, zone: "Pacific/Honolulu" },
    county: "15003",
  },
  hilo: { state: "HI", lat: 19.7297, lon: -155.09, zone: "Pacific/Honolulu", county: "15001" },
} as const;

let stopIds = 0;
function stopAt(
  town: keyof typeof PLACES,
  day: string,
  overrides: Partial<ItineraryStop> = {},
): ItineraryStop {
  stopIds += 1;
  return {
    id: stopIds,
    outcome: "scheduled",
    placeType: "state",
    county: null,
    ...PLACES[town],
    first: exactDay(day),
    last: exactDay(day),
    startTime: null,
    endTime: null,
    ...overrides,
  };
}

describe("P20 legs", () => {
  test("a leg by road is the great circle x 1.2 at a planning speed, both estimates", () => {
    const leg = legBetween(
      stopAt("louisville", "2026-06-10"),
      stopAt("paducah", "2026-06-11"),
      null,
    );
    const direct = distanceKm(PLACES.louisville, PLACES.paducah);
    const value = Math.round(direct * ROAD_FACTOR);
    expect(value).toBeGreaterThan(320);
    expect(value).toBeLessThan(360);
    expect(leg.distanceKm).toEqual({ value, estimate: true });
    expect(leg.minutes).toEqual({ value: Math.round((value / DRIVING_KMH) * 60), estimate: true });
    expect(leg).toMatchObject({ mode: "drive", nights: 1, zoneShift: -60, missing: [] });
  });

  test("cancelled, postponed and online stops are passed by", () => {
    const first = stopAt("louisville", "2026-06-10");
    const last = stopAt("paducah", "2026-06-12");
    const passed = [
      stopAt("seattle", "2026-06-11", { outcome: "cancelled" }),
      stopAt("miami", "2026-06-11", { outcome: "postponed" }),
      stopAt("miami", "2026-06-11", { placeType: "online", state: null, lat: null, lon: null }),
    ];
    const itinerary = itineraryOf([first, ...passed, last], []);
    expect(itinerary.stops).toEqual([first.id, last.id]);
    expect(itinerary.legs).toHaveLength(1);
  });

  test("without coordinates the leg names the stop, and is in no sum", () => {
    const unknown = stopAt("paducah", "2026-06-11", { lat: null, lon: null });
    const itinerary = itineraryOf([stopAt("louisville", "2026-06-10"), unknown], []);
    expect(itinerary.legs[0]).toMatchObject({
      distanceKm: null,
      minutes: null,
      missing: [unknown.id],
    });
    expect(itinerary.totals).toMatchObject({ driveKm: 0, unknownLegs: 1 });
  });

  const town = fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[]));

  test("a leg is as long there as back", () => {
    fc.assert(
      fc.property(town, town, (from, to) => {
        const [a, b] = [stopAt(from, "2026-06-10"), stopAt(to, "2026-06-10")];
        expect(legBetween(a, b, null).distanceKm).toEqual(legBetween(b, a, null).distanceKm);
        expect(legBetween(a, b, null).mode).toBe(legBetween(b, a, null).mode);
      }),
    );
  });

  test("totals are the sums of the legs, and the days hold all that is driven", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ town, gap: fc.nat(4) }), { minLength: 1, maxLength: 12 }),
        (plan) => {
          let day = 1;
          const stops = plan.map((one) => {
            day += one.gap;
            return stopAt(one.town, new Date(Date.UTC(2026, 5, day)).toISOString().slice(0, 10));
          });
          const { legs, totals, days } = itineraryOf(stops, []);
          const km = legs.reduce((sum, { distanceKm }) => sum + (distanceKm?.value ?? 0), 0);
          expect(totals.driveKm + totals.flightKm).toBe(km);
          const driven = days.reduce((sum, { drivingMinutes }) => sum + drivingMinutes, 0);
          expect(driven).toBe(totals.drivingMinutes);
          expect(legs).toHaveLength(stops.length - 1);
          expect(totals.days).toBe((totals.nights ?? 0) + 1);
        },
      ),
    );
  });
});

describe("P21 days on the road", () => {
  test.each([
    [0, "fine"],
    [480, "fine"],
    [481, "long"],
    [960, "long"],
    [961, "impossible"],
    [20 * 60, "impossible"],
  ] as const)("%i minutes at the wheel are %s", (minutes, length) => {
    expect(dayLength(minutes)).toBe(length);
  });

  test("a day of 20 hours is named, and shared with the days up to the next stop", () => {
    const said = (from: ItineraryStop, to: ItineraryStop) => [
      {
        from: from.id,
        to: to.id,
        mode: "drive" as const,
        distanceKm: null,
        minutes: 1200,
        note: null,
      },
    ];
    const first = stopAt("louisville", "2026-06-10");
    const sameDay = stopAt("paducah", "2026-06-10");
    expect(itineraryOf([first, sameDay], said(first, sameDay)).days).toEqual([
      { day: "2026-06-10", drivingMinutes: 1200, length: "impossible" },
    ]);
    const later = stopAt("paducah", "2026-06-13");
    expect(itineraryOf([first, later], said(first, later)).days).toEqual(
      ["2026-06-10", "2026-06-11", "2026-06-12", "2026-06-13"].map((day) => ({
        day,
        drivingMinutes: 300,
        length: "fine",
      })),
    );
  });

  test("days out of order, and a start that cannot be reached, are pointed out", () => {
    const warnings = (from: ItineraryStop, to: ItineraryStop) =>
      legBetween(from, to, null).warnings;
    expect(warnings(stopAt("louisville", "2026-06-11"), stopAt("paducah", "2026-06-10"))).toEqual([
      "days-out-of-order",
    ]);
    const morning = stopAt("louisville", "2026-06-10", { startTime: "09:00", endTime: "12:00" });
    const afternoon = (startTime: string) => stopAt("paducah", "2026-06-10", { startTime });
    // 12:00 in Louisville is 11:00 in Paducah, some four and a half hours away.
    expect(warnings(morning, afternoon("14:00"))).toEqual(["arrives-late"]);
    expect(warnings(morning, afternoon("16:30"))).toEqual([]);
  });

  test("clocks: Arizona keeps its own, and summer time is no change of zone", () => {
    const shift = (from: ItineraryStop, to: ItineraryStop) => legBetween(from, to, null).zoneShift;
    expect(shift(stopAt("phoenix", "2026-06-10"), stopAt("seattle", "2026-06-11"))).toBe(0);
    expect(shift(stopAt("phoenix", "2026-12-10"), stopAt("seattle", "2026-12-11"))).toBe(-60);
    expect(shift(stopAt("miami", "2026-03-07"), stopAt("louisville", "2026-03-09"))).toBe(0);
  });

  test("nights follow from exact days alone", () => {
    const month = roughDay("month", "2026-06");
    const rough = month.ok ? { first: month.value, last: month.value } : {};
    const itinerary = itineraryOf(
      [stopAt("louisville", "2026-06-10"), stopAt("paducah", "2026-06-12", rough)],
      [],
    );
    expect(itinerary.totals).toMatchObject({ days: null, nights: null });
    expect(itinerary.days).toEqual([]);
  });
});

describe("P22 flights and what a planner says", () => {
  test.each([
    ["seattle", "miami", "flight"],
    ["louisville", "paducah", "drive"],
    ["seattle", "anchorage", "flight"],
    ["anchorage", "fairbanks", "drive"],
    ["honolulu", "hilo", "flight"],
    ["honolulu", "honolulu", "drive"],
  ] as const)("%s to %s is a %s", (from, to, mode) => {
    const leg = legBetween(stopAt(from, "2026-06-10"), stopAt(to, "2026-06-11"), null);
    expect(leg.mode).toBe(mode);
    if (mode === "flight") expect(leg.minutes).toBeNull();
  });

  test("a leg is a flight exactly beyond 800 km by road", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 12, noNaN: true }), (degrees) => {
        const from = stopAt("miami", "2026-06-10");
        const to = stopAt("miami", "2026-06-11", { lat: PLACES.miami.lat + degrees });
        const road = distanceKm(
          { lat: PLACES.miami.lat, lon: PLACES.miami.lon },
          { lat: PLACES.miami.lat + degrees, lon: PLACES.miami.lon },
        );
        const wanted = road * ROAD_FACTOR > FLIGHT_FROM_KM ? "flight" : "drive";
        expect(legBetween(from, to, null).mode).toBe(wanted);
      }),
    );
  });

  test("what is said comes before the estimate, box by box", () => {
    const [from, to] = [stopAt("seattle", "2026-06-10"), stopAt("miami", "2026-06-14")];
    const said = { from: from.id, to: to.id, mode: "drive" as const, note: "2名で運転" };
    const byRoad = legBetween(from, to, { ...said, distanceKm: 5300, minutes: null });
    expect(byRoad.distanceKm).toEqual({ value: 5300, estimate: false });
    expect(byRoad.minutes).toEqual({
      value: Math.round((5300 / DRIVING_KMH) * 60),
      estimate: true,
    });
    const timed = legBetween(from, to, { ...said, distanceKm: null, minutes: 2400 });
    expect(timed.minutes).toEqual({ value: 2400, estimate: false });
    expect(timed.note).toBe("2名で運転");
  });
});

describe("durations and distances", () => {
  test.each([
    ["4:30", 270],
    ["４時間３０分", 270],
    ["4h30", 270],
    ["4時間", 240],
    ["270", 270],
    ["45分", 45],
    ["0", 0],
  ])("%s is %i minutes", (typed, minutes) => {
    expect(parseDuration(typed)).toEqual({ ok: true, value: minutes });
  });

  test.each(["", "4:75", "-5", "すぐ", "4.5", "99999"])("%s is refused", (typed) => {
    expect(parseDuration(typed)).toEqual({ ok: false, reason: "duration-malformed" });
  });

  test("what a box holds is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_400 }), (minutes) => {
        for (const text of [durationText(minutes), formatDuration(minutes, "ja")])
          expect(parseDuration(text)).toEqual({ ok: true, value: minutes });
      }),
    );
  });

  test("English itineraries have miles too", () => {
    expect(formatDistance(312, "ja")).toBe("312km");
    expect(formatDistance(1312, "en")).toBe("815 mi (1,312 km)");
  });
});
