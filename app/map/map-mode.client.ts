/**
 * The two modes of the map: its own plane without tiles, Web Mercator with them.
 *
 * `baseZoom` is the zoom at which both draw the 48 states about equally large (one unit of the plane is
 * one pixel): layouts are measured there.
 */
import * as L from "leaflet";
import {
  type Geographic,
  INSETS,
  insetAt,
  type PlaneBox,
  type PlanePoint,
  WHOLE,
} from "../domain/map/composite-projection";
import { compositeAlbers } from "./map-crs.client";

export type MapMode = {
  crs: L.CRS;
  /** The map's own plane, without tiles. */
  isPlane: boolean;
  baseZoom: number;
  whole: PlaneBox;
  /** Where labels may stand. */
  labelFrame: PlaneBox;
  minZoom: number;
  maxZoom: number;
  /** Frames to draw. */
  insets: readonly PlaneBox[];
  /** May a line run between these two places, or does it cross from one inset to another? */
  connected: (a: PlanePoint, b: PlanePoint) => boolean;
};

export const ALBERS: MapMode = {
  crs: compositeAlbers,
  isPlane: true,
  baseZoom: 0,
  whole: WHOLE,
  labelFrame: WHOLE,
  minZoom: -2,
  maxZoom: 5,
  insets: INSETS.map(({ box }) => box),
  connected: (a, b) => insetAt(a) === insetAt(b),
};

const MERCATOR_BASE = 4;
/** Pixels around the world there. */
const WORLD = 256 * 2 ** MERCATOR_BASE;
const mercatorPoint = (lat: number, lng: number) =>
  L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lng), MERCATOR_BASE);
const [northWest, southEast] = [mercatorPoint(50, -126), mercatorPoint(24, -65)];

export const MERCATOR: MapMode = {
  crs: L.CRS.EPSG3857,
  isPlane: false,
  baseZoom: MERCATOR_BASE,
  whole: { left: northWest.x, top: northWest.y, right: southEast.x, bottom: southEast.y },
  labelFrame: { left: -WORLD, top: -WORLD, right: 2 * WORLD, bottom: 2 * WORLD },
  minZoom: 2,
  maxZoom: 12,
  insets: [],
  connected: () => true,
};

export function planePointOf(mode: MapMode, place: Geographic): PlanePoint {
  return mode.crs.latLngToPoint(L.latLng(place.lat, place.lng), mode.baseZoom);
}

export function placeOfPlane(mode: MapMode, point: PlanePoint): L.LatLng {
  return mode.crs.pointToLatLng(L.point(point.x, point.y), mode.baseZoom);
}

/** Pixels to a unit of the plane at this zoom. */
export function scaleAt(mode: MapMode, zoom: number): number {
  return 2 ** (zoom - mode.baseZoom);
}

const SMALL_BELOW = 0.62;
/** On a phone the tools stand above the map, inside its frame. */
const TOOLS_HEIGHT = 56;
const PHONE_WIDTH = 600;

/** Does a unit of the plane have so few pixels that letters and marks must be small, as on a phone? */
export function isSmall(scale: number): boolean {
  return scale < SMALL_BELOW;
}

/** `fitBounds` for a plane where corners in degrees mean nothing. */
export function fitBox(map: L.Map, mode: MapMode, box: PlaneBox, animate: boolean): void {
  const size = map.getSize();
  const top = size.x < PHONE_WIDTH ? TOOLS_HEIGHT : 0;
  const scale = Math.min(
    size.x / Math.max(box.right - box.left, 1),
    (size.y - top) / Math.max(box.bottom - box.top, 1),
  );
  const zoom = Math.log2(scale) + mode.baseZoom;
  const middle = placeOfPlane(mode, {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2 - top / 2 / scale,
  });
  map.setView(middle, Math.min(mode.maxZoom, Math.max(mode.minZoom, zoom)), { animate });
}

/** One box around several, with a margin. */
export function boxAroundAll(boxes: readonly PlaneBox[], margin: number): PlaneBox {
  return {
    left: Math.min(...boxes.map((box) => box.left)) - margin,
    top: Math.min(...boxes.map((box) => box.top)) - margin,
    right: Math.max(...boxes.map((box) => box.right)) + margin,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + margin,
  };
}
