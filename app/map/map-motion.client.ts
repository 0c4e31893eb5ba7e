/** Moving the map: without animation for those who asked their system for less motion. */
import type L from "leaflet";
import type { PlanePoint } from "../domain/map/composite-projection";
import { type MapMode, placeOfPlane } from "./map-mode.client";

const MARGIN: [number, number] = [48, 48];

export function reduceMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Brings a point of the plane into view, if it is not there already. */
export function panTo(map: L.Map, mode: MapMode, point: PlanePoint): void {
  const place = placeOfPlane(mode, point);
  map.panInside(place, { padding: MARGIN, animate: !reduceMotion() });
}
