/**
 * The fiscal year with arrows to the one before and after, or all years.
 *
 * A form without scripts can send either days or a year, not the one in place of the other: with days of its own the
 * way to the years is a link.
 */
import { Link, useLocation } from "@remix-run/react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { formatReportPeriod } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { filterText } from "~/i18n/filter/filter-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { filter: RegisterFilter; years: readonly number[] };

export function FilterYear({ filter, years }: Props) {
  const t = useText(filterText);
  const language = useLanguage();
  const { year, period } = filter;
  const name = (of: number) => `${fiscalYearName(of, language)}${t.calendarYear(of)}`;
  const ownDays = year === null && period !== null;
  const isFixed = !useHydrated() && ownDays;
  return (
    <div className="filter-year">
      <YearArrow
        to={year === null ? null : year - 1}
        label={t.previousYear}
        years={years}
        sign="◀"
      />
      <select
        key={year ?? period?.from ?? "all"}
        name="year"
        aria-label={t.year}
        disabled={isFixed}
        defaultValue={year ?? (ownDays ? "" : "all")}
      >
        {ownDays ? <option value="">{formatReportPeriod(period, language)}</option> : null}
        {years.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
        {year !== null && !years.includes(year) ? <option value={year}>{name(year)}</option> : null}
        <option value="all">{t.allYears}</option>
      </select>
      <YearArrow to={year === null ? null : year + 1} label={t.nextYear} years={years} sign="▶" />
      {ownDays ? (
        <>
          <input type="hidden" name="from" value={period.from} />
          <input type="hidden" name="to" value={period.to} />
        </>
      ) : null}
      {isFixed ? <ByYear /> : null}
    </div>
  );
}

function ByYear() {
  const t = useText(filterText);
  const { pathname, search } = useLocation();
  return (
    <Link to={`${pathname}${withParams(search, { from: null, to: null })}`} className="button">
      {t.byYear}
    </Link>
  );
}

type ArrowProps = {
  to: number | null;
  label: (year: string) => string;
  years: readonly number[];
  sign: string;
};

function YearArrow({ to, label, years, sign }: ArrowProps) {
  const language = useLanguage();
  const { pathname, search } = useLocation();
  if (to === null || !years.includes(to)) {
    return (
      <span className="filter-arrow" aria-hidden="true">
        {sign}
      </span>
    );
  }
  const params = new URLSearchParams(search);
  params.set("year", String(to));
  return (
    <Link
      to={`${pathname}?${params}`}
      className="filter-arrow"
      aria-label={label(fiscalYearName(to, language))}
      preventScrollReset
    >
      <span aria-hidden="true">{sign}</span>
    </Link>
  );
}
