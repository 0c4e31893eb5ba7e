/** Recording a step that was taken outside, and why those before it were left out. */
import { Form, Link } from "@remix-run/react";
import { submissionText } from "~/i18n/submission/submission-text";
import { submissionWords } from "~/i18n/submission/submission-words";
import { useText } from "~/i18n/use-text";
import type { StepFormPage } from "~/pages/submission/submission-forms.server";
import { StepBoxes } from "./step-boxes";
import { type RefusedForm, SubmissionProblems } from "./submission-box";
import { SubmissionHead } from "./submission-head";

type Props = { page: StepFormPage; answer: RefusedForm };

export function SubmissionStep({ page, answer }: Props) {
  const t = useText(submissionText);
  const words = useText(submissionWords);
  const errors = answer?.errors ?? {};
  const typed = answer?.typed ?? { on: page.today };
  return (
    <main className="page page-narrow" id="content">
      <SubmissionHead page={page} title={t.record} />
      {page.next.length > 1 ? (
        <nav className="tabs section" aria-label={t.step}>
          {page.next.map((step) => (
            <Link
              key={step}
              to={`/submissions/${page.id}/steps?step=${step}`}
              aria-current={step === page.step ? "page" : undefined}
            >
              {words.step[step]}
            </Link>
          ))}
        </nav>
      ) : null}
      <Form method="post" noValidate className="section">
        <SubmissionProblems errors={errors} />
        <input type="hidden" name="revision" value={page.revision} />
        <input type="hidden" name="step" value={page.step} />
        {page.next.length > 1 ? null : <h2>{words.step[page.step]}</h2>}
        <StepBoxes typed={typed} errors={errors} leftOut={page.leftOut} />
        {page.step === "superseded" ? (
          <div className="field">
            <label htmlFor="supersededBy">{t.supersededBy}</label>
            <select
              id="supersededBy"
              name="supersededBy"
              className="input"
              defaultValue={typed.supersededBy ?? ""}
            >
              <option value="">{t.supersededByNone}</option>
              {page.others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.recordStep}
          </button>
          <Link to={`/submissions/${page.id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
