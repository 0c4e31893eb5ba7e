/** The list for other programs: a file for maps, and where the address for calendars is made. P175 */
import { Link } from "@remix-run/react";
import { eventFeedsText } from "~/i18n/event/event-feeds-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function EventFeeds({ filterQuery }: { filterQuery: string }) {
  const t = useText(eventFeedsText);
  const language = useLanguage();
  return (
    <>
      <a
        className="no-print"
        href={`/events.geojson?${filterQuery}&lang=${language}`}
        download="kusanone-events.geojson"
      >
        {t.mapFile}
      </a>{" "}
      <Link className="no-print" to="/settings#own-feed">
        {t.subscribe}
      </Link>
    </>
  );
}
