/** Caravans as ordered itineraries: a thin line each; the stops of the event asked for are numbered. */
import L from "leaflet";
import { useMemo } from "react";
import { Marker, Polyline } from "react-leaflet";
import type { Itinerary, ItineraryStop } from "~/domain/map/map-symbol";
import { FORM_PATHS } from "./form-mark";
import { type MapMode, planePointOf } from "./map-mode.client";

type Props = { mode: MapMode; itineraries: readonly Itinerary[]; event: number | null };

export function ItinerariesLayer({ mode, itineraries, event }: Props) {
  const renderer = useMemo(() => L.svg({ pane: "lines", padding: 1 }), []);
  const asked = itineraries.find((itinerary) => itinerary.event === event);
  return (
    <>
      {itineraries.map((itinerary) => (
        <Polyline
          key={`${itinerary.event} ${itinerary === asked}`}
          positions={legsOf(mode, itinerary.stops)}
          pane="lines"
          renderer={renderer}
          interactive={false}
          className={itinerary === asked ? "map-itinerary map-itinerary-asked" : "map-itinerary"}
        />
      ))}
      {asked?.stops.map((stop, at) => (
        <StopMark key={`${asked.event} ${at}`} stop={stop} number={at + 1} />
      ))}
    </>
  );
}

function StopMark({ stop, number }: { stop: ItineraryStop; number: number }) {
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-stop",
        html: `<svg class="form-mark form-mark-caravan" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true"><path d="${FORM_PATHS.caravan}"/></svg><b>${number}</b>`,
        iconSize: [22, 22],
      }),
    [number],
  );
  return (
    <Marker
      position={[stop.lat, stop.lng]}
      icon={icon}
      title={stop.name ?? undefined}
      pane="marks"
      keyboard={false}
      zIndexOffset={1000 + number}
    />
  );
}

/** A leg from one inset into another is a flight, not a line on this plane: it is left out. */
function legsOf(mode: MapMode, stops: readonly ItineraryStop[]): L.LatLng[][] {
  return stops.flatMap((stop, at) => {
    const previous = stops[at - 1];
    if (!previous) return [];
    const connected = mode.connected(planePointOf(mode, previous), planePointOf(mode, stop));
    return connected ? [[L.latLng(previous.lat, previous.lng), L.latLng(stop.lat, stop.lng)]] : [];
  });
}
