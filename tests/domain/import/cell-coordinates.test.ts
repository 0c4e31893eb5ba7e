/** Points as they stand in tables: never moved, a likely slip proposed. Issue 9, 3.3 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCoordinates, readPointCell } from "~/domain/import/cell-coordinates";
import { mayLieInTheUnitedStates } from "~/domain/import/us-boxes";
import { places } from "../../support/seed-rows";

type Pair = [lat: number, lon: number];
const at = ([lat, lon]: Pair) => ({ ok: true, value: { lat, lon } });

test.each<[string, string, Pair]>([
  ["41.6", "-86.2", [41.6, -86.2]],
  ["４１．６", "－８６．２", [41.6, -86.2]],
  ["41.6", "−86.2", [41.6, -86.2]],
  ["+41.6", "-86.2", [41.6, -86.2]],
  ["41°36'14\"N", "86°12'0\"W", [41.6038889, -86.2]],
  ["41° 36′ 14.5″ N", "86° 12′ W", [41.6040278, -86.2]],
  ["北緯41度36分14秒", "西経86度12分", [41.6038889, -86.2]],
  ["N 41 36.2", "W 86 12.3", [41.6033333, -86.205]],
  ["41:36:14N", "86:12:00W", [41.6038889, -86.2]],
  ["41.6°N", "86.2°W", [41.6, -86.2]],
  ["41.6", "-86.2W", [41.6, -86.2]],
  ["13.46", "144.69", [13.46, 144.69]],
  ["52.9", "173.2", [52.9, 173.2]],
  ["-14.3", "-170.7", [-14.3, -170.7]],
  ["35.68", "139.76", [35.68, 139.76]],
])("%s and %s", (latitude, longitude, pair) => {
  expect(readCoordinates(latitude, longitude)).toEqual(at(pair));
});

test.each([
  ["", ""],
  ["(bad coordinates)", ""],
  ["(bad coordinates)", "(bad coordinates)"],
  ["0", "0"],
  ["0.000000", "-0.0"],
  ["n.a.", "－"],
])("%j and %j are not known", (latitude, longitude) => {
  expect(readCoordinates(latitude, longitude)).toEqual({ ok: true, value: null });
});

test.each<[string, string, string, Pair | null]>([
  ["41.6", "86.2", "longitude-sign-lost", [41.6, -86.2]],
  ["-86.2", "41.6", "coordinates-swapped", [41.6, -86.2]],
  ["86.2", "41.6", "coordinates-swapped", [41.6, -86.2]],
  ["86°W", "41°N", "coordinates-swapped", [41, -86]],
  ["41.6", "", "coordinate-missing", null],
  ["95", "-86", "coordinate-out-of-range", null],
  ["41.75", "-186", "coordinate-out-of-range", null],
  ["41°75'N", "86°W", "coordinate-out-of-range", null],
  ["41,6031", "-86,2", "coordinate-decimal-comma", null],
  ["-41.6N", "86W", "coordinate-malformed", null],
  ["N 41.6N", "86W", "coordinate-malformed", null],
  ["abc", "1", "coordinate-malformed", null],
])("%s and %s are refused: %s", (latitude, longitude, reason, pair) => {
  const proposed = pair === null ? null : { lat: pair[0], lon: pair[1] };
  expect(readCoordinates(latitude, longitude)).toEqual({ ok: false, reason, proposed });
});

test("where a table reaches abroad, a longitude of 116 is Beijing", () => {
  expect(readCoordinates("39.9", "116.4", "anywhere")).toEqual(at([39.9, 116.4]));
  expect(readCoordinates("39.9", "116.4")).toMatchObject({ reason: "longitude-sign-lost" });
  expect(readCoordinates("116.4", "39.9", "anywhere")).toMatchObject({
    reason: "coordinates-swapped",
  });
});

test.each<[string, Pair]>([
  ["41.6, -86.2", [41.6, -86.2]],
  ["(41.6; -86.2)", [41.6, -86.2]],
  ["41.6 -86.2", [41.6, -86.2]],
  ["41°36′N 86°12′W", [41.6, -86.2]],
  ["北緯41度36分 西経86度12分", [41.6, -86.2]],
  ["北緯41度36分西経86度12分", [41.6, -86.2]],
  ["POINT(-86.2 41.6)", [41.6, -86.2]],
])("in one cell: %s", (text, pair) => {
  expect(readPointCell(text)).toEqual(at(pair));
});

test("one number is no point, a blank cell none", () => {
  expect(readPointCell("41.6")).toMatchObject({ reason: "coordinate-malformed" });
  for (const text of ["", "(bad coordinates)"])
    expect(readPointCell(text)).toEqual({ ok: true, value: null });
});

test("every town of the gazetteer is read as it is, and told when its sign is lost or it is swapped", () => {
  for (const { lat, lon, name } of places) {
    expect([name, mayLieInTheUnitedStates({ lat, lon })]).toEqual([name, true]);
    expect(readCoordinates(String(lat), String(lon))).toEqual(at([lat, lon]));
    if (lon < 0 && lat > 0)
      expect(readCoordinates(String(lat), String(-lon))).toMatchObject({ proposed: { lat, lon } });
    expect(readCoordinates(String(lon), String(lat))).toMatchObject({ proposed: { lat, lon } });
  }
});

test("any text has a verdict, and a point lies on the earth", () => {
  const signs = fc.constantFrom(..."0123456789.-+°'\"NSEW度分秒, ");
  const texts = fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 14 }));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      for (const read of [readCoordinates(one, other, "anywhere"), readPointCell(one)]) {
        const spot = read.ok ? read.value : read.proposed;
        if (spot === null) continue;
        expect(Math.abs(spot.lat) <= 90 && Math.abs(spot.lon) <= 180).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});
