/** All submissions, the latest period first, with where each stands. */
import { Link } from "@remix-run/react";
import { ListPage } from "~/components/frame/list-page";
import { ListTable } from "~/components/frame/list-table";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { messageText } from "~/i18n/message/message-text";
import { roundWords } from "~/i18n/round/round-words";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionListPage } from "~/pages/submission/submission-list.server";
import { StateBadge } from "./state-badge";

export function SubmissionList({ page: { rows, mayDraft } }: { page: SubmissionListPage }) {
  const t = useText(submissionText);
  const { name, period, state, frozenAt, code, drafters } = t.head;
  const none = `${t.none} ${mayDraft ? t.noneAdvice : t.noneRead}`;
  return (
    <ListPage
      title={t.title}
      lead={t.lead}
      links={
        <p className="no-print">
          <Link to="/examples">{t.goodExamples}</Link>
        </p>
      }
      actions={<Actions mayDraft={mayDraft} />}
      none={rows.length === 0 ? none : null}
    >
      <ListTable
        label={t.title}
        columns={[name, period, state, frozenAt, code, drafters].map((label) => ({ label }))}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <Link to={`/submissions/${row.id}`} key="name">
              {row.title}
            </Link>,
            row.period,
            <StateBadge state={row.state} key="state" />,
            row.frozenAt === null ? "—" : <TokyoInstant at={row.frozenAt} key="frozen" />,
            row.code ?? "—",
            t.listOf(row.drafters),
          ],
        }))}
      />
    </ListPage>
  );
}

function Actions({ mayDraft }: Pick<SubmissionListPage, "mayDraft">) {
  const t = useText(submissionText);
  const meeting = useText(meetingText);
  const message = useText(messageText);
  const rounds = useText(roundWords);
  return (
    <>
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
    </>
  );
}
