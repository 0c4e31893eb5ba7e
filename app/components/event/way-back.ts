/** The view of events that this tab was at last: an event leads back there, with its filter, whatever was done to it. */
import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { type WayBack, wayBackTo } from "~/domain/event/way-back";

const KEPT = "view";

/** Asked by the frame, which sees every address. A storage that is forbidden keeps none. */
export function useRememberedView(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const back = wayBackTo(`${pathname}${search}`);
    if (back === null) return;
    try {
      sessionStorage.setItem(KEPT, back.to);
    } catch {}
  }, [pathname, search]);
}

/** The list of events, where nothing is remembered and until scripts run. */
export function useWayBack(): WayBack {
  const hydrated = useHydrated();
  return (hydrated ? remembered() : null) ?? { view: "list", to: "/events" };
}

function remembered(): WayBack | null {
  try {
    return wayBackTo(sessionStorage.getItem(KEPT) ?? "");
  } catch {
    return null;
  }
}
