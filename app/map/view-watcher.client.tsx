/**
 * Fits the map to its place, and tells what is in view.
 *
 * Bounds in degrees mean nothing on a plane with insets: what is in view is asked of the plane. Until
 * the reader moves the map it follows the size of its place.
 */
import type L from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { stepAt } from "../domain/map/map-symbol";
import type { PlaneBox } from "./composite-projection";
import type { Ground } from "./map-ground";
import { boxAroundAll, fitBox, type MapMode, planePointOf, scaleAt } from "./map-mode.client";
import type { MapViewChange } from "./map-props";

const SETTLE_MS = 100;
const HOME_MARGIN = 24;

type Props = {
  mode: MapMode;
  ground: Ground;
  home: readonly string[];
  onView: (view: MapViewChange) => void;
};

export function ViewWatcher({ mode, ground, home, onView }: Props) {
  const map = useMap();
  const report = useRef(onView);
  report.current = onView;
  const start = home.join(" ");

  useEffect(() => {
    map.attributionControl?.setPrefix(false);
    const box = homeBox(mode, ground, start === "" ? [] : start.split(" "));
    let moved = false;
    let timer = 0;
    const show = () => fitBox(map, mode, box, false);
    const onMoveEnd = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => report.current(viewOf(map, mode, ground)), SETTLE_MS);
    };
    const onMoveByHand = () => {
      moved = true;
    };
    const sizes = new ResizeObserver(() => {
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
  }, [map, mode, ground, start]);

  return null;
}

function homeBox(mode: MapMode, ground: Ground, home: readonly string[]): PlaneBox {
  const boxes = home.flatMap((code) => ground.areas.get(code)?.box ?? []);
  return boxes.length === 0 ? mode.whole : boxAroundAll(boxes, HOME_MARGIN);
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
  return { step, states: all ? null : inView.map(({ code }) => code) };
}
