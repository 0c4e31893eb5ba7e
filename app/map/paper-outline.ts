/** The outline of one state with dots, as plain points, for papers: nothing of its neighbours, in ink alone. */
import { type Geographic, type PlanePoint, toPlane } from "../domain/map/composite-projection";
import type { StateShape } from "./state-shapes";

export type OutlineDot = Geographic & { held: boolean };

const WIDTH = 480;
const HEIGHT = 320;
const EDGE = 14;
/** Smaller islands than this would be specks. */
const SMALLEST = 1.5;

export function paperOutline(
  code: string,
  dots: readonly OutlineDot[],
  shapes: readonly StateShape[],
) {
  const shape = shapes.find((one) => one.code === code);
  const rings = (shape?.polygons ?? []).flatMap((rings) => rings.map((ring) => ring.map(toPlane)));
  const all = rings.flat();
  const [left, right] = ends(all.map(({ x }) => x));
  const [top, bottom] = ends(all.map(({ y }) => y));
  const scale = Math.min(
    (WIDTH - 2 * EDGE) / Math.max(right - left, 1e-6),
    (HEIGHT - 2 * EDGE) / Math.max(bottom - top, 1e-6),
  );
  const at = ({ x, y }: PlanePoint): PlanePoint => ({
    x: round(WIDTH / 2 + (x - (left + right) / 2) * scale),
    y: round(HEIGHT / 2 + (y - (top + bottom) / 2) * scale),
  });
  return {
    ...{ width: WIDTH, height: HEIGHT },
    areas: rings.map((ring) => ring.map(at)).filter(isSeen),
    dots: dots.map(({ held, ...place }) => ({ ...at(toPlane(place)), held })),
  };
}

function isSeen(ring: readonly PlanePoint[]): boolean {
  const [left, right] = ends(ring.map(({ x }) => x));
  const [top, bottom] = ends(ring.map(({ y }) => y));
  return right - left > SMALLEST || bottom - top > SMALLEST;
}

const ends = (values: readonly number[]): [number, number] =>
  values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

const round = (value: number): number => Math.round(value * 10) / 10;
