/**
 * Fits the map to its place, and tells what is in view.
 *
 * Bounds in degrees mean nothing on a plane with insets: what is in view is asked of the plane. Until
 * the reader moves the map it follows the size of its place.
 */
import type L from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { PlanePoint } from "../domain/map/composite-projection";
import { stepAt } from "../domain/map/map-symbol";
import { boxText, gridOfPlane, gridOfWorld, PLANE_ZOOM } from "../domain/site/site-grid";
import type { Ground } from "./map-ground";
import { fitBox, type MapMode, planePointOf, scaleAt } from "./map-mode.client";
import type { MapViewChange } from "./map-props";

const SETTLE_MS = 100;

type Props = {
  mode: MapMode;
  ground: Ground;
  onView: (view: MapViewChange) => void;
};

export function ViewWatcher({ mode, ground, onView }: Props) {
  const map = useMap();
  const report = useRef(onView);
  report.current = onView;

  useEffect(() => {
    map.attributionControl?.setPrefix(false);
    let moved = false;
    let timer = 0;
    const show = () => fitBox(map, mode, mode.whole, false);
    const onMoveEnd = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => report.current(viewOf(map, mode, ground)), SETTLE_MS);
    };
    const onMoveByHand = () => {
      moved = true;
    };
    const sizes = new ResizeObserver(() => {
      // On paper the drawing stands in its place: nothing is in view, and nothing is asked for.
      if (map.getContainer().clientWidth === 0) return;
      map.invalidateSize({ pan: false });
      if (!moved) show();
    });
    map.on("moveend", onMoveEnd);
    map.on("dragstart zoomstart", onMoveByHand);
    show();
    moved = false;
    sizes.observe(map.getContainer());
    return () => {
      window.clearTimeout(timer);
      sizes.disconnect();
      map.off("moveend", onMoveEnd);
      map.off("dragstart zoomstart", onMoveByHand);
    };
  }, [map, mode, ground]);

  return null;
}

function viewOf(map: L.Map, mode: MapMode, ground: Ground): MapViewChange {
  const step = stepAt(scaleAt(mode, map.getZoom()));
  const size = map.getSize();
  const topLeft = planePointOf(mode, map.containerPointToLatLng([0, 0]));
  const bottomRight = planePointOf(mode, map.containerPointToLatLng([size.x, size.y]));
  const inView = [...ground.areas.values()].filter(
    ({ box }) =>
      box.right >= topLeft.x &&
      box.left <= bottomRight.x &&
      box.bottom >= topLeft.y &&
      box.top <= bottomRight.y,
  );
  const all = inView.length === ground.areas.size;
  return {
    ...{ step, states: all ? null : inView.map(({ code }) => code) },
    zoom: Math.max(0, Math.floor(map.getZoom() - mode.baseZoom + PLANE_ZOOM)),
    box: all ? null : gridBoxOf(mode, topLeft, bottomRight),
  };
}

/** At its base zoom a mode has so many pixels: of the world of tiles, or of the plane. */
function gridBoxOf(mode: MapMode, from: PlanePoint, to: PlanePoint): string {
  const onGrid = mode.isPlane ? gridOfPlane : (at: PlanePoint) => gridOfWorld(at, mode.baseZoom);
  const [corner, other] = [onGrid(from), onGrid(to)];
  return boxText({
    projection: mode.isPlane ? "plane" : "mercator",
    ...{ left: corner.x, top: corner.y, right: other.x, bottom: other.y },
  });
}
