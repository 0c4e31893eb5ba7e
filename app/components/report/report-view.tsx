/** The page of a report: heading, figures, table, and beside it the years and the gaps. Prints on A4. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { NotShown } from "~/components/event/not-shown";
import { FilterChips } from "~/components/filter/filter-chips";
import { SheetConditions } from "~/components/filter/sheet-conditions";
import { type RunningImport, RunningImports } from "~/components/import/running-imports";
import { formatDay } from "~/domain/day/format-day";
import { isRestatedAxis } from "~/domain/plan/restatement";
import { frameText } from "~/i18n/frame-text";
import { reportText } from "~/i18n/report/report-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";
import { ReportCost } from "./report-cost";
import { ReportFigures } from "./report-figures";
import { ReportForm } from "./report-form";
import { ReportGaps } from "./report-gaps";
import { ReportOverlap } from "./report-overlap";
import { ReportPublished } from "./report-published";
import { ReportReach } from "./report-reach";
import { ReportWholes } from "./report-wholes";
import { ReportYears } from "./report-years";
import { RestatedLinks } from "./restated-links";
import { TotalsTable } from "./totals-table";

type Props = {
  report: ReportPage;
  running: readonly RunningImport[];
  /** What stands beside the gaps: how many have finished reporting. N15 */
  gapNote: ReactNode;
  /** What stands beside the table besides. */
  children?: ReactNode;
};

export function ReportView({ report, running, gapNote, children }: Props) {
  const total = report.table.lines.find(({ role }) => role === "total");
  if (total === undefined) throw new Error("A report has no total");
  return (
    <main className="page report" id="content">
      <ReportHead report={report} />
      <RunningImports running={running} />
      <FictionalNotice report={report} />
      <ReportFigures report={report} total={total} />
      <AxisTabs report={report} />
      {isRestatedAxis(report.axis) ? <RestatedLinks report={report} /> : null}
      <div className="report-columns">
        <div>
          <ReportTableSection report={report} />
          <ReportPublished
            published={report.published}
            sentence={report.sentence}
            isFiltered={report.urls.clear !== null}
            narrowed={report.periodIsFictional || report.urls.clear !== null}
          />
        </div>
        <aside>
          <ReportYears years={report.years} filter={report.filter} picture={report.urls.picture} />
          <ReportGaps states={report.states} map={report.urls.map} note={gapNote} />
          {children}
        </aside>
      </div>
      <ReportReach reach={report.reach} axis={report.axis} />
      <ReportCost costs={report.costs} />
    </main>
  );
}

function ReportHead({ report }: { report: ReportPage }) {
  const t = useText(reportText);
  const language = useLanguage();
  const { period } = report.filter;
  const { neighbours, compared, csv } = report.urls;
  const kept = {
    by: report.axis,
    ...(report.filter.year === null ? period : {}),
  };
  return (
    <div className="page-head">
      <div>
        <p className="eyebrow">
          {t.eyebrow}
          {t.dot}
          {t.days(formatDay(period.from, language), formatDay(period.to, language))}
          {t.dot}
          {t.asOf(namedTokyoTime(report.table.asOf, language))}
        </p>
        <h1>{report.title}</h1>
        <p className="small no-print report-neighbours">
          {neighbours === null ? null : (
            <>
              <Link to={neighbours.before.url}>{t.previousYear(neighbours.before.name)}</Link>
              <Link to={neighbours.after.url}>{t.nextYear(neighbours.after.name)}</Link>
            </>
          )}
          {compared === null ? null : <Link to={compared}>{t.compare}</Link>}
        </p>
      </div>
      <div className="row report-actions no-print">
        <ReportForm report={report} />
        <a className="button" href={csv} download>
          {t.csv}
        </a>
      </div>
      <FilterChips filter={report.filter} options={report.options} keep={kept} />
      <SheetConditions filter={report.filter} options={report.options} />
    </div>
  );
}

function FictionalNotice({ report }: { report: ReportPage }) {
  const t = useText(frameText);
  if (!report.containsFictional) return null;
  return (
    <p className="notice notice-warning">
      <FictionalBadge /> {t.fictionalNote}{" "}
      <Link to={report.urls.withoutFictional} className="no-print">
        {t.withoutFictional}
      </Link>
    </p>
  );
}

function AxisTabs({ report }: { report: ReportPage }) {
  const t = useText(reportText);
  return (
    <nav className="tabs no-print section" aria-label={t.axisLabel}>
      {report.urls.axes.map(({ axis, url }) => (
        <Link
          key={axis}
          to={url}
          aria-current={axis === report.axis ? "page" : undefined}
          preventScrollReset
        >
          {t.axis[axis]}
        </Link>
      ))}
    </nav>
  );
}

function ReportTableSection({ report }: { report: ReportPage }) {
  const t = useText(reportText);
  const { axis, table, states, overlapping } = report;
  const isEmpty = !table.lines.some(({ role }) => role === "row");
  return (
    <section className="section" aria-labelledby="table-title">
      <div className="section-head">
        <h2 id="table-title">{t.tableTitle(t.axis[axis])}</h2>
        {axis === "state" ? (
          <span className="small soft">{t.statesShown(states.held, states.all)}</span>
        ) : null}
      </div>
      {isEmpty ? (
        <p className="notice">
          {t.empty} {t.emptyAdvice}
        </p>
      ) : (
        <>
          <TotalsTable table={table} />
          <NotShown events={report.notShown} />
          <ReportWholes wholes={report.wholes} />
          <ReportOverlap overlapping={overlapping} all={report.urls.overlap} />
          <div className="small soft report-definitions">
            <p>{t.note}</p>
            <p>{t.noteContinuing}</p>
            {table.lines.some(({ figures }) => figures.attendance.openEnded) ? (
              <p>{t.noteOpenEnded}</p>
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}
