/** The lines between jurisdictions, the outlines of the own one and of the selected state, the ring of the focused one, the frames of the insets. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Polygon, Polyline } from "react-leaflet";
import type { PlaneBox } from "../../domain/map/composite-projection";
import { jurisdictionLines } from "../jurisdiction-lines";
import { type MapMode, placeOfPlane } from "../map-mode.client";
import type { StateShape } from "../state-shapes";

type Props = {
  mode: MapMode;
  shapes: readonly StateShape[];
  own: readonly string[];
  jurisdictions: Readonly<Record<string, string>>;
  selected: string | null;
  focused: string | null;
};

export function OutlineLayer({ mode, shapes, own, jurisdictions, selected, focused }: Props) {
  const renderer = useMemo(() => L.svg({ pane: "lines", padding: 1 }), []);
  const borders = useMemo(() => bordersOf(shapes, jurisdictions), [shapes, jurisdictions]);
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
      {borders.length > 0 ? (
        <Polyline
          key={JSON.stringify(jurisdictions)}
          positions={borders}
          pane="lines"
          renderer={renderer}
          interactive={false}
          noClip
          smoothFactor={0.3}
          className="map-border"
        />
      ) : null}
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

function bordersOf(shapes: readonly StateShape[], jurisdictions: Props["jurisdictions"]) {
  if (Object.keys(jurisdictions).length === 0) return [];
  const areas = shapes.map(({ code, polygons }) => ({ code, rings: polygons.flat() }));
  return jurisdictionLines(areas, jurisdictions, ({ lat, lng }) => `${lat} ${lng}`);
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
