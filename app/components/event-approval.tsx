/** Approval of one event: where it stands, what was said on the way, and what this person may do now. */
import { Link } from "@remix-run/react";
import type { Approval, StopOfAnother } from "~/domain/approval";
import type { Hindrance, PersonalStep } from "~/domain/step-right";
import { approvalText } from "~/i18n/approval-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import { ApprovalBadge } from "./approval-badge";
import { type ApprovalAnswer, ApprovalForm } from "./approval-form";
import { ApprovalThread, type ThreadEntry } from "./approval-thread";
import { StopsOfOthers } from "./stops-of-others";

export type ShownApproval = {
  approval: Approval;
  hidden: boolean;
  revision: number;
  submittedBy: string | null;
  submittedAt: Date | null;
  steps: PersonalStep[];
  /** The approver in whose place the person decides. */
  inPlaceOf: string | null;
  /** Why somebody who decides on such events does not decide on this one. */
  hindrance: { reason: Hindrance; words: string } | null;
  stops: StopOfAnother[];
  mayComment: boolean;
  thread: ThreadEntry[];
};

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
  const { hindrance, stops, inPlaceOf, thread } = approval;
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
        <ApprovalBadge approval={approval.approval} /> <Standing approval={approval} />
      </p>
      {hindrance === null ? null : <p className="notice">{hindrance.words}</p>}
      {hindrance?.reason === "occurrence-of-another" ? <StopsOfOthers stops={stops} /> : null}
      {inPlaceOf === null ? null : <p className="notice">{t.inPlaceOf(inPlaceOf)}</p>}
      <ApprovalThread thread={thread} />
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

function Standing({ approval: { approval, hidden, ...submitted } }: { approval: ShownApproval }) {
  const t = useText(approvalText);
  const language = useLanguage();
  if (approval === "draft") return hidden ? t.hidden : t.draft;
  if (approval !== "submitted") return t[approval];
  const { submittedBy, submittedAt } = submitted;
  if (submittedBy === null || submittedAt === null) return t.submittedUnsigned;
  return t.submitted(submittedBy, tokyoTime(submittedAt, language));
}
