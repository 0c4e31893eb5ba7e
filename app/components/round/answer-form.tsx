/** Answering: 報告完了 of what is registered, or 該当なし where nothing is. P181 */
import { Form } from "@remix-run/react";
import { answerText } from "~/i18n/round/answer-text";
import { useText } from "~/i18n/use-text";
import type { AnswerPage } from "~/pages/round/answer-page.server";
import type { Refused } from "./refused";

export function AnswerForm({ page, answer }: { page: AnswerPage; answer: Refused }) {
  const t = useText(answerText);
  if (!page.mayAnswer) return <p className="notice">{t.notYours}</p>;
  if (page.state !== "open") return <p className="notice">{t.closed}</p>;
  const isNothing = page.registered === 0;
  return (
    <section className="section no-print" aria-labelledby="answer-title">
      <h2 id="answer-title">{t.answer}</h2>
      <Form method="post">
        <input type="hidden" name="revision" value={page.revision} />
        <div className="field">
          <label htmlFor="text">{t.text}</label>
          <textarea
            id="text"
            name="text"
            rows={2}
            className="input"
            defaultValue={answer?.typed ?? ""}
          />
        </div>
        <p className="small soft">{isNothing ? t.sayNothingNote : t.finishNote(page.gapCount)}</p>
        <div className="form-actions">
          <button
            type="submit"
            name="answer"
            value={isNothing ? "nothing" : "finished"}
            className="button button-primary"
          >
            {isNothing ? t.sayNothing : t.finish}
          </button>
        </div>
        <p className="small soft">{t.correctionNote}</p>
      </Form>
    </section>
  );
}
