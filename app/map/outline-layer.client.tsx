/** The outlines of the own jurisdiction and of the selected state, the ring of the focused one, the frames of the insets. */
import L from "leaflet";
import { useMemo } from "react";
import { Polygon } from "react-leaflet";
import type { PlaneBox } from "./composite-projection";
import { type MapMode, placeOfPlane } from "./map-mode.client";
import type { StateShape } from "./state-shapes";

type Props = {
  mode: MapMode;
  shapes: readonly StateShape[];
  own: readonly string[];
  selected: string | null;
  focused: string | null;
};

export function OutlineLayer({ mode, shapes, own, selected, focused }: Props) {
  const renderer = useMemo(() => L.svg({ pane: "lines", padding: 1 }), []);
  const outlines = [
    ...own.map((code) => ({ code, className: "map-outline-own" })),
    { code: selected, className: "map-outline-selected" },
    { code: focused, className: "map-outline-focus-halo" },
    { code: focused, className: "map-outline-focus" },
  ];
  return (
    <>
      {mode.insets.map((box) => (
        <Polygon
          key={`inset ${box.left} ${box.top}`}
          positions={cornersOf(mode, box)}
          pane="lines"
          renderer={renderer}
          interactive={false}
          noClip
          className="map-inset-frame"
        />
      ))}
      {outlines.map(({ code, className }) => {
        const shape = shapes.find((candidate) => candidate.code === code);
        return shape ? (
          <Polygon
            key={`${className} ${code}`}
            positions={shape.polygons}
            pane="lines"
            renderer={renderer}
            interactive={false}
            noClip
            smoothFactor={0.3}
            className={className}
          />
        ) : null;
      })}
    </>
  );
}

function cornersOf(mode: MapMode, { left, top, right, bottom }: PlaneBox): L.LatLng[] {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.map((corner) => placeOfPlane(mode, corner));
}
