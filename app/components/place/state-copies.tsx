/** Last year's events of a state, each to be planned again. P42 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { formatPeriod } from "~/domain/day/format-day";
import type { StateEvent } from "~/domain/place/area-summary";
import { inLanguage } from "~/domain/value/language";
import { placePageText } from "~/i18n/place/place-page-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { year: number; events: readonly StateEvent[] };

export function StateCopies({ year, events }: Props) {
  const t = useText(placePageText);
  const language = useLanguage();
  return (
    <section className="section no-print" aria-labelledby="state-copies">
      <div className="section-head">
        <h2 id="state-copies">{t.lastYear(fiscalYearName(year - 1, language))}</h2>
      </div>
      <p className="small soft">{events.length === 0 ? t.noLastYear : t.lastYearNote}</p>
      <ul className="state-list">
        {events.map((event) => {
          const title = inLanguage(event.title, language);
          return (
            <li key={event.id} className="state-copy">
              <div>
                <Link to={`/events/${event.id}`}>{title}</Link>
                {event.fictional ? <FictionalBadge /> : null}
                <p className="small soft">
                  {formatPeriod(event.first, event.last, language)}　{event.lead[language]}
                </p>
              </div>
              <Link
                to={`/events/new?form=${event.form}&copy=${event.id}&into=${year}`}
                className="button"
              >
                {t.copy}
                <span className="visually-hidden">: {title}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
