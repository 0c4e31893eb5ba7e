/** Under which plan a report's priority areas and tiers stand: as tagged then, or restated. P26 */
import { Link } from "@remix-run/react";
import { filterText } from "~/i18n/filter/filter-text";
import { restatedText } from "~/i18n/report/restated-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";

export function RestatedLinks({ report }: { report: ReportPage }) {
  const t = useText(restatedText);
  const filter = useText(filterText);
  const language = useLanguage();
  const under = report.table.restatedUnder;
  const chosen = report.urls.restated.find(({ plan }) => plan === under)?.name;
  return (
    <section className="restated" aria-labelledby="restated-title">
      <h2 id="restated-title" className="label">
        {t.title}
      </h2>
      <ul className="switch no-print">
        {report.urls.restated.map(({ plan, name, url }) => (
          <li key={plan ?? ""}>
            <Link to={url} aria-current={plan === under ? "true" : undefined} preventScrollReset>
              {name?.[language] ?? filter.asTagged}
            </Link>
          </li>
        ))}
      </ul>
      <p className="small">
        {chosen ? t.restated(chosen[language]) : t.asTagged}{" "}
        <Link to="/plans/crosswalk" className="no-print">
          {t.crosswalk}
        </Link>
      </p>
    </section>
  );
}
