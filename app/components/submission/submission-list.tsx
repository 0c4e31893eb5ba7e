/** All submissions, the latest period first, with where each stands. */
import { Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionListPage } from "~/pages/submission/submission-list.server";
import { StateBadge } from "./state-badge";

export function SubmissionList({ page: { rows, mayDraft } }: { page: SubmissionListPage }) {
  const t = useText(submissionText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
          <p className="no-print">
            <Link to="/examples">{t.goodExamples}</Link>
          </p>
        </div>
        {mayDraft ? (
          <Link to="/submissions/new" className="button button-primary no-print">
            {t.begin}
          </Link>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <p className="notice">
          {t.none} {mayDraft ? t.noneAdvice : t.noneRead}
        </p>
      ) : (
        <Table rows={rows} />
      )}
    </main>
  );
}

function Table({ rows }: Pick<SubmissionListPage, "rows">) {
  const t = useText(submissionText);
  return (
    <ReportScroll label={t.title}>
      <table className="table submission-list">
        <thead>
          <tr>
            <th scope="col">{t.head.name}</th>
            <th scope="col">{t.head.period}</th>
            <th scope="col">{t.head.state}</th>
            <th scope="col">{t.head.frozenAt}</th>
            <th scope="col">{t.head.code}</th>
            <th scope="col">{t.head.drafters}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/submissions/${row.id}`}>{row.title}</Link>
              </th>
              <td data-label={t.head.period}>{row.period}</td>
              <td data-label={t.head.state}>
                <StateBadge state={row.state} />
              </td>
              <td data-label={t.head.frozenAt}>
                {row.frozenAt === null ? "—" : <TokyoInstant at={row.frozenAt} />}
              </td>
              <td data-label={t.head.code}>{row.code ?? "—"}</td>
              <td data-label={t.head.drafters}>{t.listOf(row.drafters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}
