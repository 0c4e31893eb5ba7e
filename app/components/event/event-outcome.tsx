/** Where an occurrence stands, why, and the way to change it. */
import { Link } from "@remix-run/react";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import type { ShownOccurrence } from "~/pages/register/event-page.server";

type Props = { eventId: number; occurrence: ShownOccurrence; mayHost: boolean };

export function OccurrenceOutcome({ eventId, occurrence, mayHost }: Props) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const { id, outcome, outcomeReason } = occurrence;
  return (
    <>
      <span className={`badge badge-${outcome}`}>{words.outcome[outcome]}</span>
      {outcomeReason === null ? null : <p className="small soft">{t.reason(outcomeReason)}</p>}
      {mayHost ? (
        <p className="small nowrap no-print">
          <Link to={`/events/${eventId}/occurrences/${id}/outcome`} className="small-target">
            {t.changeOutcome}
          </Link>
        </p>
      ) : null}
    </>
  );
}
