/** Area facts of the few states that have one: a circle by size and the figure. The rest of the map stays as it is. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker } from "react-leaflet";
import type { MapFigure, MapState } from "./map-props";

const LARGEST = 46;
const SMALLEST = 12;

type Props = { states: readonly MapState[]; figures: readonly MapFigure[] };

export function FiguresLayer({ states, figures }: Props) {
  return (
    <>
      {figures.map((figure) => {
        const state = states.find(({ code }) => code === figure.code);
        return state ? <FigureMark key={figure.code} state={state} figure={figure} /> : null;
      })}
    </>
  );
}

/** The area of the circle is in proportion. */
function FigureMark({ state, figure }: { state: MapState; figure: MapFigure }) {
  const size = Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(figure.share)));
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-figure",
        html: `<svg width="${size}" height="${size}" viewBox="0 0 2 2" aria-hidden="true"><circle cx="1" cy="1" r="0.96"/></svg>`,
        iconSize: [size, size],
      }),
    [size],
  );
  const text = useMemo(
    () =>
      L.divIcon({
        className: "map-figure-text",
        html: `<b>${figure.text}</b>`,
        iconSize: [0, 0],
        iconAnchor: [0, -size / 2],
      }),
    [size, figure.text],
  );
  const at = useMemo(() => L.latLng(state.lat, state.lng), [state.lat, state.lng]);
  return (
    <>
      <Marker position={at} icon={icon} pane="lines" interactive={false} keyboard={false} />
      <Marker position={at} icon={text} pane="figures" interactive={false} keyboard={false} />
    </>
  );
}
