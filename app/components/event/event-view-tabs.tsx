/** The list and the calendar of the same events: two views of one filter. */
import { Link } from "@remix-run/react";
import { calendarText } from "~/i18n/calendar-text";
import { useText } from "~/i18n/use-text";

type Props = { view: "list" | "calendar"; listQuery: string; calendarQuery: string };

export function EventViewTabs({ view, listQuery, calendarQuery }: Props) {
  const t = useText(calendarText);
  return (
    <nav className="tabs event-view-tabs no-print" aria-label={t.tabs}>
      <Link to={`/events?${listQuery}`} aria-current={view === "list" ? "page" : undefined}>
        {t.list}
      </Link>
      <Link
        to={`/events/calendar?${calendarQuery}`}
        aria-current={view === "calendar" ? "page" : undefined}
      >
        {t.calendar}
      </Link>
    </nav>
  );
}
