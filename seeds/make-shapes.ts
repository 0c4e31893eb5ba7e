/**
 * Writes `app/map/state-shapes.json`: the polygons the map draws, as TopoJSON with USPS codes as ids.
 *
 * Lines lose the points nobody can see on the plane of the map (Visvalingam), arc by arc, so that
 * neighbours keep one common border. Run: npx tsx seeds/make-shapes.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { GeometryCollection, Topology } from "topojson-specification";
import { toPlane } from "~/domain/map/composite-projection";
import { readCsv } from "./csv-rows";

/** Square pixels of the plane at its natural size: a triangle smaller than this is dropped. */
const SMALLEST_TRIANGLE = 0.2;
const SOURCE = "node_modules/us-atlas/states-10m.json";
const TARGET = "app/map/state-shapes.json";

type Point = [number, number];

const codes = new Map(readCsv("seeds/states.csv").map((state) => [state.fips, state.code]));
const atlas = JSON.parse(readFileSync(SOURCE, "utf8")) as Topology<{ states: GeometryCollection }>;

/** TopoJSON stores an arc as steps on an integer grid. */
function absolute(arc: readonly number[][]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function steps(arc: readonly Point[]): Point[] {
  return arc.map(([x, y], i) => {
    const [px, py] = arc[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}

function onPlane([x, y]: Point): Point {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  const place = { lng: x * scale[0] + translate[0], lat: y * scale[1] + translate[1] };
  const point = toPlane(place);
  return [point.x, point.y];
}

function triangle(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** Drops the least visible point again and again. A closed arc keeps four points: an island stays one. */
function simplified(arc: Point[]): Point[] {
  const kept = arc.map((point) => ({ point, plane: onPlane(point) }));
  const closed = arc.length > 1 && String(arc[0]) === String(arc[arc.length - 1]);
  const fewest = closed ? 4 : 2;
  while (kept.length > fewest) {
    let least = { at: -1, area: SMALLEST_TRIANGLE };
    for (let at = 1; at < kept.length - 1; at += 1) {
      const [a, b, c] = [kept[at - 1], kept[at], kept[at + 1]];
      if (!a || !b || !c) continue;
      const area = triangle(a.plane, b.plane, c.plane);
      if (area < least.area) least = { at, area };
    }
    if (least.at < 0) break;
    kept.splice(least.at, 1);
  }
  return kept.map(({ point }) => point);
}

const geometries = atlas.objects.states.geometries.flatMap((shape) => {
  const id = codes.get(String(shape.id));
  if (!id) return [];
  const { properties: _, ...rest } = shape;
  return [{ ...rest, id }];
});

const arcs = atlas.arcs.map((arc) => steps(simplified(absolute(arc))));
const shapes = {
  type: "Topology",
  transform: atlas.transform,
  objects: { states: { type: "GeometryCollection", geometries } },
  arcs,
};

writeFileSync(TARGET, `${JSON.stringify(shapes)}\n`);
const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
process.stdout.write(`${geometries.length} areas, ${points} points\n`);
