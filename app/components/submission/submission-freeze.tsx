/** 了承: recording it freezes the submission; or what keeps that from being done. */
import { Form, Link } from "@remix-run/react";
import { ReportingNote } from "~/components/round/reporting-note";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { FreezeFormPage } from "~/pages/submission/submission-forms.server";
import { FreezeBlocked } from "./freeze-blocked";
import { StepBoxes } from "./step-boxes";
import { type RefusedForm, SubmissionProblems } from "./submission-box";
import { SubmissionHead } from "./submission-head";

type Props = { page: FreezeFormPage; answer: RefusedForm };

export function SubmissionFreeze({ page, answer }: Props) {
  const t = useText(submissionText);
  const errors = answer?.errors ?? {};
  const isBlocked = page.blocked !== null && (page.blocked.onlyDrafter || page.blocked.pending > 0);
  return (
    <main className="page page-narrow" id="content">
      <SubmissionHead page={page} title={t.freezing} />
      <p>{t.freezeLead}</p>
      <ReportingNote reporting={page.reporting} />
      <FreezeBlocked id={page.id} blocked={page.blocked} />
      <Form method="post" noValidate>
        <SubmissionProblems errors={errors} />
        <input type="hidden" name="revision" value={page.revision} />
        <StepBoxes
          typed={answer?.typed ?? { on: page.today }}
          errors={errors}
          leftOut={page.leftOutByFreezing}
        />
        <div className="form-actions">
          <button type="submit" className="button button-primary" disabled={isBlocked}>
            {t.freeze}
          </button>
          <Link to={`/submissions/${page.id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
