/** Every area of the map as plain points for papers, in its place on the composite projection. */
import { type PlanePoint, toPlane } from "../domain/map/composite-projection";
import type { StateShape } from "./state-shapes";

export type PaperGround = {
  width: number;
  height: number;
  areas: readonly { code: string; rings: readonly (readonly PlanePoint[])[] }[];
};

const WIDTH = 480;
const EDGE = 4;
/** Smaller islands than this would be specks; of an area the largest stays. */
const SMALLEST = 1.2;

export function paperMap(shapes: readonly StateShape[]): PaperGround {
  const areas = shapes.map(({ code, polygons }) => ({
    code,
    rings: polygons.flatMap((rings) => rings.map((ring) => ring.map(toPlane))),
  }));
  const all = areas.flatMap(({ rings }) => rings.flat());
  const [left, right] = ends(all.map(({ x }) => x));
  const [top, bottom] = ends(all.map(({ y }) => y));
  const scale = (WIDTH - 2 * EDGE) / Math.max(right - left, 1e-6);
  const at = ({ x, y }: PlanePoint): PlanePoint => ({
    x: round(EDGE + (x - left) * scale),
    y: round(EDGE + (y - top) * scale),
  });
  return {
    width: WIDTH,
    height: Math.ceil((bottom - top) * scale + 2 * EDGE),
    areas: areas.map(({ code, rings }) => ({
      code,
      rings: seen(rings.map((ring) => ring.map(at))),
    })),
  };
}

function seen(rings: PlanePoint[][]): PlanePoint[][] {
  const sized = rings.map((ring) => ({ ring, size: sizeOf(ring) }));
  const largest = Math.max(...sized.map(({ size }) => size));
  return sized.filter(({ size }) => size > SMALLEST || size === largest).map(({ ring }) => ring);
}

function sizeOf(ring: readonly PlanePoint[]): number {
  const [left, right] = ends(ring.map(({ x }) => x));
  const [top, bottom] = ends(ring.map(({ y }) => y));
  return Math.max(right - left, bottom - top);
}

const ends = (values: readonly number[]): [number, number] =>
  values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

const round = (value: number): number => Math.round(value * 10) / 10;
