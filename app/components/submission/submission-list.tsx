/** All submissions, the latest period first, with where each stands. */
import { Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { meetingText } from "~/i18n/meeting-text";
import { messageText } from "~/i18n/message/message-text";
import { roundWords } from "~/i18n/round/round-words";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionListPage } from "~/pages/submission/submission-list.server";
import { StateBadge } from "./state-badge";

export function SubmissionList({ page: { rows, mayDraft } }: { page: SubmissionListPage }) {
  const t = useText(submissionText);
  const meeting = useText(meetingText);
  const message = useText(messageText);
  const rounds = useText(roundWords);
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
        <p className="row no-print">
          <Link to="/rounds" className="button">
            {rounds.name}
          </Link>
          <Link to="/meetings" className="button">
            {meeting.title}
          </Link>
          <Link to="/messages" className="button">
            {message.title}
          </Link>
          {mayDraft ? (
            <Link to="/submissions/new" className="button button-primary">
              {t.begin}
            </Link>
          ) : null}
        </p>
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
