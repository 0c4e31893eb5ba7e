/** Caravans as ordered routes: a thin line each; the stops of the event asked for are numbered. */
import L from "leaflet";
import { useMemo } from "react";
import { Marker, Polyline } from "react-leaflet";
import type { CaravanRoute, RouteStop } from "../domain/map/map-symbol";
import { FORM_PATHS } from "./form-mark";
import { type MapMode, planePointOf } from "./map-mode.client";

type Props = { mode: MapMode; routes: readonly CaravanRoute[]; event: number | null };

export function RoutesLayer({ mode, routes, event }: Props) {
  const renderer = useMemo(() => L.svg({ pane: "lines", padding: 1 }), []);
  const asked = routes.find((route) => route.event === event);
  return (
    <>
      {routes.map((route) => (
        <Polyline
          key={`${route.event} ${route === asked}`}
          positions={legsOf(mode, route.stops)}
          pane="lines"
          renderer={renderer}
          interactive={false}
          className={route === asked ? "map-route map-route-asked" : "map-route"}
        />
      ))}
      {asked?.stops.map((stop, at) => (
        <StopMark key={`${asked.event} ${at}`} stop={stop} number={at + 1} />
      ))}
    </>
  );
}

function StopMark({ stop, number }: { stop: RouteStop; number: number }) {
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
function legsOf(mode: MapMode, stops: readonly RouteStop[]): L.LatLng[][] {
  return stops.flatMap((stop, at) => {
    const previous = stops[at - 1];
    if (!previous) return [];
    const connected = mode.connected(planePointOf(mode, previous), planePointOf(mode, stop));
    return connected ? [[L.latLng(previous.lat, previous.lng), L.latLng(stop.lat, stop.lng)]] : [];
  });
}
