/** The steps of a submission in their order: when, by which document and office, or why one was left out. P160 */
import { Link } from "@remix-run/react";
import { submissionText } from "~/i18n/submission/submission-text";
import { submissionWords } from "~/i18n/submission/submission-words";
import { useText } from "~/i18n/use-text";
import type { ShownStep, SubmissionPage } from "~/pages/submission/submission-page.server";

export function SubmissionSteps({ page }: { page: SubmissionPage }) {
  const t = useText(submissionText);
  return (
    <section className="section" aria-labelledby="steps-title">
      <div className="section-head">
        <h2 id="steps-title">{t.steps}</h2>
        {page.mayEdit && page.next.length > 0 ? (
          <Link to={`/submissions/${page.id}/steps`} className="button no-print">
            {t.record}
          </Link>
        ) : null}
      </div>
      <p className="small soft">{t.stepsLead}</p>
      <ol className="submission-steps">
        {page.steps.map((step) => (
          <Step key={step.step} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: ShownStep }) {
  const t = useText(submissionText);
  const words = useText(submissionWords);
  const { on, number, office, skipped, byName, at } = step;
  const looks = on !== null ? "step-taken" : skipped !== null ? "step-skipped" : "step-open";
  return (
    <li className={looks}>
      <p className="step-name">
        <strong>{words.step[step.step]}</strong>{" "}
        {on !== null ? on : skipped !== null ? t.skipped : <span className="soft">{t.open}</span>}
      </p>
      {skipped ? <p className="small">{skipped}</p> : null}
      {number === null && office === null ? null : (
        <p className="small">
          {number === null ? null : t.numberIs(number)}
          {number !== null && office !== null ? t.listSign : null}
          {office}
        </p>
      )}
      {at === null ? null : (
        <p className="small soft no-print">{t.recordedBy(byName ?? "—", at)}</p>
      )}
    </li>
  );
}
