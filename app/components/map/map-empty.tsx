/** When nothing matches: why, and where there is something. */
import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { formatReportPeriod } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  filter: RegisterFilter;
  elsewhere: { year: number | null; filtered: boolean };
  /** What else can be done here, such as the demonstration programme. */
  children?: ReactNode;
};

export function MapEmpty({ filter, elsewhere, children }: Props) {
  const t = useText(mapText);
  const { allYears } = useText(filterText);
  const language = useLanguage();
  const { search } = useLocation();
  const period = filter.period ? formatReportPeriod(filter.period, language) : allYears;
  const bare = filter.year === null ? "/" : `/?year=${filter.year}`;
  return (
    <div className="map-empty" role="status">
      <p>{elsewhere.filtered ? t.emptyFiltered : t.empty(period)}</p>
      <div className="row">
        {elsewhere.filtered ? (
          <Link to={bare} className="button">
            {t.resetFilter}
          </Link>
        ) : null}
        {!elsewhere.filtered && elsewhere.year !== null ? (
          <Link
            to={`/${withParams(search, { year: elsewhere.year, from: null, to: null })}`}
            className="button"
          >
            {t.latestYear(fiscalYearName(elsewhere.year, language))}
          </Link>
        ) : null}
      </div>
      {children}
    </div>
  );
}
