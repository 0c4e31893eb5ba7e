/** When a tip is shown and hidden: a moment after the pointer comes, at once with the focus, at a long press. */
import type L from "leaflet";
import type { Tip } from "./map-props";

/** What a tip is about, in pixels of the map's frame: it stands above, or below where there is no room. */
export type TipPlace = { x: number; top: number; bottom: number };
export type ShownTip = { tip: Tip; at: TipPlace };

const SHOW_MS = 80;
/** Long enough to bring the pointer onto the tip. */
const HIDE_MS = 200;
/** The pointer's own arrow. */
const ARROW = 16;

export type TipControl = {
  shown: ShownTip | null;
  /** Called with every change. */
  listener: (shown: ShownTip | null) => void;
  show: (tip: Tip, at: TipPlace, delay?: number) => void;
  hide: (delay?: number) => void;
  /** For a mark under the pointer, which is there in pixels of the frame; and when it has left. */
  showNear: (tip: Tip, at: { x: number; y: number }) => void;
  leave: () => void;
  /** Escape was pressed last: a focus that comes now is given back, and shows no tip. */
  escaped: boolean;
  /** The pointer is on the tip. */
  keep: () => void;
  /** For a marker of the map. */
  handlersOf: (tipOf: () => Tip) => L.LeafletEventHandlerFnMap;
};

export function makeTipControl(): TipControl {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (change: () => void, delay: number) => {
    clearTimeout(timer);
    if (delay === 0) change();
    else timer = setTimeout(change, delay);
  };
  const set = (shown: ShownTip | null) => {
    control.shown = shown;
    control.listener(shown);
  };
  const control: TipControl = {
    shown: null,
    escaped: false,
    listener: () => undefined,
    show: (tip, at, delay = 0) => later(() => set({ tip, at }), delay),
    hide: (delay = 0) => later(() => set(null), delay),
    showNear: (tip, { x, y }) =>
      control.show(tip, { x, top: y - ARROW, bottom: y + ARROW }, SHOW_MS),
    leave: () => control.hide(HIDE_MS),
    keep: () => clearTimeout(timer),
    handlersOf: (tipOf) => {
      const showAt = ({ containerPoint }: L.LeafletMouseEvent) =>
        control.showNear(tipOf(), containerPoint);
      return {
        mouseover: showAt,
        mouseout: control.leave,
        contextmenu: (event: L.LeafletMouseEvent) => {
          if (isMouse(event.originalEvent)) return;
          event.originalEvent.preventDefault();
          showAt(event);
        },
      };
    },
  };
  return control;
}

/** A finger kept down asks for the menu of a right click. */
export function isMouse(event: MouseEvent): boolean {
  return "pointerType" in event && event.pointerType === "mouse";
}
