/** What a submission is called, the note beside it, and who drafts it. */
import { Form, Link } from "@remix-run/react";
import { SecondPerson } from "~/components/people/second-person";
import { inWords } from "~/i18n/in-words";
import { submissionRefusalText } from "~/i18n/submission/submission-refusal-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionEditPage } from "~/pages/submission/submission-forms.server";
import { type RefusedForm, SubmissionBox, SubmissionProblems } from "./submission-box";
import { SubmissionHead } from "./submission-head";

type Props = { page: SubmissionEditPage; answer: RefusedForm };

export function SubmissionEdit({ page, answer }: Props) {
  const t = useText(submissionText);
  const drawn = {
    ...{ titleJa: page.titleJa ?? "", titleEn: page.titleEn ?? "", note: page.note ?? "" },
  };
  const { userId, ...errors } = answer?.errors ?? {};
  const boxes = { typed: userId === undefined ? (answer?.typed ?? drawn) : drawn, errors };
  return (
    <main className="page page-narrow" id="content">
      <SubmissionHead page={page} title={t.changeTitle} />
      <Form method="post" noValidate>
        <SubmissionProblems errors={errors} />
        <input type="hidden" name="revision" value={page.revision} />
        <SubmissionBox box="titleJa" {...boxes} hint={t.titleHint} lang="ja" />
        <SubmissionBox box="titleEn" {...boxes} lang="en" />
        <SubmissionBox box="note" {...boxes} rows={3} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={`/submissions/${page.id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
      <Drafters page={page} problem={userId} />
    </main>
  );
}

function Drafters({ page, problem }: { page: SubmissionEditPage; problem: string | undefined }) {
  const t = useText(submissionText);
  const words = useText(submissionRefusalText);
  const { drafters, possible, revision } = page;
  return (
    <section className="section" aria-labelledby="drafters-title">
      <h2 id="drafters-title">{t.drafters}</h2>
      <p className="soft">{t.draftersLead}</p>
      {page.blocked?.onlyDrafter && page.blocked.needsSecond ? (
        <p className="notice notice-warning">
          <SecondPerson />
        </p>
      ) : null}
      {problem === undefined ? null : (
        <p className="notice notice-danger" role="alert">
          {inWords(words, problem)}
        </p>
      )}
      <ul className="submission-drafters">
        {drafters.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            {drafters.length > 1 ? (
              <Form method="post">
                <input type="hidden" name="revision" value={revision} />
                <input type="hidden" name="userId" value={id} />
                <button
                  type="submit"
                  name="intent"
                  value="remove-drafter"
                  className="button button-quiet"
                  aria-label={t.removeDrafter(name)}
                >
                  {t.removeShort}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {possible.length === 0 ? null : (
        <Form method="post" className="row submission-add">
          <input type="hidden" name="revision" value={revision} />
          <select name="userId" className="input" aria-label={t.addDrafter} defaultValue="">
            <option value="">{t.chooseDrafter}</option>
            {possible.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" name="intent" value="add-drafter" className="button">
            {t.addDrafter}
          </button>
        </Form>
      )}
    </section>
  );
}
