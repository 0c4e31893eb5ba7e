/** Where a listed event stands as a whole, and how many of its occurrences were held. */
import type { Outcome } from "~/domain/counting/occurrence";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";

/** What is furthest along says where the event stands: it counts from its first held occurrence. N1 */
const FURTHEST: readonly Outcome[] = ["held", "scheduled", "postponed", "cancelled"];

export function EventRowOutcome({ occurrences }: Pick<ListedRow, "occurrences">) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const outcome = FURTHEST.find((known) =>
    occurrences.some((occurrence) => occurrence.outcome === known),
  );
  if (outcome === undefined) return null;
  const held = occurrences.filter((occurrence) => occurrence.outcome === "held").length;
  return (
    <>
      <span className={`badge badge-${outcome}`}>{words.outcome[outcome]}</span>
      {outcome === "held" && held < occurrences.length ? (
        <p className="small soft nowrap">{t.heldOf(held, occurrences.length)}</p>
      ) : null}
    </>
  );
}
