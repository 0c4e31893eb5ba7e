/** The plane of the map: every point has coordinates, every area is inside it, territories among them. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import geoAlbersUsaTerritories from "d3-composite-projections/src/albersUsaTerritories.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromPlane, INSETS, insetAt, toPlane, WHOLE } from "~/domain/map/composite-projection";
import { stateShapes } from "~/map/state-shapes";
import { readCsv } from "~seeds/csv-rows";

const file = readFileSync("app/map/state-shapes.json", "utf8");
const shapes = stateShapes(JSON.parse(file));

describe("composite plane", () => {
  test("every point of the plane comes back from its coordinates, in insets, between and beyond them", () => {
    const coordinate = fc.double({ min: -3000, max: 4000, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const back = toPlane(fromPlane({ x, y }));
        expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1e-5);
      }),
      { numRuns: 500 },
    );
  });

  test("every vertex of all 56 areas lies on the map, and in the inset of its area", () => {
    for (const { code, polygons } of shapes) {
      const inset = INSETS.findIndex(({ areas }) => areas.includes(code));
      for (const place of polygons.flat(2)) {
        const point = toPlane(place);
        expect(insetAt(point), code).toBe(inset);
        expect(point.x > WHOLE.left && point.x < WHOLE.right, code).toBe(true);
        expect(point.y > WHOLE.top && point.y < WHOLE.bottom, code).toBe(true);
      }
    }
  });

  test("every vertex lies where d3-composite-projections puts it", () => {
    const reference = geoAlbersUsaTerritories().scale(1070).translate([480, 250]);
    let farthest = 0;
    for (const place of shapes.flatMap(({ polygons }) => polygons.flat(2))) {
      const [x, y] = reference([place.lng, place.lat]) ?? [Number.NaN, Number.NaN];
      const point = toPlane(place);
      farthest = Math.max(farthest, Math.hypot(point.x - x, point.y - y));
    }
    expect(farthest).toBeLessThan(1e-6);
  });

  test("the Aleutians west of the antimeridian stand with Alaska, on both planes", () => {
    const alaska = shapes.find(({ code }) => code === "AK");
    const longitudes = alaska?.polygons.flat(2).map(({ lng }) => lng) ?? [];
    expect(Math.min(...longitudes)).toBeLessThan(-180);
    expect(Math.max(...longitudes)).toBeLessThan(-100);
  });

  test("a coordinate abroad still has a place", () => {
    const point = toPlane({ lat: 35.68, lng: 139.76 });
    expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
  });
});

describe("shapes", () => {
  test("are the 56 areas of the states table, in at most 45 kB gzipped", () => {
    const codes = readCsv("seeds/states.csv").map(({ code }) => code);
    expect(shapes.map(({ code }) => code).sort()).toEqual([...codes].sort());
    expect(gzipSync(file).length).toBeLessThan(45_000);
  });
});
