/** Whether a point lies outside the state that it is said to be in: a finding, never a reason to move it. P66 */
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import file from "./state-shapes.json";

/** The outlines are coarse, and what stands on a pier or an island off the coast is in the state all the same. */
const TOLERANCE_KM = 15;
const KM_PER_DEGREE = 111.2;

type Ring = readonly Position[];
/** `edges`: of all rings, the ends of each as four numbers. */
type Outline = { rings: Ring[]; edges: Float64Array };
let outlines: Map<string, Outline> | null = null;

/** False where the state has no outline. */
export function isOutsideState(point: { lat: number; lon: number }, state: string): boolean {
  outlines ??= readOutlines();
  const outline = outlines.get(state);
  if (outline === undefined || isInside(point, outline.edges)) return false;
  return !outline.rings.some((ring) => isNear(point, ring));
}

function readOutlines(): Map<string, Outline> {
  // The file is what `seeds/make-shapes` writes.
  const shapes = file as unknown as Topology<{ states: GeometryCollection }>;
  const areas = feature(shapes, shapes.objects.states).features;
  return new Map(areas.map(({ id, geometry }) => [String(id), outlineOf(ringsOf(geometry))]));
}

function ringsOf(geometry: { type: string }): Ring[] {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  return type === "Polygon" ? coordinates : coordinates.flat();
}

function outlineOf(rings: Ring[]): Outline {
  const edges = rings.flatMap((ring) =>
    ring.flatMap(([x = 0, y = 0], at) => {
      const [x0 = 0, y0 = 0] = ring[(at + ring.length - 1) % ring.length] ?? [];
      return [x, y, x0, y0];
    }),
  );
  return { rings, edges: Float64Array.from(edges) };
}

/** Holes count twice, so even and odd tell them apart. */
function isInside({ lat, lon }: { lat: number; lon: number }, edges: Float64Array): boolean {
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const y = edges[at + 1] as number;
    const y0 = edges[at + 3] as number;
    if (y > lat === y0 > lat) continue;
    const x = edges[at] as number;
    const x0 = edges[at + 2] as number;
    if (lon < ((x0 - x) * (lat - y)) / (y0 - y) + x) inside = !inside;
  }
  return inside;
}

function isNear({ lat, lon }: { lat: number; lon: number }, ring: Ring): boolean {
  const across = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const local = ([x = 0, y = 0]: Position) => ({
    x: (((x - lon + 540) % 360) - 180) * across,
    y: (y - lat) * KM_PER_DEGREE,
  });
  return ring.some((position, at) => {
    const [a, b] = [local(position), local(ring[(at + 1) % ring.length] ?? position)];
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const along = length === 0 ? 0 : -(a.x * (b.x - a.x) + a.y * (b.y - a.y)) / length;
    const part = Math.min(1, Math.max(0, along));
    return Math.hypot(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)) <= TOLERANCE_KM;
  });
}
