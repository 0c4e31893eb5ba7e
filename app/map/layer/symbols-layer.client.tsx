/** Symbols of events by form: shape and colour say which, filled or outlined whether it was held, a number how many. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker, useMap } from "react-leaflet";
import { FINEST_STEP, type MapSymbol, stepAt } from "../../domain/map/map-symbol";
import { type Chosen, type MarkStanding, standingOf } from "../chosen-marks";
import { formMark, markShapes } from "../form-mark";
import { type MapMode, scaleAt } from "../map-mode.client";
import { reduceMotion } from "../map-motion.client";
import type { Tip } from "../map-props";
import { type MarkSize, marksOf, type SymbolGroup, type SymbolMark } from "../symbol-groups";
import type { TipControl } from "../tip-control.client";

const CLOSER = 1.5;
const FADED = 0.3;

type Props = {
  mode: MapMode;
  groups: readonly SymbolGroup[];
  chosen: Chosen;
  titleOf: (symbol: MapSymbol) => string;
  tips: TipControl;
  tipOf: (symbol: MapSymbol) => Tip;
  onEvent: (event: number) => void;
  onStack: (symbol: MapSymbol) => void;
};

export function SymbolsLayer({ mode, groups, chosen, onEvent, onStack, ...given }: Props) {
  const map = useMap();
  const marks = useMemo(
    () =>
      groups.flatMap((group) =>
        marksOf(group).map((mark) => ({
          ...{ mark, size: group.size },
          standing: standingOf(mark.symbol, group, chosen),
        })),
      ),
    [groups, chosen],
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
      {marks.map(({ mark, size, standing }) =>
        standing === "replaced" ? null : (
          <Mark
            key={`${mark.place.lat} ${mark.place.lng} ${given.titleOf(mark.symbol)}`}
            mark={mark}
            size={size}
            standing={standing}
            onOpen={open}
            {...given}
          />
        ),
      )}
    </>
  );
}

type MarkProps = Pick<Props, "titleOf" | "tips" | "tipOf"> & {
  mark: SymbolMark;
  size: MarkSize;
  standing: MarkStanding;
  onOpen: (symbol: MapSymbol) => void;
};

function Mark({ mark, size, standing, titleOf, tips, tipOf, onOpen }: MarkProps) {
  const { symbol, place, left, top } = mark;
  const { form, outcome, count } = symbol;
  const icon = useMemo(
    () =>
      L.divIcon({
        className: "map-symbol",
        html: formMark({ form, outcome }, size.mark, markShapes(form, size.counts ? count : 1)),
        iconSize: [size.mark, size.mark],
        iconAnchor: [-left, -top],
      }),
    [form, outcome, count, left, top, size],
  );
  const name = (event: L.LeafletEvent) => {
    const element = (event.target as L.Marker).getElement();
    element?.setAttribute("role", "img");
    element?.setAttribute("aria-label", titleOf(symbol));
  };
  return (
    <Marker
      position={place}
      icon={icon}
      opacity={standing === "faded" ? FADED : 1}
      pane="marks"
      keyboard={false}
      bubblingMouseEvents={false}
      eventHandlers={{
        ...tips.handlersOf(() => tipOf(symbol)),
        add: name,
        click: () => {
          tips.hide();
          onOpen(symbol);
        },
      }}
    />
  );
}
