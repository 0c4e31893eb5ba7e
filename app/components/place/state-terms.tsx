/** What each priority area and tier of a state has had in the last years; each figure leads to its rows. N10, P44 */
import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import type { Reporting } from "~/domain/round/reporting";
import { placePageText } from "~/i18n/place/place-page-text";
import { reportingText } from "~/i18n/round/reporting-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { StateTermRow, StateTermYear } from "~/reports/state-terms";

type Props = {
  state: string;
  years: readonly { year: number; total: { events: number }; reporting: Reporting }[];
  rows: { priority: readonly StateTermRow[]; tier: readonly StateTermRow[] };
};

export function StateTerms({ state, years, rows }: Props) {
  const t = useText(placePageText);
  const of = useText(reportingText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="state-terms">
      <div className="section-head">
        <h2 id="state-terms">{t.terms(years.length)}</h2>
      </div>
      <p className="small soft no-print">{t.termsNote}</p>
      <table className="table state-terms">
        <thead>
          <tr>
            <th scope="col">{t.priority}</th>
            {years.map(({ year }) => (
              <th scope="col" className="number" key={year}>
                {fiscalYearName(year, language)}
              </th>
            ))}
          </tr>
        </thead>
        <Rows axis="priority" state={state} years={years} rows={rows.priority} />
        <thead>
          <tr>
            <th scope="col" colSpan={years.length + 1}>
              {t.tier}
            </th>
          </tr>
        </thead>
        <Rows axis="tier" state={state} years={years} rows={rows.tier} />
        <tfoot>
          <tr>
            <th scope="row">{t.all}</th>
            {years.map(({ year, total }) => (
              <Figure
                key={year}
                events={total.events}
                isGap={false}
                query={`state=${state}&year=${year}`}
              />
            ))}
          </tr>
          <tr className="small">
            <th scope="row">{of.column}</th>
            {years.map(({ year, reporting }) => (
              <td key={year} className="number">
                {reporting.asked === "whole"
                  ? `${reporting.finished}/${reporting.of}`
                  : of.unasked[reporting.asked]}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="small soft">{of.caution}</p>
    </section>
  );
}

type RowsProps = {
  axis: "priority" | "tier";
  state: string;
  years: Props["years"];
  rows: readonly StateTermRow[];
};

function Rows({ axis, state, years, rows }: RowsProps) {
  const language = useLanguage();
  return (
    <tbody>
      {rows.map(({ key, label, group, years: of }, at) => (
        <Fragment key={key}>
          {group === null || group[language] === rows[at - 1]?.group?.[language] ? null : (
            <tr className="state-terms-plan">
              <th scope="rowgroup" colSpan={years.length + 1}>
                {group[language]}
              </th>
            </tr>
          )}
          <tr>
            <th scope="row">{label[language]}</th>
            {years.map(({ year }, position) => (
              <Figure
                key={year}
                {...(of[position] ?? NOT_IN_FORCE)}
                query={`state=${state}&year=${year}&${axis}=${encodeURIComponent(key)}`}
              />
            ))}
          </tr>
        </Fragment>
      ))}
    </tbody>
  );
}

const NOT_IN_FORCE: StateTermYear = { events: null, isGap: false };

function Figure({ events, isGap, query }: StateTermYear & { query: string }) {
  return (
    <td className={isGap ? "number state-terms-none" : "number"}>
      {events === null || events === 0 ? (
        events
      ) : (
        <Link to={`/events?${query}&figure=held`}>{events}</Link>
      )}
    </td>
  );
}
