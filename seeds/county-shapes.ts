/**
 * The county polygons of the map (us-atlas, edition 2017) as shapes to look points up in.
 *
 * Used by the generators only. Its Connecticut has the eight old counties, which the gazetteer no longer knows.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains, geoDistance } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Position = [longitude: number, latitude: number];
export type CountyShape = ReturnType<typeof readCountyShapes>[number];

type Atlas = Topology<{ counties: GeometryCollection<{ name: string }> }>;

/** Every county of the 56 states and territories, by FIPS code. */
export function readCountyShapes() {
  const path = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as Atlas;
  return feature(atlas, atlas.objects.counties)
    .features.map((shape) => ({ fips: String(shape.id), name: shape.properties.name, shape }))
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
}

/** The county a point lies in; a point off the generalised coast belongs to the county with the nearest corner. */
export function countyAt(counties: readonly CountyShape[], point: Position): string | null {
  const around = counties.find(({ shape }) => geoContains(shape, point));
  if (around) return around.fips;
  const distances = counties.map((county) => ({
    fips: county.fips,
    distance: distanceTo(county, point),
  }));
  distances.sort((a, b) => a.distance - b.distance);
  return distances[0]?.fips ?? null;
}

function distanceTo({ shape }: CountyShape, point: Position): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [longitude, latitude] of cornersOf(shape.geometry)) {
    if (longitude === undefined || latitude === undefined) continue;
    nearest = Math.min(nearest, geoDistance([longitude, latitude], point));
  }
  return nearest;
}

function cornersOf(geometry: CountyShape["shape"]["geometry"]): number[][] {
  if (geometry.type === "Polygon") return geometry.coordinates.flat();
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat(2);
  return [];
}
