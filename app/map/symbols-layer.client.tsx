/** Symbols of events by form: shape and colour say which, a number says how many places. */
import L from "leaflet";
import { useMemo } from "react";
import { Marker, useMap } from "react-leaflet";
import { FINEST_STEP, type MapSymbol, stepAt } from "../domain/map/map-symbol";
import { formMark } from "./form-mark";
import { type MapMode, scaleAt } from "./map-mode.client";
import { reduceMotion } from "./map-motion.client";
import { type MarkSize, marksOf, type SymbolGroup, type SymbolMark } from "./symbol-groups";

const CLOSER = 1.5;

type Props = {
  mode: MapMode;
  groups: readonly SymbolGroup[];
  titleOf: (symbol: MapSymbol) => string;
  onEvent: (event: number) => void;
  onStack: (symbol: MapSymbol) => void;
};

export function SymbolsLayer({ mode, groups, titleOf, onEvent, onStack }: Props) {
  const map = useMap();
  const marks = useMemo(
    () => groups.flatMap((group) => marksOf(group).map((mark) => ({ mark, size: group.size }))),
    [groups],
  );

  function open(symbol: MapSymbol) {
    const zoom = map.getZoom();
    const closest = zoom >= mode.maxZoom || stepAt(scaleAt(mode, zoom)) >= FINEST_STEP;
    if (symbol.event !== null) onEvent(symbol.event);
    else if (symbol.stacked || closest) onStack(symbol);
    else map.setView([symbol.lat, symbol.lng], zoom + CLOSER, { animate: !reduceMotion() });
  }

  return (
    <>
      {marks.map(({ mark, size }) => (
        <Mark
          key={`${mark.symbol.form} ${mark.place.lat} ${mark.place.lng} ${titleOf(mark.symbol)}`}
          mark={mark}
          size={size}
          title={titleOf(mark.symbol)}
          onOpen={open}
        />
      ))}
    </>
  );
}

type MarkProps = {
  mark: SymbolMark;
  size: MarkSize;
  title: string;
  onOpen: (symbol: MapSymbol) => void;
};

function Mark({ mark, size, title, onOpen }: MarkProps) {
  const { symbol, place, left, top } = mark;
  const { form, count } = symbol;
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-symbol",
        html: formMark(form, size.mark, size.counts ? count : 1),
        iconSize: [size.mark, size.mark],
        iconAnchor: [-left, -top],
      }),
    [form, count, left, top, size],
  );
  return (
    <Marker
      position={place}
      icon={icon}
      title={title}
      pane="marks"
      keyboard={false}
      bubblingMouseEvents={false}
      eventHandlers={{ click: () => onOpen(symbol) }}
    />
  );
}
