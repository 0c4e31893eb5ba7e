/** What this person may do with the event. */
import { Link } from "@remix-run/react";
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { ShownEvent } from "~/pages/register/event-page.server";

type Props = {
  event: ShownEvent;
  /** Approved: nothing comes before logging how many came. */
  isSettled: boolean;
  mayEdit: boolean;
  mayHost: number[];
};

export function EventActions({ event, isSettled, mayEdit, mayHost }: Props) {
  const t = useText(eventText);
  const path = `/events/${event.id}`;
  const history = (
    <Link to={`/history?subject=event:${event.id}`} className="button button-quiet">
      {t.history}
    </Link>
  );
  if (event.withdrawnAt !== null) {
    return (
      <nav className="row event-actions no-print">
        {mayEdit ? (
          <Link to={`${path}/withdraw`} className="button">
            {t.restore}
          </Link>
        ) : null}
        {history}
      </nav>
    );
  }
  return (
    <nav className="row event-actions no-print">
      {mayHost.length > 0 ? (
        <Link to={`${path}/attendance`} className={isSettled ? "button button-primary" : "button"}>
          {event.draft.form === "media-buy" ? t.logReach : t.logAttendance}
        </Link>
      ) : null}
      {mayHost.length > 0 ? (
        <Link to={`${path}/edit`} className="button">
          {t.edit}
        </Link>
      ) : null}
      {mayHost.length > 0 && event.draft.form !== "media-buy" ? (
        <Link to={`${path}/partners`} className="button">
          {t.partnersAt}
        </Link>
      ) : null}
      {event.draft.form === "caravan" ? (
        <Link to={`${path}/itinerary`} className="button">
          {t.itinerary}
        </Link>
      ) : null}
      {mayHost.length > 0 ? (
        <Link to={`${path}/template`} className="button">
          {t.saveTemplate}
        </Link>
      ) : null}
      {mayEdit ? (
        <Link to={`${path}/withdraw`} className="button">
          {t.withdraw}
        </Link>
      ) : null}
      {history}
    </nav>
  );
}
