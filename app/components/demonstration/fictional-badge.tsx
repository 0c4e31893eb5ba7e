/** Marks what the demonstration programme made up, wherever it stands. */
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";

export function FictionalBadge() {
  return <span className="badge badge-fictional">{useText(frameText).fictional}</span>;
}
