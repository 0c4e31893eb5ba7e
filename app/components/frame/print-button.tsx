/** Prints the page. Without scripts it would do nothing: then it is not there. */
import type { ReactNode } from "react";
import { useHydrated } from "./use-hydrated";

export function PrintButton({ children }: { children: ReactNode }) {
  const hydrated = useHydrated();
  return (
    <button
      type="button"
      className="button with-scripts no-print"
      disabled={!hydrated}
      onClick={() => window.print()}
    >
      {children}
    </button>
  );
}
