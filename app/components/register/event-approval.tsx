/** Approval of one event: where it stands, what was said on the way, and what this person may do now. */
import { Link } from "@remix-run/react";
import { type ApprovalAnswer, ApprovalForm } from "~/components/approval/approval-form";
import { ApprovalThread } from "~/components/approval/approval-thread";
import { ChangesSince } from "~/components/approval/changes-since";
import { ApprovalBadge } from "~/components/event/approval-badge";
import { approvalText } from "~/i18n/approval/approval-text";
import { useText } from "~/i18n/use-text";
import type { EventPageData } from "~/pages/register/event-page.server";

type ShownApproval = EventPageData["approval"];

type Props = {
  eventId: number;
  userId: number;
  approval: ShownApproval;
  answer: ApprovalAnswer | null;
  /** Does the page tell of a step or a comment? */
  isTold: boolean;
};

export function EventApproval({ eventId, userId, approval, answer, isTold }: Props) {
  const t = useText(approvalText);
  const { hindrance, inPlaceOf, thread } = approval;
  // Another step or comment leaves the box empty.
  const state = `${thread.length}`;
  return (
    <section className="section" id="approval" aria-labelledby="approval-title">
      <div className="section-head">
        <h2 id="approval-title">{t.title}</h2>
        <Link to="/approvals" className="small no-print">
          {t.stepsLink}
        </Link>
      </div>
      <p>
        <ApprovalBadge approval={approval.approval} /> {approval.standing}
      </p>
      {hindrance === null ? null : <p className="notice">{hindrance}</p>}
      {inPlaceOf === null ? null : <p className="notice">{t.inPlaceOf(inPlaceOf)}</p>}
      <ApprovalThread thread={thread} />
      <ChangesSince eventId={eventId} changes={approval.changes} />
      {approval.mayComment || approval.steps.length > 0 ? (
        <ApprovalForm
          key={state}
          approval={approval}
          answer={answer}
          keptName={`approval-${eventId}-${userId}`}
          saved={isTold ? state : null}
        />
      ) : null}
    </section>
  );
}
