/** The polygons of counties, by FIPS code: read once, on the server alone. Connecticut has its eight old counties. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { StateShape } from "./state-shapes";

type Atlas = Topology<{ counties: GeometryCollection }>;

let kept: ReadonlyMap<string, StateShape> | null = null;

/** Those of some states, by the two digits that their codes begin with. */
export function countyShapesOf(fips: readonly string[]): StateShape[] {
  kept ??= readCountyShapes();
  return [...kept.values()].filter(({ code }) => fips.includes(code.slice(0, 2)));
}

function readCountyShapes(): Map<string, StateShape> {
  const path = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as Atlas;
  return new Map(
    feature(atlas, atlas.objects.counties).features.flatMap(({ id, geometry }) => {
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const code = String(id);
      return [
        [code, { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(placeOf))) }],
      ];
    }),
  );
}

/** The Aleutians continue below -180, as in the shapes of states. */
function placeOf([lng = 0, lat = 0]: number[]) {
  return { lat, lng: lng > 170 ? lng - 360 : lng };
}
