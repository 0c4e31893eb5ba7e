/** Caravans as ordered itineraries, a thin line each from symbol to symbol, and the places of what is chosen. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker, Polyline } from "react-leaflet";
import { formMark, shapesWith } from "../form-mark";
import type { ItineraryLine } from "../itinerary-lines";
import { type MapMode, placeOfPlane } from "../map-mode.client";
import type { Tip } from "../map-props";
import { SPOT_SIZE, type SpotMark } from "../spot-marks";
import type { TipControl } from "../tip-control.client";

type Props = {
  mode: MapMode;
  /** Pixels to a unit of the plane. */
  scale: number;
  lines: readonly ItineraryLine[];
  spots: readonly SpotMark[];
  tips: TipControl;
  tipOf: (spots: SpotMark["spots"]) => Tip;
  onEvent: (event: number) => void;
};

export function ItinerariesLayer({ mode, scale, lines, spots, ...given }: Props) {
  const renderer = useMemo(() => L.svg({ pane: "lines", padding: 1 }), []);
  const placeOf = ({ x, y }: { x: number; y: number }) =>
    placeOfPlane(mode, { x: x / scale, y: y / scale });
  return (
    <>
      {lines.map(({ event, legs, standing }) => (
        <Polyline
          key={`${event} ${standing}`}
          positions={legs.map((leg) => leg.map(placeOf))}
          pane="lines"
          renderer={renderer}
          interactive={false}
          className={`map-itinerary map-itinerary-${standing}`}
        />
      ))}
      {spots.map((mark) => (
        <SpotSign
          key={`${mark.text} ${mark.at.x} ${mark.at.y}`}
          mark={mark}
          at={placeOf(mark.at)}
          {...given}
        />
      ))}
    </>
  );
}

type SignProps = Pick<Props, "tips" | "tipOf" | "onEvent"> & { mark: SpotMark; at: L.LatLng };

function SpotSign({ mark, at, tips, tipOf, onEvent }: SignProps) {
  const { form, outcome, text, spots } = mark;
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-stop",
        html: formMark({ form, outcome }, SPOT_SIZE, shapesWith(form, text)),
        iconSize: [SPOT_SIZE, SPOT_SIZE],
      }),
    [form, outcome, text],
  );
  const [first] = spots;
  return (
    <Marker
      position={at}
      icon={icon}
      pane="marks"
      keyboard={false}
      bubblingMouseEvents={false}
      zIndexOffset={1000 + (first?.number ?? 0)}
      eventHandlers={{
        ...tips.handlersOf(() => tipOf(spots)),
        click: () => first && onEvent(first.event),
      }}
    />
  );
}
