import { expect, test } from "vitest";
import { hasBegun, isKnownZone, resolveLocalTime } from "~/domain/day/local-time";
import { ZONE_OPTIONS, zoneName } from "~/domain/day/zone-options";

test("N11 the hour that clocks skip does not exist: 2026-03-08 02:30 in Denver", () => {
  const refused = { ok: false, reason: "time-does-not-exist" };
  expect(resolveLocalTime("2026-03-08", "02:30", "America/Denver")).toEqual(refused);
  expect(resolveLocalTime("2026-03-08", "02:30", "America/Phoenix")).toMatchObject({
    ok: true,
    twice: false,
  });
  expect(resolveLocalTime("2026-03-08", "03:00", "America/Denver")).toMatchObject({
    ok: true,
    twice: false,
  });
});

test("N11 the hour that comes twice is asked about, and either one can be meant", () => {
  const first = resolveLocalTime("2026-11-01", "01:30", "America/Chicago");
  const second = resolveLocalTime("2026-11-01", "01:30", "America/Chicago", true);
  expect(first).toEqual({ ok: true, instant: new Date("2026-11-01T06:30:00Z"), twice: true });
  expect(second).toEqual({ ok: true, instant: new Date("2026-11-01T07:30:00Z"), twice: true });
});

test("N11 `later` changes nothing where a time comes once", () => {
  const noon = { ok: true, instant: new Date("2026-05-01T22:00:00Z"), twice: false };
  expect(resolveLocalTime("2026-05-01", "12:00", "Pacific/Honolulu", true)).toEqual(noon);
});

test.each([
  ["2026-05-01", "25:00", "Asia/Tokyo", "time-malformed"],
  ["2026-05-01", "12:60", "Asia/Tokyo", "time-malformed"],
  ["2026-05-01", "noon", "Asia/Tokyo", "time-malformed"],
  ["2026-05-01", "9:30", "Asia/Tokyo", "time-malformed"],
  ["2026-05-01", "12:00", "America/Springfield", "zone-unknown"],
  ["2026-05-01", "12:00", "+09:00", "zone-unknown"],
  ["2026-05-01", "12:00", "", "zone-unknown"],
])("N11 %s %s in %j is refused: %s", (day, time, zone, reason) => {
  expect(resolveLocalTime(day, time, zone)).toEqual({ ok: false, reason });
});

test("every zone a form offers is known, and none is offered twice", () => {
  expect(ZONE_OPTIONS.filter(({ zone }) => !isKnownZone(zone))).toEqual([]);
  expect(new Set(ZONE_OPTIONS.map(({ zone }) => zone)).size).toBe(ZONE_OPTIONS.length);
});

test.each([
  ["America/New_York", "東部時間", "Eastern"],
  ["America/Indiana/Tell_City", "中部時間（Tell City）", "Central (Tell City)"],
  ["America/Detroit", "東部時間（Detroit）", "Eastern (Detroit)"],
  ["Europe/Paris", "Europe/Paris", "Europe/Paris"],
])("N11 %s is called as people call it", (zone, ja, en) => {
  expect(zoneName(zone)).toEqual({ ja, en });
});

test("N0 an occurrence begins by the clock of its own place", () => {
  const start = {
    firstFrom: "2026-05-01",
    startTime: "18:00",
    startsLater: false,
    zone: "Pacific/Honolulu",
  };
  expect(hasBegun(start, new Date("2026-05-02T03:59:00Z"))).toBe(false);
  expect(hasBegun(start, new Date("2026-05-02T04:00:00Z"))).toBe(true);
});

test("N0 without a time it begins with its local day", () => {
  const guam = {
    firstFrom: "2026-05-01",
    startTime: null,
    startsLater: false,
    zone: "Pacific/Guam",
  };
  expect(hasBegun(guam, new Date("2026-04-30T13:59:00Z"))).toBe(false);
  expect(hasBegun(guam, new Date("2026-04-30T14:00:00Z"))).toBe(true);
  expect(hasBegun({ ...guam, zone: "Asia/Tokyo" }, new Date("2026-04-30T14:00:00Z"))).toBe(false);
});

test.each(["JST", "PST", "EST", "ACT", "aSIA/tOKYO", "+09:00", "Etc", "Mars/Olympus", "__proto__"])(
  "N11 %s is not a zone the register knows",
  (zone) => {
    expect(isKnownZone(zone)).toBe(false);
    expect(resolveLocalTime("2026-05-01", "10:00", zone)).toEqual({
      ok: false,
      reason: "zone-unknown",
    });
  },
);
