/** How many events of an area are shown of how many, and the ways to all of them. N9 */
import { Link } from "@remix-run/react";
import type { AreaSummary } from "~/domain/place/area-summary";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useText } from "~/i18n/use-text";

export type AllEventsProps = { summary: AreaSummary; filterQuery: string; calendarQuery: string };

export function AllEvents({ summary, filterQuery, calendarQuery }: AllEventsProps) {
  const t = useText(placePanelText);
  const { total } = summary;
  if (total === 0) return null;
  return (
    <span className="small">
      <span className="soft">{t.shown(shownOf(summary), total)}</span>{" "}
      <Link to={`/events?${filterQuery}`}>{t.all(total)}</Link>{" "}
      <Link to={`/events/calendar?${calendarQuery}`}>{t.calendar}</Link>
    </span>
  );
}

/** An event that goes on stands among those to come and those held. */
export function shownOf({ upcoming, past }: Pick<AreaSummary, "upcoming" | "past">): number {
  return new Set([...upcoming, ...past].map(({ id }) => id)).size;
}
