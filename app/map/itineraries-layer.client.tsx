/** Caravans as ordered itineraries: a thin line each from symbol to symbol; the stops of chosen ones are numbered. */
import L from "leaflet";
import { useMemo } from "react";
import { Marker, Polyline } from "react-leaflet";
import { formMark, stopShapes } from "./form-mark";
import type { ItineraryLine } from "./itinerary-lines";
import { type MapMode, placeOfPlane } from "./map-mode.client";
import type { Tip } from "./map-props";
import { outcomeOf, STOP_SIZE, type StopMark } from "./stop-marks";
import type { TipControl } from "./tip-control.client";

type Props = {
  mode: MapMode;
  /** Pixels to a unit of the plane. */
  scale: number;
  lines: readonly ItineraryLine[];
  stops: readonly StopMark[];
  tips: TipControl;
  tipOf: (stops: StopMark["stops"]) => Tip;
  onEvent: (event: number) => void;
};

export function ItinerariesLayer({ mode, scale, lines, stops, ...given }: Props) {
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
      {stops.map((mark) => (
        <StopSign key={`${mark.text} ${mark.at.x}`} mark={mark} at={placeOf(mark.at)} {...given} />
      ))}
    </>
  );
}

type SignProps = Pick<Props, "tips" | "tipOf" | "onEvent"> & { mark: StopMark; at: L.LatLng };

function StopSign({ mark, at, tips, tipOf, onEvent }: SignProps) {
  const outcome = outcomeOf(mark);
  const { text } = mark;
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-stop",
        html: formMark({ form: "caravan", outcome }, STOP_SIZE, stopShapes(text)),
        iconSize: [STOP_SIZE, STOP_SIZE],
      }),
    [outcome, text],
  );
  const [first] = mark.stops;
  return (
    <Marker
      position={at}
      icon={icon}
      pane="marks"
      keyboard={false}
      bubblingMouseEvents={false}
      zIndexOffset={1000 + (first?.number ?? 0)}
      eventHandlers={{
        ...tips.handlersOf(() => tipOf(mark.stops)),
        click: () => first && onEvent(first.event),
      }}
    />
  );
}
