/** Says that the line is gone, what became of what was sent, and offers to send it again. */
import { useFetchers, useNavigation } from "@remix-run/react";
import { useSyncExternalStore } from "react";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import { tryAgain, watchLine, whatWaits, whyItWaits } from "./line";

export function LineNotice() {
  const t = useText(frameText).line;
  const asked = useAsked();
  const waiting = useSyncExternalStore(watchLine, whatWaits, () => null);
  // Where links lead is asked ahead in silence; who has pressed something waits for it.
  const waits = waiting === "links" ? asked : waiting;
  if (waits === null) return null;
  return (
    <div className="line-notice no-print" role="alert">
      <p className="notice notice-danger row">
        <span>{whyItWaits() ?? t[waits]}</span>
        <button type="button" className="button" onClick={tryAgain}>
          {t.again[waits]}
        </button>
      </p>
    </div>
  );
}

/** What the person has asked for and has no answer to yet. */
function useAsked(): "write" | "read" | null {
  const all = [useNavigation(), ...useFetchers()].filter(({ state }) => state !== "idle");
  if (all.length === 0) return null;
  const writes = all.some(({ formMethod }) => formMethod !== undefined && formMethod !== "GET");
  return writes ? "write" : "read";
}
