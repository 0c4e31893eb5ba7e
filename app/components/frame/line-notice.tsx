/** Says that the line is gone, what became of what was sent, and offers to send it again. */
import { useSyncExternalStore } from "react";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import { tryAgain, watchLine, whatWaits } from "./line";

export function LineNotice() {
  const t = useText(frameText).line;
  const waits = useSyncExternalStore(watchLine, whatWaits, () => null);
  if (waits === null) return null;
  return (
    <div className="line-notice no-print" role="alert">
      <p className="notice notice-danger row">
        <span>{t[waits]}</span>
        <button type="button" className="button" onClick={tryAgain}>
          {t.again[waits]}
        </button>
      </p>
    </div>
  );
}
