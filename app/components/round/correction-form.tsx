/** Saying why an event is corrected after its period was signed off. P182 */
import { Form, Link } from "@remix-run/react";
import { refusalText } from "~/i18n/entry/refusal-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CorrectionPage } from "~/pages/round/correction.server";

type Props = { page: CorrectionPage; answer: { problem: string; typed: string } | null };

export function CorrectionForm({ page, answer }: Props) {
  const t = useText(correctionText);
  const language = useLanguage();
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/events/${page.eventId}`}>{page.title}</Link>
      </p>
      <h1>{t.label}</h1>
      <p>{t.lead(page.days)}</p>
      <Form method="post" noValidate>
        <div className="field">
          <label htmlFor="reason">
            {t.box}
            <span className="required">{t.required}</span>
          </label>
          <input
            id="reason"
            name="reason"
            className="input"
            required
            defaultValue={answer?.typed ?? ""}
            aria-invalid={answer ? true : undefined}
            aria-describedby={answer ? "reason-problem" : undefined}
          />
          {answer === null ? null : (
            <p className="field-error" id="reason-problem" role="alert">
              {refusalText(answer.problem, language)}
            </p>
          )}
        </div>
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={page.back} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
