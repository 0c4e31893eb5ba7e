/**
 * The 56 areas: shaded, named, and one tab stop together.
 *
 * Leaflet's paths cannot be focused: each gets a role, a name and a place in a roving tab order. Arrow
 * keys lead to the neighbour in that direction, Enter and Space open, plus and minus zoom.
 */
import * as L from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { type Direction, neighbourTowards } from "../../domain/map/state-neighbours";
import type { Ground } from "../map-ground";
import { type MapMode, placeOfPlane } from "../map-mode.client";
import { panTo, reduceMotion } from "../map-motion.client";
import type { MapState } from "../map-props";
import { TIP_LAST_LINE } from "../map-tip.client";
import type { StateShape } from "../state-shapes";
import type { TipControl } from "../tip-control.client";

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const FIRST_STOP = "GA";
const NO_TIP = { name: "", lines: [] };
/** Between the label of an area and its tip. */
const LABEL_HALF = 12;

type Props = {
  mode: MapMode;
  shapes: readonly StateShape[];
  ground: Ground;
  states: readonly MapState[];
  selected: string | null;
  label: string;
  tips: TipControl;
  onOpen: (code: string) => void;
  onFocus: (code: string | null) => void;
};

export function StatesLayer({
  mode,
  shapes,
  ground,
  states,
  selected,
  label,
  tips,
  onOpen,
  onFocus,
}: Props) {
  const map = useMap();
  const [paths, setPaths] = useState<ReadonlyMap<string, SVGElement>>(new Map());
  const tipOf = (code: string) => states.find((state) => state.code === code)?.tip ?? NO_TIP;
  const handlers = useRef({ onOpen, onFocus, tipOf });
  handlers.current = { onOpen, onFocus, tipOf };

  useEffect(() => {
    const spots = [...ground.areas.values()].map(({ code, label: { x, y } }) => ({ code, x, y }));
    const elements = new Map<string, SVGElement>();
    const group = drawStates(map, shapes, elements, (code) =>
      tips.handlersOf(() => handlers.current.tipOf(code)),
    );
    const showTip = (code: string, element: SVGElement) => {
      const area = ground.areas.get(code);
      if (!area) return;
      const { x, y } = map.latLngToContainerPoint(placeOfPlane(mode, area.label));
      tips.show(handlers.current.tipOf(code), { x, top: y - LABEL_HALF, bottom: y + LABEL_HALF });
      element.setAttribute("aria-describedby", TIP_LAST_LINE);
    };
    const moveTo = (code: string) => {
      for (const [other, element] of elements) {
        element.setAttribute("tabindex", other === code ? "0" : "-1");
      }
    };
    for (const [code, element] of elements) {
      element.addEventListener("click", () => {
        tips.hide();
        handlers.current.onOpen(code);
      });
      element.addEventListener("focus", () => {
        map.getContainer().scrollTo(0, 0);
        moveTo(code);
        const area = ground.areas.get(code);
        if (area && element.matches(":focus-visible")) panTo(map, mode, area.label);
        const isSeen = element.matches(":focus-visible");
        handlers.current.onFocus(isSeen ? code : null);
        if (isSeen && !tips.escaped) showTip(code, element);
      });
      element.addEventListener("blur", () => {
        handlers.current.onFocus(null);
        element.removeAttribute("aria-describedby");
        tips.hide();
      });
      element.addEventListener("keydown", (event) => {
        const direction = ARROWS[event.key];
        const from = ground.areas.get(code);
        if (direction && from) {
          const next = neighbourTowards({ code, ...from.label }, direction, spots);
          if (next) elements.get(next)?.focus({ preventScroll: true });
        } else if (event.key === "Enter" || event.key === " ") handlers.current.onOpen(code);
        else if (event.key === "+" || event.key === "=")
          map.zoomIn(1, { animate: !reduceMotion() });
        else if (event.key === "-") map.zoomOut(1, { animate: !reduceMotion() });
        else return;
        event.preventDefault();
        event.stopPropagation();
      });
    }
    moveTo(elements.has(FIRST_STOP) ? FIRST_STOP : (spots[0]?.code ?? ""));
    setPaths(elements);
    return () => {
      group.remove();
    };
  }, [map, mode, shapes, ground, tips]);

  useEffect(() => {
    const root = paths.values().next().value?.ownerSVGElement;
    root?.setAttribute("role", "application");
    root?.setAttribute("aria-label", label);
    for (const { code, description, shade } of states) {
      const element = paths.get(code);
      if (!element) continue;
      element.setAttribute("class", `leaflet-interactive map-state map-shade-${shade}`);
      element.setAttribute("aria-label", description);
      if (code === selected) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
  }, [states, selected, label, paths]);

  // When the panel closes, focus goes back to the state it was about.
  const before = useRef(selected);
  useEffect(() => {
    const closed = before.current;
    before.current = selected;
    if (selected !== null || closed === null) return;
    if (document.activeElement === null || document.activeElement === document.body) {
      paths.get(closed)?.focus({ preventScroll: true });
    }
  }, [selected, paths]);

  return null;
}

function drawStates(
  map: L.Map,
  shapes: readonly StateShape[],
  elements: Map<string, SVGElement>,
  handlersOf: (code: string) => L.LeafletEventHandlerFnMap,
): L.LayerGroup {
  const group = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: "states", padding: 1 });
  for (const { code, polygons } of shapes) {
    const polygon = L.polygon(polygons, {
      pane: "states",
      renderer,
      noClip: true,
      smoothFactor: 0.3,
      bubblingMouseEvents: false,
    })
      .on(handlersOf(code))
      .addTo(group);
    const element = polygon.getElement();
    if (!(element instanceof SVGElement)) continue;
    element.setAttribute("role", "button");
    element.setAttribute("data-state", code);
    elements.set(code, element);
  }
  return group;
}
