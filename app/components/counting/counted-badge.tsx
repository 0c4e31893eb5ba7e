/** That an event is not counted, or that nobody has decided; what is counted says nothing. N13 */
import type { Counted } from "~/domain/counting/counted";
import { countedText } from "~/i18n/counting/counted-text";
import { useText } from "~/i18n/use-text";

export function CountedBadge({ counted }: { counted: Counted }) {
  const t = useText(countedText);
  if (counted === "yes") return null;
  return <span className={`badge badge-counted-${counted}`}>{t.state[counted]}</span>;
}
