/** What the map measures once on its polygons: where labels have room, where land is, how large areas are. */
import type { Geographic, PlaneBox, PlanePoint } from "../domain/map/composite-projection";
import { type LandGrid, landGrid, type Ring } from "./land-grid";
import type { StateShape } from "./state-shapes";

export type Area = { code: string; label: PlanePoint; room: number; box: PlaneBox };
export type Ground = { areas: Map<string, Area>; land: LandGrid };

export function surveyGround(
  shapes: readonly StateShape[],
  labels: ReadonlyMap<string, Geographic>,
  toPoint: (place: Geographic) => PlanePoint,
): Ground {
  const areas = new Map<string, Area>();
  const land: { code: string; rings: Ring[] }[] = [];
  for (const { code, polygons } of shapes) {
    const rings = polygons.flat().map((ring) => ring.map(toPoint));
    land.push({ code, rings });
    const place = labels.get(code);
    if (!place) continue;
    const label = toPoint(place);
    areas.set(code, { code, label, room: roomAround(label, rings), box: boxOf(rings) });
  }
  return { areas, land: landGrid(land) };
}

/** The distance from a point to the nearest border. */
function roomAround(point: PlanePoint, rings: readonly Ring[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    ring.forEach((end, i) => {
      const start = ring[i - 1];
      if (start) nearest = Math.min(nearest, distanceToSegment(point, start, end));
    });
  }
  return nearest;
}

function distanceToSegment(point: PlanePoint, start: PlanePoint, end: PlanePoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - part * dx, point.y - start.y - part * dy);
}

export function boxOf(rings: readonly Ring[]): PlaneBox {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of rings.flat()) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
