/** The circles of the live map, of the size and at the place that the server drew them. Their areas say what they mean. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker } from "react-leaflet";
import { CIRCLE_DOWN, circleClass, circlesInOrder, radiusOf } from "../drawing/draw-circles";
import type { MapCircle } from "../map-circle";
import { type MapMode, placeOfPlane, planePointOf } from "../map-mode.client";

/** They grow with the map no further than this. */
const MOST_SCALE = 1.6;
const STROKE = 1;

type Props = { mode: MapMode; scale: number; circles: readonly MapCircle[] };

export function CirclesLayer({ mode, scale, circles }: Props) {
  return (
    <>
      {circlesInOrder(circles).map((circle, at) => (
        <CircleMark
          key={`${circle.lat} ${circle.lng}`}
          circle={circle}
          height={at}
          mode={mode}
          scale={Math.min(MOST_SCALE, scale)}
        />
      ))}
    </>
  );
}

type MarkProps = { circle: MapCircle; height: number; mode: MapMode; scale: number };

function CircleMark({ circle, height, mode, scale }: MarkProps) {
  const radius = radiusOf(circle.share) * scale;
  const name = circleClass(circle);
  const icon = useMemo(() => {
    const half = radius + STROKE;
    return L.divIcon({
      className: "map-circle-mark",
      html: `<svg display="block" width="${2 * half}" height="${2 * half}" viewBox="${-half} ${-half} ${2 * half} ${2 * half}" aria-hidden="true"><circle class="${name}" r="${radius}"/></svg>`,
      iconSize: [2 * half, 2 * half],
      iconAnchor: [half, half - CIRCLE_DOWN * scale],
    });
  }, [radius, name, scale]);
  const { lat, lng } = circle;
  const at = useMemo(() => placeOfPlane(mode, planePointOf(mode, { lat, lng })), [mode, lat, lng]);
  return (
    <Marker
      position={at}
      icon={icon}
      pane="lines"
      zIndexOffset={height * 1000}
      interactive={false}
      keyboard={false}
    />
  );
}
