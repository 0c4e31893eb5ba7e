/** Prints the page. There without scripts it would do nothing, so that it appears with them. */
import type { ReactNode } from "react";
import { useHydrated } from "./use-hydrated";

export function PrintButton({ children }: { children: ReactNode }) {
  if (!useHydrated()) return null;
  return (
    <button type="button" className="button no-print" onClick={() => window.print()}>
      {children}
    </button>
  );
}
