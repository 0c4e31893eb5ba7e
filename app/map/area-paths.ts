/**
 * The areas as SVG paths on the plane of the map, and back.
 *
 * Coordinates are halves of a unit and relative to the point before, as whole numbers: a third of the bytes of
 * absolute ones. The document holds them once; the live map reads them from there.
 */
import { fromPlane, type PlanePoint, toPlane } from "../domain/map/composite-projection";
import type { StateShape } from "./state-shapes";

/** How many parts of a unit coordinates count in; a path is drawn under `scale(1 / PARTS)`. */
export const PARTS = 2;

/** Every area's outline by its code. A ring that falls into fewer than three points is left out. */
export function areaPaths(shapes: readonly StateShape[]): Map<string, string> {
  return new Map(
    shapes.map(({ code, polygons }) => [
      code,
      polygons
        .flat()
        .map((ring) => ringPath(ring.map(toPlane)))
        .join(""),
    ]),
  );
}

/** A smaller one is a dot that nobody sees, in square parts of a unit. */
const SMALLEST_RING = 1;

/** One ring, by its corners. Where that is fewer than three or next to nothing, it is left out. */
export function ringPath(ring: readonly PlanePoint[]): string {
  const points = ring
    .map(({ x, y }) => ({ x: Math.round(x * PARTS), y: Math.round(y * PARTS) }))
    .filter(({ x, y }, at, all) => at === 0 || x !== all[at - 1]?.x || y !== all[at - 1]?.y);
  const [first] = points;
  const closed =
    points.length > 1 && first?.x === points.at(-1)?.x && first?.y === points.at(-1)?.y;
  const corners = cornersOf(closed ? points.slice(0, -1) : points);
  if (first === undefined || corners.length < 3 || sizeOf(corners) < SMALLEST_RING) return "";
  return `${stepsOf(corners)}z`;
}

/** Without points on the way straight from the one before to the one after. */
function cornersOf(ring: readonly PlanePoint[]): PlanePoint[] {
  return ring.filter((point, at) => {
    const [before, after] = [ring.at(at - 1) ?? point, ring[(at + 1) % ring.length] ?? point];
    const [a, b] = [stepTo(before, point), stepTo(point, after)];
    return a.x * b.y !== a.y * b.x || a.x * b.x + a.y * b.y < 0;
  });
}

function sizeOf(ring: readonly PlanePoint[]): number {
  const twice = ring.reduce((sum, { x, y }, at) => {
    const next = ring[(at + 1) % ring.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const stepTo = (from: PlanePoint, to: PlanePoint) => ({ x: to.x - from.x, y: to.y - from.y });

/** A line through points in whole parts of a unit: the first where it is, each other from the one before. */
export function stepsOf(points: readonly PlanePoint[]): string {
  const [first] = points;
  if (first === undefined) return "";
  const steps = points.slice(1).map(({ x, y }, at) => {
    const before = points[at] ?? first;
    return pair(x - before.x, y - before.y);
  });
  return `M${first.x} ${first.y}l${joined(steps)}`;
}

/** A sign parts two numbers as well as a space does. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function joined(steps: readonly string[]): string {
  return steps.reduce(
    (path, step) => path + (path === "" || step.startsWith("-") ? "" : " ") + step,
    "",
  );
}

/** The rings of a path that `areaPaths` wrote, as places. */
export function placesOfPath(path: string): ReturnType<typeof fromPlane>[][] {
  return pointsOfPath(path).map((ring) =>
    ring.map(({ x, y }) => fromPlane({ x: x / PARTS, y: y / PARTS })),
  );
}

/** The same in parts of a unit. */
export function pointsOfPath(path: string): PlanePoint[][] {
  return path
    .split("z")
    .filter((ring) => ring !== "")
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: PlanePoint[] = [];
      let [x, y] = [0, 0];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push({ x, y });
      }
      return points;
    });
}
