/** Drafting a submission: its period, and what it is called. */
import { Form, Link } from "@remix-run/react";
import type { TypedSubmission } from "~/domain/submission/typed-submission";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import { type RefusedForm, SubmissionBox, SubmissionProblems } from "./submission-box";

type Props = { typed: TypedSubmission; answer: RefusedForm };

export function SubmissionNew({ typed: drawn, answer }: Props) {
  const t = useText(submissionText);
  const boxes = { typed: answer?.typed ?? drawn, errors: answer?.errors ?? {} };
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to="/submissions">{t.title}</Link>
          </p>
          <h1>{t.newTitle}</h1>
        </div>
      </div>
      <p className="soft">{t.newLead}</p>
      <Form method="post" noValidate>
        <SubmissionProblems errors={boxes.errors} />
        <SubmissionBox box="from" {...boxes} hint={t.dayHint} required short />
        <SubmissionBox box="to" {...boxes} required short />
        <SubmissionBox box="titleJa" {...boxes} hint={t.titleHint} lang="ja" />
        <SubmissionBox box="titleEn" {...boxes} lang="en" />
        <SubmissionBox box="note" {...boxes} rows={3} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.create}
          </button>
          <Link to="/submissions" className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
