/** The polygons of the 56 areas, in latitude and longitude, keyed by USPS code. */

import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Geographic } from "../domain/map/composite-projection";
import shapesUrl from "./state-shapes.json?url";

/** Rings of an area: outlines and holes of all its polygons. */
export type StateShape = { code: string; polygons: Geographic[][][] };

type Shapes = Topology<{ states: GeometryCollection }>;

export async function loadStateShapes(signal: AbortSignal): Promise<StateShape[]> {
  const answer = await fetch(shapesUrl, { signal });
  if (!answer.ok) throw new Error(`The shapes of the map answered ${answer.status}`);
  return stateShapes((await answer.json()) as Shapes);
}

export function stateShapes(shapes: Shapes): StateShape[] {
  return feature(shapes, shapes.objects.states).features.flatMap(({ id, geometry }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? [{ code: String(id), polygons: polygonsOf(geometry) }]
      : [],
  );
}

function polygonsOf(geometry: Polygon | MultiPolygon): Geographic[][][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(placeOf)));
}

/**
 * The Aleutians cross the antimeridian: west of it they continue below -180, so that an area is
 * in one piece on a map of the world too. The Albers of Alaska does not mind.
 */
function placeOf([lng = 0, lat = 0]: Position): Geographic {
  return { lat, lng: lng > 170 ? lng - 360 : lng };
}
