/** The figures of a submission, by one axis at a time: those of its frozen record, or of the register as it is. P162 */
import { Link } from "@remix-run/react";
import { TotalsTable } from "~/components/report/totals-table";
import { ReportingNote } from "~/components/round/reporting-note";
import { AXES } from "~/domain/counting/axis";
import { reportText } from "~/i18n/report/report-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionPage } from "~/pages/submission/submission-page.server";

export function SubmissionFigures({ page }: { page: SubmissionPage }) {
  const t = useText(submissionText);
  const report = useText(reportText);
  const isEmpty = !page.table.lines.some(({ role }) => role === "row");
  return (
    <section className="section" aria-labelledby="figures-title">
      <h2 id="figures-title">{t.figures}</h2>
      <p className="small soft">{page.frozen === null ? t.liveFigures : t.frozenFigures}</p>
      <nav className="tabs no-print section" aria-label={report.axisLabel}>
        {AXES.map((axis) => (
          <Link
            key={axis}
            to={`/submissions/${page.id}?by=${axis}`}
            aria-current={axis === page.axis ? "page" : undefined}
            preventScrollReset
          >
            {report.axis[axis]}
          </Link>
        ))}
      </nav>
      {isEmpty ? <p className="notice">{t.nothing}</p> : <TotalsTable table={page.table} />}
      <ReportingNote reporting={page.reporting} />
    </section>
  );
}
