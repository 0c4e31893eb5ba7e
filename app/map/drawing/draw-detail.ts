/**
 * A small map as SVG text, for a page about one state or one event: the areas it is about, their neighbours in light
 * lines, and the stops in their order. With the classes of the map's style sheet, as the whole map has them.
 */
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import {
  type Geographic,
  INSETS,
  insetAt,
  type PlaneBox,
  type PlanePoint,
  toPlane,
  WHOLE,
} from "../../domain/map/composite-projection";
import { PARTS, ringPath } from "../area-paths";
import { markClass, shapesWith } from "../form-mark";
import type { StateShape } from "../state-shapes";

/** A stop with its number in the order of the page, or so many occurrences at one place. */
export type DetailStop = Geographic & { form: EventForm; outcome: Outcome; number: number | null };
export type Detail = {
  /** The areas that it is about. */
  areas: readonly string[];
  /** Areas that are said to belong to them as well: in a deeper shade. */
  claimed?: readonly string[];
  stops: readonly DetailStop[];
  /** Are the stops joined by a line, as those of a caravan are? */
  isItinerary: boolean;
  /** Do numbers say how many, and not which? */
  isCounted: boolean;
  /** Sites of companies, where the map shows any: squares below the stops. */
  sites?: readonly Geographic[];
  /** Where each area's code stands. */
  labels: readonly (Geographic & { code: string })[];
};

export const DETAIL = { width: 480, height: 320 };
/** On the plane: closer, the outlines are coarse. */
const CLOSEST = 90;
const MARGIN = 1.35;
const MARK = 20;
const SITE_MARK = 10;

type Frame = { box: PlaneBox; inset: number | null; scale: number };

export function drawDetail(detail: Detail, shapes: readonly StateShape[]): string {
  const frame = frameOf(detail, shapes);
  const toPixels = (point: PlanePoint) => ({
    x: (point.x - frame.box.left) * frame.scale,
    y: (point.y - frame.box.top) * frame.scale,
  });
  const drawn = shapes.flatMap((shape) => areaOf(shape, frame, toPixels));
  const isOwn = ({ code }: { code: string }) => detail.areas.includes(code);
  const isClaimed = ({ code }: { code: string }) => detail.claimed?.includes(code);
  const shadeOf = (area: { code: string }) => (isClaimed(area) ? 4 : isOwn(area) ? 2 : 0);
  const inOrder = [...drawn.filter((area) => !isOwn(area)), ...drawn.filter(isOwn)];
  const codes = new Set(drawn.map(({ code }) => code));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DETAIL.width} ${DETAIL.height}" width="${DETAIL.width}" height="${DETAIL.height}" font-family="sans-serif">`,
    `<rect width="${DETAIL.width}" height="${DETAIL.height}" fill="#ffffff"/>`,
    `<g transform="scale(${1 / PARTS})">`,
    ...inOrder.map(
      (area) =>
        `<path class="map-state map-shade-${shadeOf(area)}" data-area="${area.code}" d="${area.path}"/>`,
    ),
    "</g>",
    ...(frame.inset === null ? [insetFrames(toPixels)] : []),
    ...detail.labels
      .filter(({ code }) => codes.has(code))
      .flatMap((label) => labelOf(label, toPixels(toPlane(label)))),
    ...(detail.isItinerary ? [lineOf(detail.stops, toPixels)] : []),
    ...(detail.sites ?? []).map((site) => siteMark(toPixels(toPlane(site)))),
    ...marksOf(detail, toPixels),
    "</svg>",
  ].join("");
}

type ToPixels = (point: PlanePoint) => PlanePoint;

/** Around the stops, else around the areas; the whole map where they lie on several of its parts. */
function frameOf({ areas, stops }: Detail, shapes: readonly StateShape[]): Frame {
  const about = shapes.filter(({ code }) => areas.includes(code));
  const points =
    stops.length > 0 && about.length !== 1
      ? stops.map(toPlane)
      : about.flatMap(({ polygons }) => polygons.flat(2).map(toPlane));
  const insets = new Set(points.map(insetAt));
  const [inset = null] = insets.size === 1 ? insets : [];
  const box = inset === null ? WHOLE : boxOf(points);
  const width = Math.max(CLOSEST, (box.right - box.left) * (inset === null ? 1 : MARGIN));
  const height = (box.bottom - box.top) * (inset === null ? 1 : MARGIN);
  const scale = Math.min(DETAIL.width / width, DETAIL.height / Math.max(height, 1));
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const half = { x: DETAIL.width / scale / 2, y: DETAIL.height / scale / 2 };
  return {
    box: {
      left: middle.x - half.x,
      top: middle.y - half.y,
      right: middle.x + half.x,
      bottom: middle.y + half.y,
    },
    ...{ inset, scale },
  };
}

function boxOf(points: readonly PlanePoint[]): PlaneBox {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Rings that reach into the frame, on its part of the map. */
function areaOf({ code, polygons }: StateShape, { box, inset }: Frame, toPixels: ToPixels) {
  const path = polygons
    .flat()
    .map((ring) => ring.map(toPlane))
    .filter((ring) => ring[0] !== undefined && (inset === null || insetAt(ring[0]) === inset))
    .filter((ring) => overlaps(boxOf(ring), box))
    .map((ring) => ringPath(ring.map(toPixels)))
    .join("");
  return path === "" ? [] : [{ code, path }];
}

function overlaps(a: PlaneBox, b: PlaneBox): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function insetFrames(toPixels: ToPixels): string {
  const frames = INSETS.map(({ box }) => {
    const [from, to] = [
      toPixels({ x: box.left, y: box.top }),
      toPixels({ x: box.right, y: box.bottom }),
    ];
    return `M${at(from)}H${round(to.x)}V${round(to.y)}H${round(from.x)}z`;
  });
  return `<path class="map-inset-frame" d="${frames.join("")}"/>`;
}

function labelOf({ code }: { code: string }, { x, y }: PlanePoint): string[] {
  const inside = x > 10 && y > 10 && x < DETAIL.width - 10 && y < DETAIL.height - 10;
  return inside
    ? [`<text class="map-text map-text-0" x="${round(x)}" y="${round(y)}">${code}</text>`]
    : [];
}

/** A leg into another part of the map is a flight, not a line on this plane. */
function lineOf(stops: readonly DetailStop[], toPixels: ToPixels): string {
  const points = stops.map(toPlane);
  const path = points.map((point, index) => {
    const before = points[index - 1];
    const joined = before !== undefined && insetAt(before) === insetAt(point);
    return `${joined ? "L" : "M"}${at(toPixels(point))}`;
  });
  return `<path class="map-itinerary" d="${path.join("")}"/>`;
}

function siteMark({ x, y }: PlanePoint): string {
  const corner = { x: x - SITE_MARK / 2, y: y - SITE_MARK / 2 };
  return `<rect class="map-site" x="${round(corner.x)}" y="${round(corner.y)}" width="${SITE_MARK}" height="${SITE_MARK}"/>`;
}

type Mark = { at: PlanePoint; look: string; form: EventForm; numbers: number[] };

/** Stops that would cover each other share one mark; other forms, and what was not held, stand beside it. */
function marksOf({ stops, isCounted }: Detail, toPixels: ToPixels): string[] {
  const marks: Mark[] = [];
  for (const { form, outcome, number, ...stop } of stops) {
    const look = markClass(form, outcome);
    const place = toPixels(toPlane(stop));
    const numbers = number === null ? [] : [number];
    const own = marks.find((mark) => mark.look === look && isNear(mark, place));
    if (own) own.numbers.push(...numbers);
    else marks.push({ at: besideOthers(marks, place), look, form, numbers });
  }
  return marks.map((mark) =>
    markOf(mark, isCounted ? countOf(mark.numbers) : numbersOf(mark.numbers)),
  );
}

function besideOthers(marks: readonly Mark[], place: PlanePoint): PlanePoint {
  const other = marks.find((mark) => isNear(mark, place));
  return other ? besideOthers(marks, { x: other.at.x + MARK + 1, y: other.at.y }) : place;
}

function isNear({ at: other }: Mark, { x, y }: PlanePoint): boolean {
  return Math.hypot(other.x - x, other.y - y) < MARK;
}

function markOf({ at: { x, y }, look, form }: Mark, text: string): string {
  const corner = `translate(${round(x - MARK / 2)} ${round(y - MARK / 2)}) scale(${MARK / 16})`;
  return `<g class="${look}" transform="${corner}">${shapesWith(form, text)}</g>`;
}

function countOf(numbers: readonly number[]): string {
  const count = numbers.reduce((sum, number) => sum + number, 0);
  return count > 1 ? String(count) : "";
}

/** 1,3 or 2–5, as short as it can be said. */
function numbersOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}–${last}`;
  return numbers.length > 3 ? `${first}…` : numbers.join(",");
}

function at({ x, y }: PlanePoint): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
