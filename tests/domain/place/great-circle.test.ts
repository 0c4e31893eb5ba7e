import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, distanceKm } from "~/domain/place/great-circle";

const SEYMOUR = { lat: 38.9592, lon: -85.8903 };
const INDIANAPOLIS = { lat: 39.7684, lon: -86.158 };

test.each([
  [SEYMOUR, INDIANAPOLIS, 92.9],
  [{ lat: 0, lon: 0 }, { lat: 90, lon: 40 }, 10_007.6],
  [{ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 }, 22.2],
])("the great circle is right to the known figure", (a, b, km) => {
  expect(distanceKm(a, b)).toBeCloseTo(km, -0.5);
});

const spot = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("a box loses nothing that is near, over the date line and at the poles", () => {
  fc.assert(
    fc.property(spot, spot, fc.integer({ min: 1, max: 400 }), (a, offset, km) => {
      const b = { lat: clamp(a.lat + offset.lat / 30), lon: wrapped(a.lon + offset.lon / 20) };
      if (distanceKm(a, b) > km) return;
      const { lat, lon } = boxAround(a, km);
      expect(lat[0] <= b.lat && b.lat <= lat[1]).toBe(true);
      expect(lon === null || (lon[0] <= b.lon && b.lon <= lon[1])).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const clamp = (lat: number) => Math.max(-90, Math.min(90, lat));
const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
