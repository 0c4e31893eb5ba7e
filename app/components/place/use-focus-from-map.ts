/** The heading of a panel: chosen on the map or in the panel it takes the focus; opened by its address, it leaves it alone. */
import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

export function useFocusFromMap() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, key } = useLocation();
  const fromMap = state !== null && typeof state === "object" && "fromMap" in state;
  const opened = fromMap ? key : null;
  useEffect(() => {
    if (opened !== null) heading.current?.focus({ preventScroll: true });
  }, [opened]);
  return heading;
}
