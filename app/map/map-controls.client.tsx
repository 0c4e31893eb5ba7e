/** Zoom, the whole map, and under tiles the far areas: real buttons, outside what Leaflet drags. */
import * as L from "leaflet";
import { useCallback } from "react";
import { useMap } from "react-leaflet";
import type { PlaneBox } from "../domain/map/composite-projection";
import type { Ground } from "./map-ground";
import { boxAroundAll, fitBox, type MapMode } from "./map-mode.client";
import { reduceMotion } from "./map-motion.client";
import type { MapWords } from "./map-props";

const JUMPS = [
  { name: "AK", areas: ["AK"] },
  { name: "HI", areas: ["HI"] },
  { name: "PR", areas: ["PR", "VI"] },
  { name: "GU", areas: ["GU", "MP"] },
  { name: "AS", areas: ["AS"] },
] as const;
const MARGIN = 4;

type Props = { mode: MapMode; ground: Ground; words: MapWords };

export function MapControls({ mode, ground, words }: Props) {
  const map = useMap();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    L.DomEvent.disableClickPropagation(element);
    L.DomEvent.disableScrollPropagation(element);
  }, []);
  const show = (box: PlaneBox) => fitBox(map, mode, box, !reduceMotion());
  const animate = { animate: !reduceMotion() };
  const tiled = mode.insets.length === 0;

  return (
    <section className="map-controls" aria-label={words.controls} ref={ref}>
      <button type="button" aria-label={words.zoomIn} onClick={() => map.zoomIn(1, animate)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => map.zoomOut(1, animate)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="map-control-wide" onClick={() => show(mode.whole)}>
        {tiled ? words.jump.mainland : words.whole}
      </button>
      {tiled
        ? JUMPS.map(({ name, areas }) => (
            <button
              key={name}
              type="button"
              className="map-control-wide"
              onClick={() =>
                show(
                  boxAroundAll(
                    areas.flatMap((code) => ground.areas.get(code)?.box ?? []),
                    MARGIN,
                  ),
                )
              }
            >
              {words.jump[name]}
            </button>
          ))
        : null}
    </section>
  );
}
