/** Who visited a site, and who plans to. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { formatRoughDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { siteText } from "~/i18n/site/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SitePageData } from "~/pages/site/site-page.server";

type Visits = SitePageData["visits"];

export function SiteVisits({ visits }: { visits: Visits }) {
  const t = useText(siteText);
  const none = visits.past.length + visits.planned.length === 0;
  return (
    <section className="section" aria-labelledby="site-visits">
      <div className="section-head">
        <h2 id="site-visits">{t.visits}</h2>
      </div>
      {none ? <p className="soft">{t.noVisits}</p> : null}
      <VisitList title={t.visitsPlanned} visits={visits.planned} />
      <VisitList title={t.visitsPast} visits={visits.past} />
    </section>
  );
}

function VisitList({ title, visits }: { title: string; visits: Visits["past"] }) {
  const language = useLanguage();
  const names = useNames();
  if (visits.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="site-visits">
        {visits.map((visit) => (
          <li key={visit.occurrenceId}>
            <span>{formatRoughDay(visit.day, language)}</span>
            <div>
              <Link to={`/events/${visit.eventId}`}>{inLanguage(visit.title, language)}</Link>{" "}
              <span className="soft">{names.organiser(visit.lead)}</span>{" "}
              {visit.fictional ? <FictionalBadge /> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
