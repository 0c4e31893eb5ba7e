/**
 * The plane of the map without tiles: Albers for the 48 states, with insets for Alaska, Hawaii and the
 * five territories.
 *
 * Places are latitude and longitude everywhere. Points of the plane that no projection reaches (between
 * insets, beyond the frame) still need coordinates, because Leaflet keeps its centre as such: they
 * travel with a latitude above `BEYOND`, so that `toPlane(fromPlane(p))` is p for every point.
 */
import geoAlbersUsaTerritories from "d3-composite-projections/src/albersUsaTerritories.js";
import { geoAlbers } from "d3-geo";

export type PlanePoint = { x: number; y: number };
export type Geographic = { lat: number; lng: number };
export type PlaneBox = { left: number; top: number; right: number; bottom: number };

const SCALE = 1070;
const CENTRE: PlanePoint = { x: 480, y: 250 };
const SHIFT = 200_000;
const BEYOND = 100_000;
const ROUND_TRIP_TOLERANCE = 1e-6;

const composite = geoAlbersUsaTerritories().scale(SCALE).translate([CENTRE.x, CENTRE.y]);
const mainland = geoAlbers().scale(SCALE).translate([CENTRE.x, CENTRE.y]);

/** What the map shows at first: all 56 areas with a narrow margin. */
export const WHOLE: PlaneBox = { left: 20, top: 4, right: 924, bottom: 503 };

/** A coordinate abroad lands where the Albers of the 48 states puts it. */
export function toPlane({ lat, lng }: Geographic): PlanePoint {
  if (lat > BEYOND) return { x: lng, y: lat - SHIFT };
  const point = composite([lng, lat]) ?? mainland([lng, lat]) ?? [-SHIFT, -SHIFT];
  return { x: point[0], y: point[1] };
}

export function fromPlane({ x, y }: PlanePoint): Geographic {
  const place = composite.invert?.([x, y]);
  if (place) {
    const back = composite(place);
    if (back && Math.hypot(back[0] - x, back[1] - y) < ROUND_TRIP_TOLERANCE) {
      return { lat: place[1], lng: place[0] };
    }
  }
  return { lat: y + SHIFT, lng: x };
}

/** A box given in multiples of the scale from the centre, as the projection defines its insets. */
function inset(left: number, top: number, right: number, bottom: number): PlaneBox {
  return {
    left: CENTRE.x + left * SCALE,
    top: CENTRE.y + top * SCALE,
    right: CENTRE.x + right * SCALE,
    bottom: CENTRE.y + bottom * SCALE,
  };
}

/** Frames of the insets, by the areas they hold. */
export const INSETS: readonly { areas: readonly string[]; box: PlaneBox }[] = [
  { areas: ["AK"], box: inset(-0.425, 0.12, -0.214, 0.233) },
  { areas: ["HI"], box: inset(-0.214, 0.166, -0.115, 0.233) },
  { areas: ["PR", "VI"], box: inset(0.312, 0.2064, 0.385, 0.233) },
  { areas: ["AS"], box: inset(-0.4243, 0.0903, -0.3233, 0.1197) },
  { areas: ["GU", "MP"], box: inset(-0.4244, -0.0519, -0.3824, 0.0895) },
];

/** Which inset a point of the plane lies in: its position in `INSETS`, or -1 for the 48 states. */
export function insetAt(point: PlanePoint): number {
  return INSETS.findIndex(
    ({ box }) =>
      point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom,
  );
}
