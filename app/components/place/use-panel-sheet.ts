/**
 * The panel as a sheet of a phone: raised by what is chosen and by its handle, lowered by handle, drag and Esc. The
 * focus goes back to what raised it. Beside the map it always stands: there Esc leaves what was chosen.
 */
import { useLocation, useNavigate } from "@remix-run/react";
import { type PointerEvent, useEffect, useRef, useState } from "react";

/** Less than this is a tap. */
const TAP = 8;
const ENOUGH = 48;
/** As in the style sheet. */
const PHONE = "(max-width: 900px)";

export function usePanelSheet(selected: string | null) {
  const { raised, setRaised } = useRaised();
  const handle = useRef<HTMLButtonElement>(null);
  const { dragged, drag, isTap } = useDrag(setRaised);
  useEscape(raised, () => {
    setRaised(false);
    (shapeOf(selected) ?? handle.current)?.focus();
  });
  const handlers = { ...drag, onClick: () => isTap() && setRaised(!raised) };
  return { raised, handle, dragged, handlers };
}

/** What is chosen raises the sheet; another measure or filter leaves it as it is. */
function useRaised() {
  const { key, pathname, state } = useLocation();
  const [sheet, setSheet] = useState({ key, pathname, raised: pathname !== "/" });
  if (sheet.key !== key) {
    const isChosen = state !== null && typeof state === "object" && "fromMap" in state;
    const stays = pathname === sheet.pathname ? sheet.raised : pathname !== "/";
    setSheet({ key, pathname, raised: isChosen || stays });
  }
  const setRaised = (raised: boolean) => setSheet((now) => ({ ...now, raised }));
  return { raised: sheet.raised, setRaised };
}

function useDrag(setRaised: (raised: boolean) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const from = useRef<number | null>(null);
  const isDrag = useRef(false);
  const end = () => {
    from.current = null;
    setDragged(null);
  };
  const drag = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      from.current = event.clientY;
      isDrag.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current === null) return;
      const far = event.clientY - from.current;
      isDrag.current ||= Math.abs(far) >= TAP;
      if (isDrag.current) setDragged(far);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const far = from.current === null ? 0 : event.clientY - from.current;
      if (Math.abs(far) >= ENOUGH) setRaised(far < 0);
      end();
    },
    onPointerCancel: end,
  };
  /** The click that ends a drag is none. */
  const isTap = () => {
    const wasDrag = isDrag.current;
    isDrag.current = false;
    return !wasDrag;
  };
  return { dragged, drag, isTap };
}

/** Left by Esc, the state that was chosen takes the focus back on the map. */
function useEscape(raised: boolean, lower: () => void): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (raised && window.matchMedia(PHONE).matches) lower();
      else if (pathname !== "/") navigate(`/${search}`, { preventScrollReset: true });
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  });
}

/** The state on the live map. */
function shapeOf(code: string | null): SVGElement | null {
  return code === null ? null : document.querySelector<SVGElement>(`[data-state="${code}"]`);
}
