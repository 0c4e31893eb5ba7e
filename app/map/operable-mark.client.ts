/** A mark that pointer and keyboard operate alike: named, reached by Tab, opened by Enter, space and press. */
import type * as L from "leaflet";
import type { Tip } from "./map-props";
import type { TipControl } from "./tip-control.client";

type Mark = { name: string; tip: () => Tip; open: () => void };

export function operable(tips: TipControl, { name, tip, open }: Mark): L.LeafletEventHandlerFnMap {
  const opened = () => {
    tips.hide();
    open();
  };
  return {
    ...tips.handlersOf(tip),
    add: (event: L.LeafletEvent) => {
      const marker = event.target as L.Marker;
      const element = marker.getElement();
      element?.setAttribute("role", "button");
      element?.setAttribute("tabindex", "0");
      element?.setAttribute("aria-label", name);
      element?.addEventListener("keydown", (pressed) => {
        if (pressed.key !== "Enter" && pressed.key !== " ") return;
        pressed.preventDefault();
        // Whatever a press does by now.
        marker.fire("click");
      });
    },
    click: opened,
  };
}
