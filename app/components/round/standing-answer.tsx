/** The answer that stands, what was corrected since, and taking it back. P182 */
import { Form, Link } from "@remix-run/react";
import { answerText } from "~/i18n/round/answer-text";
import { useText } from "~/i18n/use-text";
import type { AnswerPage } from "~/pages/round/answer-page.server";
import type { Refused } from "./refused";

type Standing = NonNullable<AnswerPage["standing"]>;
type Props = { page: AnswerPage; standing: Standing; answer: Refused };

export function StandingAnswer({ page, standing, answer }: Props) {
  const t = useText(answerText);
  return (
    <section className="section" aria-labelledby="answer-title">
      <h2 id="answer-title">{t.answer}</h2>
      <p>
        <strong>{standing.words}</strong> {standing.late ? t.late : null}
      </p>
      {standing.note === null ? null : <p className="round-note">{standing.note}</p>}
      <p className="small soft">
        {standing.asksReason ? t.correctionNote : t.freeUntil(standing.freeUntil)}
      </p>
      <Corrected corrected={standing.corrected} />
      {page.mayAnswer && page.state === "open" ? (
        <Reopen page={page} standing={standing} answer={answer} />
      ) : null}
    </section>
  );
}

function Corrected({ corrected }: Pick<Standing, "corrected">) {
  const t = useText(answerText);
  if (corrected.length === 0) return null;
  return (
    <>
      <h3>
        {t.correctedTitle} <span className="round-number">{corrected.length}</span>
      </h3>
      <ul>
        {corrected.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/history?subject=event:${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reopen({ page, standing, answer }: Props) {
  const t = useText(answerText);
  return (
    <Form method="post" className="no-print">
      <input type="hidden" name="revision" value={page.revision} />
      <div className="field">
        <label htmlFor="text">{standing.asksReason ? t.reason : t.reasonOptional}</label>
        <textarea
          id="text"
          name="text"
          rows={2}
          className="input"
          required={standing.asksReason}
          defaultValue={answer?.typed ?? ""}
        />
      </div>
      <p className="small soft">{t.reopenNote}</p>
      <button type="submit" className="button">
        {t.reopen}
      </button>
    </Form>
  );
}
