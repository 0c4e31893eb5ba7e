/** What others plan around a state in the half year ahead. P41 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { formatRoughDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";
import { placePageText } from "~/i18n/place/place-page-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PlanningPageData } from "~/pages/place/planning-page.server";

type ShownNearby = PlanningPageData["nearby"]["events"][number];

export function StateNearby({ events, total }: { events: readonly ShownNearby[]; total: number }) {
  const t = useText(placePageText);
  return (
    <section className="section" aria-labelledby="state-nearby">
      <div className="section-head">
        <h2 id="state-nearby">{t.nearby}</h2>
        {total > 0 ? (
          <span className="small soft">{t.nearbyShown(events.length, total)}</span>
        ) : null}
      </div>
      <p className="small soft no-print">{t.nearbyNote}</p>
      {total === 0 ? <p className="soft">{t.noNearby}</p> : null}
      <ul className="state-list">
        {events.map((event) => (
          <Nearby key={`${event.id}-${event.first.from}-${event.placeName}`} event={event} />
        ))}
      </ul>
    </section>
  );
}

function Nearby({ event }: { event: ShownNearby }) {
  const t = useText(placePageText);
  const language = useLanguage();
  const where = [townName(event, language), event.state].filter((part) => part !== null).join(", ");
  return (
    <li>
      <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
      {event.fictional ? <FictionalBadge /> : null}
      <p className="small soft">
        {formatRoughDay(event.first, language)}　{where}　{event.lead[language]}
        {event.town === null ? null : (
          <>　{t.km(townName(event.town, language) ?? "", event.town.km)}</>
        )}
      </p>
    </li>
  );
}
