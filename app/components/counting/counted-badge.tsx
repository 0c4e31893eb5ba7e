/** That an event is not counted, or that nobody has decided; what is counted says nothing. N13 */
import type { Counted } from "~/domain/counting/counted";
import { countedText } from "~/i18n/counting/counted-text";
import { useText } from "~/i18n/use-text";

/** The badges of what is out of every count, and of what is still to be done. */
const BADGE: Record<Exclude<Counted, "yes">, string> = {
  no: "badge badge-withdrawn",
  pending: "badge badge-todo",
};

export function CountedBadge({ counted }: { counted: Counted }) {
  const t = useText(countedText);
  if (counted === "yes") return null;
  return <span className={BADGE[counted]}>{t.state[counted]}</span>;
}
