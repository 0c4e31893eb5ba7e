/** Any period, and the register's filter: a plain GET form. Presets are links to whole years. */
import { Form, Link } from "@remix-run/react";
import { fiscalYearOf } from "~/domain/fiscal-year";
import { reportText } from "~/i18n/report-text";
import { useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report-page";
import "~/styles/filter-bar.css";
import { FilterFields } from "./filter-fields";

export function ReportForm({ report }: { report: ReportPage }) {
  const t = useText(reportText);
  const { filter, axis, options } = report;
  const year = fiscalYearOf(filter.period.from);
  const calendar = filter.period.from.slice(0, 4);
  const presets = [
    { name: t.fiscalYear, from: `${year}-04-01`, to: `${year + 1}-03-31` },
    { name: t.calendarYear, from: `${calendar}-01-01`, to: `${calendar}-12-31` },
    { name: t.usFiscalYear, from: `${Number(calendar) - 1}-10-01`, to: `${calendar}-09-30` },
  ];
  return (
    <details className="report-form no-print">
      <summary className="button">{t.changePeriod}</summary>
      <Form
        method="get"
        action="/reports"
        className="report-form-fields"
        key={JSON.stringify(filter)}
      >
        <input type="hidden" name="by" value={axis} />
        <div className="row">
          <label className="label" htmlFor="report-from">
            {t.from}
          </label>
          <input
            id="report-from"
            name="from"
            type="date"
            className="input input-day"
            required
            defaultValue={filter.period.from}
          />
          <label className="label" htmlFor="report-to">
            {t.to}
          </label>
          <input
            id="report-to"
            name="to"
            type="date"
            className="input input-day"
            required
            defaultValue={filter.period.to}
          />
        </div>
        <p className="small">
          {t.presets}
          {t.colon}
          {presets.map(({ name, from, to }, at) => (
            <span key={name}>
              {at === 0 ? "" : t.separator}
              <Link to={`/reports?${new URLSearchParams({ from, to, by: axis })}`}>
                {name} {from} – {to}
              </Link>
            </span>
          ))}
        </p>
        <div className="row">
          <FilterFields filter={filter} options={options} />
        </div>
        <p className="small soft">{t.conditionsNote}</p>
        <button type="submit" className="button button-primary">
          {t.apply}
        </button>
      </Form>
    </details>
  );
}
