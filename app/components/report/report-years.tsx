/** The years: chart, and the same as a table with links to each report and each list. N10 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { reportCautionText } from "~/i18n/report/report-caution-text";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";
import { ChartYears } from "./chart-years";
import { RowsLink } from "./rows-link";

/** `picture`: the address of the chart as a file. */
type Props = Pick<ReportPage, "years" | "filter"> & { picture: string };

export function ReportYears({ years, filter, picture }: Props) {
  const t = useText(reportText);
  const caution = useText(reportCautionText);
  const language = useLanguage();
  return (
    <section className="report-aside-section" aria-labelledby="years-title">
      <div className="section-head">
        <h2 id="years-title">{t.chartTitle}</h2>
        <a href={picture} className="small no-print" download>
          {t.chartSave}
        </a>
      </div>
      <ChartYears years={years} shown={filter.year} />
      <ul className="chart-legend small soft">
        <li className="chart-legend-computed">{t.chartComputed}</li>
        <li className="chart-legend-published">{t.chartPublished}</li>
        {years.some(({ fictional }) => fictional) ? (
          <li className="chart-legend-mark">{caution.chartFictional}</li>
        ) : null}
      </ul>
      <details className="report-years-table" open={false}>
        <summary>{t.chartTable}</summary>
        <ReportScroll label={t.chartTable}>
          <table className="table small">
            <thead>
              <tr>
                <th scope="col">{t.yearColumn}</th>
                <th scope="col" className="number">
                  {t.columnEvents}
                </th>
                <th scope="col" className="number">
                  {t.columnAttendance}
                </th>
                <th scope="col">{t.chartPublished}</th>
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year.year}>
                  <th scope="row">
                    <Link
                      to={year.reportUrl}
                      aria-current={year.year === filter.year ? "page" : undefined}
                    >
                      {year.name}
                    </Link>
                    {year.fictional ? (
                      <>
                        {" "}
                        <FictionalBadge />
                      </>
                    ) : null}
                  </th>
                  <td className="number">
                    <RowsLink to={year.events > 0 ? year.eventsUrl : null}>
                      {groupDigits(year.events)}
                    </RowsLink>
                  </td>
                  <td className="number">{attendanceFigure(year, language)}</td>
                  <td>
                    {[year.published?.eventsWords, year.published?.attendanceWords]
                      .filter(Boolean)
                      .join(t.separator) || "—"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ReportScroll>
      </details>
    </section>
  );
}
