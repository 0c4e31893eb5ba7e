/** Any period, and the register's filter: a plain GET form. Presets are links to whole years. */
import { Form, Link } from "@remix-run/react";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { reportText } from "~/i18n/report/report-text";
import { useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";
import "~/styles/filter-bar.css";
import { FilterFields } from "~/components/filter/filter-fields";

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
          <Day id="report-from" name="from" label={t.from} day={filter.period.from} />
          <Day id="report-to" name="to" label={t.to} day={filter.period.to} />
        </div>
        <p className="small">
          {t.presets}
          {t.colon}
          {presets.map(({ name, from, to }, at) => (
            <span key={name}>
              {at === 0 ? "" : t.separator}
              <Link to={`/reports?${new URLSearchParams({ from, to, by: axis })}`}>
                {name}{" "}
                <span className="nowrap">
                  {from} – {to}
                </span>
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

type DayProps = { id: string; name: "from" | "to"; label: string; day: CalendarDate };

/** A day with its name, kept on one line. */
function Day({ id, name, label, day }: DayProps) {
  return (
    <span className="report-day">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="date"
        className="input input-day"
        required
        defaultValue={day}
      />
    </span>
  );
}
