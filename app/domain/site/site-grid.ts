/**
 * Where a site stands on the grids of the map, and which cells a zoom has. P67
 *
 * A position is a whole number of 2^24ths of the width of the world (Web Mercator) or of the drawing (the composite
 * plane); both coordinates in the same unit. Leading bits of it are a cell, so that any zoom groups by a shift.
 */
import {
  fromPlane,
  type Geographic,
  type PlanePoint,
  toPlane,
  WHOLE,
} from "~/domain/map/composite-projection";

export const PROJECTIONS = ["mercator", "plane"] as const;
export type GridProjection = (typeof PROJECTIONS)[number];
export type GridPoint = { x: number; y: number };
/** Both ends included. */
export type GridBox = {
  projection: GridProjection;
  left: number;
  top: number;
  right: number;
  bottom: number;
};

const BITS = 24;
const UNITS = 2 ** BITS;
const LAST = UNITS - 1;
const WIDTH = WHOLE.right - WHOLE.left;

/** Below it each state has one symbol. */
export const FIRST_GRID_ZOOM = 5;
export const LAST_ZOOM = 20;
/** At it the plane of the drawing has its natural size. */
export const PLANE_ZOOM = 4;
/** Cells across a tile of 256 pixels: 64 pixels each. */
const CELL_BITS = { mercator: 2, plane: 0 };

export function gridPoint({ lat, lng }: Geographic, projection: GridProjection): GridPoint {
  if (projection === "plane") return gridOfPlane(toPlane({ lat, lng }));
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: within(((lng + 180) / 360) * UNITS),
    y: within((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * UNITS),
  };
}

export function gridOfPlane({ x, y }: PlanePoint): GridPoint {
  return {
    x: within(((x - WHOLE.left) / WIDTH) * UNITS),
    y: within(((y - WHOLE.top) / WIDTH) * UNITS),
  };
}

/** Of pixels of the world of tiles at a zoom. */
export function gridOfWorld({ x, y }: PlanePoint, zoom: number): GridPoint {
  const size = 256 * 2 ** zoom;
  return { x: within((x / size) * UNITS), y: within((y / size) * UNITS) };
}

/** Of the middle of a unit: a position may be a mean of several. */
export function placeOfGrid({ x, y }: GridPoint, projection: GridProjection): Geographic {
  if (projection === "plane")
    return fromPlane({
      x: WHOLE.left + ((x + 0.5) / UNITS) * WIDTH,
      y: WHOLE.top + ((y + 0.5) / UNITS) * WIDTH,
    });
  const lng = ((x + 0.5) / UNITS) * 360 - 180;
  const north = Math.PI * (1 - (2 * (y + 0.5)) / UNITS);
  return { lat: (Math.atan(Math.sinh(north)) * 180) / Math.PI, lng };
}

/** By how many bits a position is shifted to its cell. */
export function cellShift(zoom: number, projection: GridProjection): number {
  return Math.max(0, BITS - CELL_BITS[projection] - zoom);
}

export function boxOfCell(cell: GridPoint, shift: number, projection: GridProjection): GridBox {
  const size = 2 ** shift;
  const [left, top] = [cell.x * size, cell.y * size];
  return { projection, left, top, right: left + size - 1, bottom: top + size - 1 };
}

/** West, south, east and north in degrees; a box over the antimeridian is refused before. */
export function boxOfDegrees([west, south, east, north]: [
  number,
  number,
  number,
  number,
]): GridBox {
  const from = gridPoint({ lat: north, lng: west }, "mercator");
  const to = gridPoint({ lat: south, lng: east }, "mercator");
  return { projection: "mercator", left: from.x, top: from.y, right: to.x, bottom: to.y };
}

/** As an address holds it: m0.0.16777215.16777215, or p… on the plane. */
export function boxText({ projection, left, top, right, bottom }: GridBox): string {
  return [`${projection === "plane" ? "p" : "m"}${left}`, top, right, bottom].join(".");
}

export function boxOfText(text: string): GridBox | null {
  const match = /^([mp])(\d{1,8})\.(\d{1,8})\.(\d{1,8})\.(\d{1,8})$/.exec(text);
  if (match === null) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(2).map(Number);
  if (left > right || top > bottom || right > LAST || bottom > LAST) return null;
  return { projection: match[1] === "p" ? "plane" : "mercator", left, top, right, bottom };
}

function within(units: number): number {
  return Number.isFinite(units) ? Math.min(LAST, Math.max(0, Math.floor(units))) : 0;
}
