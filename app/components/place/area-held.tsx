/** The latest events held in an area, and the ways to all of it. N9 */
import { Link } from "@remix-run/react";
import type { AreaSummary } from "~/domain/place/area-summary";
import { placePanelText } from "~/i18n/place-panel-text";
import { useText } from "~/i18n/use-text";
import { EventList } from "./state-panel-events";

type Props = { summary: AreaSummary; filterQuery: string; calendarQuery: string };

export function AreaHeld({
  summary: { past, upcoming, spots, total },
  filterQuery,
  calendarQuery,
}: Props) {
  const t = useText(placePanelText);
  const shown = new Set([...upcoming, ...past].map(({ id }) => id)).size;
  return (
    <section className="section" aria-labelledby="panel-held">
      <div className="section-head">
        <h3 id="panel-held">{t.past}</h3>
        {total > 0 ? (
          <span className="small">
            <span className="soft">{t.shown(shown, total)}</span>{" "}
            <Link to={`/events?${filterQuery}`}>{t.all(total)}</Link>{" "}
            <Link to={`/events/calendar?${calendarQuery}`}>{t.calendar}</Link>
          </span>
        ) : null}
      </div>
      {past.length === 0 ? <p className="soft">{t.noneHeld}</p> : null}
      <EventList heading={null} events={past} spots={spots} />
    </section>
  );
}
