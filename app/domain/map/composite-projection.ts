/**
 * The plane of the map without tiles: Albers for the 48 states, with insets for Alaska, Hawaii and the
 * five territories, laid out as in d3-composite-projections.
 *
 * Places are latitude and longitude everywhere. Points of the plane that no projection reaches (between
 * insets, beyond the frame) still need coordinates, because Leaflet keeps its centre as such: they
 * travel with a latitude above `BEYOND`, so that `toPlane(fromPlane(p))` is p for every point.
 */
import {
  conicEqualArea,
  degrees,
  equirectangular,
  type Projection,
  radians,
  turned,
} from "./map-projections";

export type PlanePoint = { x: number; y: number };
export type Geographic = { lat: number; lng: number };
export type PlaneBox = { left: number; top: number; right: number; bottom: number };

const SCALE = 1070;
const MIDDLE: PlanePoint = { x: 480, y: 250 };
const SHIFT = 200_000;
const BEYOND = 100_000;
const ROUND_TRIP_TOLERANCE = 1e-6;

/** What the map shows at first: all 56 areas with a narrow margin. */
export const WHOLE: PlaneBox = { left: 20, top: 4, right: 924, bottom: 503 };

/** One projection in its box. Offsets and sizes are multiples of the scale from the middle of the plane. */
type Part = {
  areas: readonly string[];
  box: PlaneBox;
  projection: Projection;
  scale: number;
  at: PlanePoint;
};

function part(
  areas: readonly string[],
  projection: Projection,
  scale: number,
  [x, y]: [number, number],
  [left, top, right, bottom]: [number, number, number, number],
): Part {
  const at = onPlane(x, y);
  const [from, to] = [onPlane(left, top), onPlane(right, bottom)];
  const box = { left: from.x, top: from.y, right: to.x, bottom: to.y };
  return { areas, projection, scale: SCALE * scale, at, box };
}

function onPlane(x: number, y: number): PlanePoint {
  return { x: MIDDLE.x + x * SCALE, y: MIDDLE.y + y * SCALE };
}

/** Conic equal-area, turned to a meridian, with a place of the turned globe in its middle. */
function conic(
  parallels: [number, number],
  meridian: number,
  middle: [number, number],
): Projection {
  const inner = conicEqualArea(radians(parallels[0]), radians(parallels[1]));
  const [cx, cy] = inner.forth([radians(middle[0]), radians(middle[1])]);
  const whole = turned(radians(meridian), 0, inner);
  return {
    forth(angles) {
      const [x, y] = whole.forth(angles);
      return [x - cx, y - cy];
    },
    back: ([x, y]) => whole.back([x + cx, y + cy]),
  };
}

const flat = (lambda: number, phi: number) =>
  turned(radians(lambda), radians(phi), equirectangular);

const MAINLAND = part(
  [],
  conic([29.5, 45.5], 96, [-0.6, 38.7]),
  1,
  [0, 0],
  [-0.455, -0.238, 0.455, 0.238],
);
const INSET_PARTS: readonly Part[] = [
  part(
    ["AK"],
    conic([55, 65], 154, [-2, 58.5]),
    0.35,
    [-0.307, 0.201],
    [-0.425, 0.12, -0.214, 0.233],
  ),
  part(["HI"], conic([8, 18], 157, [-3, 19.9]), 1, [-0.205, 0.212], [-0.214, 0.166, -0.115, 0.233]),
  part(["PR", "VI"], conic([8, 18], 66, [0, 18]), 1, [0.35, 0.224], [0.312, 0.2064, 0.385, 0.233]),
  part(["AS"], flat(173, 14), 2, [-0.492, 0.09], [-0.4243, 0.0903, -0.3233, 0.1197]),
  part(["GU", "MP"], flat(-145, -16.8), 1, [-0.408, 0.018], [-0.4244, -0.0519, -0.3824, 0.0895]),
];
const PARTS = [MAINLAND, ...INSET_PARTS];

/** Frames of the insets, by the areas they hold. */
export const INSETS: readonly { areas: readonly string[]; box: PlaneBox }[] = INSET_PARTS;

/** A coordinate abroad lands where the Albers of the 48 states puts it. */
export function toPlane(place: Geographic): PlanePoint {
  if (place.lat > BEYOND) return { x: place.lng, y: place.lat - SHIFT };
  for (const candidate of PARTS) {
    const point = project(candidate, place);
    if (holds(candidate.box, point)) return point;
  }
  return project(MAINLAND, place);
}

export function fromPlane(point: PlanePoint): Geographic {
  const { projection, scale, at } = INSET_PARTS[insetAt(point)] ?? MAINLAND;
  const [lambda, phi] = projection.back([(point.x - at.x) / scale, (at.y - point.y) / scale]);
  const place = { lat: degrees(phi), lng: degrees(lambda) };
  const back = toPlane(place);
  if (Math.hypot(back.x - point.x, back.y - point.y) < ROUND_TRIP_TOLERANCE) return place;
  return { lat: point.y + SHIFT, lng: point.x };
}

/** Which inset a point of the plane lies in: its position in `INSETS`, or -1 for the 48 states. */
export function insetAt(point: PlanePoint): number {
  return INSET_PARTS.findIndex(({ box }) => holds(box, point));
}

function project({ projection, scale, at }: Part, { lat, lng }: Geographic): PlanePoint {
  const [x, y] = projection.forth([radians(lng), radians(lat)]);
  return { x: at.x + scale * x, y: at.y - scale * y };
}

function holds(box: PlaneBox, { x, y }: PlanePoint): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
