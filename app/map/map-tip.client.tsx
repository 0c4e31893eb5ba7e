/**
 * The tip of what is under the pointer or has the focus: it stays under the pointer, goes with Escape, and stands
 * inside the map.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ShownTip, TipControl } from "./tip-control.client";

const MARGIN = 6;
const HIDE_MS = 200;

export const TIP_LAST_LINE = "map-tip-last";

export function MapTip({ control }: { control: TipControl }) {
  const [shown, setShown] = useState<ShownTip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    control.listener = setShown;
    // Before the page hears of it: Escape also closes the panel.
    const close = (event: KeyboardEvent) => {
      control.escaped = event.key === "Escape";
      if (!control.escaped || control.shown === null) return;
      event.preventDefault();
      event.stopPropagation();
      control.hide();
    };
    document.addEventListener("keydown", close, true);
    return () => document.removeEventListener("keydown", close, true);
  }, [control]);

  useLayoutEffect(() => {
    const element = box.current;
    const frame = element?.parentElement;
    if (!element || !frame || !shown) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const { x, top, bottom } = shown.at;
    const left = Math.min(x - width / 2, frame.clientWidth - width - MARGIN);
    const above = top - height >= MARGIN;
    element.style.left = `${Math.max(MARGIN, left)}px`;
    element.style.top = `${above ? top - height : Math.min(bottom, frame.clientHeight - height - MARGIN)}px`;
  }, [shown]);

  if (shown === null) return null;
  const { name, lines } = shown.tip;
  return (
    <div
      ref={box}
      role="tooltip"
      className="map-tip"
      onMouseEnter={control.keep}
      onMouseLeave={() => control.hide(HIDE_MS)}
    >
      <b>{name}</b>
      {lines.map((line, at) => (
        <span key={line} id={at === lines.length - 1 ? TIP_LAST_LINE : undefined}>
          {line}
        </span>
      ))}
    </div>
  );
}
