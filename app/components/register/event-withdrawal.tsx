/** Withdrawing an event with its reason, or taking the withdrawal back. */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { CorrectionNotice } from "~/components/round/correction-notice";
import { inLanguage } from "~/domain/value/language";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { refusalText } from "~/i18n/entry/refusal-text";
import { eventText } from "~/i18n/event/event-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { WithdrawalPageData } from "~/pages/register/withdrawal-page.server";

const FORM_ID = "withdrawal";

type Answer = {
  refused: "event-withdrawn" | "event-not-withdrawn" | "correction-unreasoned" | null;
  problem: string | null;
  typed: string;
};
type Props = Omit<WithdrawalPageData, "pageTitle"> & {
  answer: Answer | null;
};

export function EventWithdrawal(props: Props) {
  const { id, keptName, title, isWithdrawn, reason, correction, answer } = props;
  const t = useText(eventText);
  const answers = useText(eventAnswerText);
  const { missing } = useText(correctionText);
  const language = useLanguage();
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/events/${id}`}>{inLanguage(title, language)}</Link>
      </p>
      <h1>{isWithdrawn ? t.restoreTitle : t.withdrawTitle}</h1>
      {answer?.refused ? (
        <p className="notice notice-danger" role="alert">
          {answer.refused === "correction-unreasoned" ? missing : answers.refused[answer.refused]}
        </p>
      ) : null}
      <CorrectionNotice href={correction} />
      <p>{isWithdrawn ? t.restoreHint : t.withdrawHint}</p>
      <Form method="post" id={FORM_ID}>
        {isWithdrawn ? (
          <>
            {reason === null ? null : <p className="soft">{t.withdrawnReason(reason)}</p>}
            <input type="hidden" name="do" value="restore" />
          </>
        ) : (
          <>
            <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === null} />
            <Reason answer={answer} />
          </>
        )}
        <div className="form-actions">
          <button
            type="submit"
            className={isWithdrawn ? "button button-primary" : "button button-danger"}
          >
            {isWithdrawn ? t.restore : t.withdraw}
          </button>
          <Link to={`/events/${id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}

function Reason({ answer }: { answer: Answer | null }) {
  const t = useText(eventText);
  const form = useText(eventFormText);
  const language = useLanguage();
  const problem = answer?.problem ?? null;
  return (
    <div className="field">
      <label htmlFor="reason">
        {t.withdrawReason}
        <span className="required">{form.required}</span>
      </label>
      <input
        id="reason"
        name="reason"
        className="input"
        required
        defaultValue={answer?.typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "reason-error" : undefined}
      />
      {problem === null ? null : (
        <p className="field-error" id="reason-error" role="alert">
          {refusalText(problem, language)}
        </p>
      )}
    </div>
  );
}
