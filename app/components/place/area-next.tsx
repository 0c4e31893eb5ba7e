/** What comes in an area, and what waits there for the person who looks: the inbox's own items. P7 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { formatDay } from "~/domain/day/format-day";
import type { AreaSummary } from "~/domain/place/area-summary";
import { inLanguage } from "~/domain/value/language";
import { filterText } from "~/i18n/filter/filter-text";
import { heapText } from "~/i18n/inbox/heap-text";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PanelPageData } from "~/pages/place/panel-page.server";
import { EventList } from "./state-panel-events";

type Props = Pick<AreaSummary, "upcoming" | "spots"> & { waiting: PanelPageData["waiting"] };

export function AreaNext({ upcoming, spots, waiting }: Props) {
  const t = useText(placePanelText);
  const { approvals } = useText(filterText);
  return (
    <section className="section" aria-labelledby="panel-next">
      <div className="section-head">
        <h3 id="panel-next">{t.next}</h3>
        {waiting.total > 0 ? (
          <Link to="/inbox" className="small">
            {t.allWaiting(waiting.total)}
          </Link>
        ) : null}
      </div>
      {upcoming.length + waiting.items.length === 0 ? <p className="soft">{t.noNext}</p> : null}
      <EventList
        heading={t.upcoming}
        events={upcoming}
        spots={spots}
        noteOf={({ approval }) => approvals[approval]}
      />
      <Waiting items={waiting.items} />
    </section>
  );
}

function Waiting({ items }: { items: PanelPageData["waiting"]["items"] }) {
  const t = useText(placePanelText);
  const heaps = useText(heapText);
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <div className="no-print">
      <h4 className="small soft">{t.waiting}</h4>
      <ul className="panel-waiting">
        {items.map(({ heap, eventId, title, since, fictional, other }) => (
          <li key={`${heap}-${eventId}-${other?.eventId}`}>
            <div>
              <Link to={`/events/${eventId}${heap === "not-counted" ? "/attendance" : ""}`}>
                {inLanguage(title, language)}
              </Link>
              {fictional ? <FictionalBadge /> : null}
              {since === "" ? null : (
                <p className="small soft">
                  {heaps[heap].since} {formatDay(since, language)}
                </p>
              )}
            </div>
            <strong className="panel-waiting-why small">{heaps[heap].title}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
