/** One comment and the steps it may go with: every button sends the same form, which works without scripts. */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { CountingSelect } from "~/components/counting/counting-select";
import type { PersonalStep } from "~/domain/approval/step-right";
import { approvalText } from "~/i18n/approval/approval-text";
import { useText } from "~/i18n/use-text";
import type { EventCounting } from "~/pages/approval/event-counting.server";

const FORM_ID = "approval-form";

export type ApprovalAnswer = {
  /** Why the step is not taken, in words. */
  refused: string | null;
  /** What is wrong with the comment, in words. */
  problem: string | null;
  typed: string;
};

type Props = {
  approval: {
    revision: number;
    steps: readonly PersonalStep[];
    mayComment: boolean;
    counting: EventCounting;
  };
  answer: ApprovalAnswer | null;
  keptName: string;
  /** Names the step or comment that the page tells of, where it tells of one. */
  saved: string | null;
};

export function ApprovalForm({ approval, answer, keptName, saved }: Props) {
  const t = useText(approvalText);
  const { revision, steps, mayComment, counting } = approval;
  const [main, ...others] = [...steps].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return (
    <Form method="post" id={FORM_ID} className="approval-form no-print">
      <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === null} saved={saved} />
      <input type="hidden" name="revision" value={revision} />
      {answer?.refused ? (
        <p className="notice notice-danger" role="alert">
          {answer.refused}
        </p>
      ) : null}
      {steps.includes("approve") ? (
        <CountingSelect options={counting.options} chosen={counting.proposed} />
      ) : null}
      <CommentField answer={answer} returns={steps.includes("return")} />
      <div className="form-actions">
        {main === undefined ? null : (
          <button type="submit" name="do" value={main} className="button button-primary">
            {t.do[main]}
          </button>
        )}
        {others.map((step) => (
          <button key={step} type="submit" name="do" value={step} className="button">
            {t.do[step]}
          </button>
        ))}
        {mayComment ? (
          <button type="submit" name="do" value="comment" className="button">
            {t.do.comment}
          </button>
        ) : null}
      </div>
    </Form>
  );
}

const ORDER: readonly PersonalStep[] = ["approve", "submit", "return"];

function CommentField({ answer, returns }: { answer: ApprovalAnswer | null; returns: boolean }) {
  const t = useText(approvalText);
  const problem = answer?.problem ?? null;
  const described = ["comment-hint", problem === null ? null : "comment-error"];
  return (
    <div className="field">
      <label htmlFor="comment">{t.comment}</label>
      <p className="hint" id="comment-hint">
        {returns ? t.commentHint.return : t.commentHint.plain}
      </p>
      <textarea
        id="comment"
        name="comment"
        className="input"
        rows={3}
        defaultValue={answer?.typed}
        aria-invalid={problem !== null ? true : undefined}
        aria-describedby={described.filter(Boolean).join(" ")}
      />
      {problem === null ? null : (
        <p className="field-error" id="comment-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
