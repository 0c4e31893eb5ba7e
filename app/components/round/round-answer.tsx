/** What an addressee sees of a round: the register's figures, what is to be mended, and the answer. P181 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { frameText } from "~/i18n/frame-text";
import { inWords } from "~/i18n/in-words";
import { answerText } from "~/i18n/round/answer-text";
import { roundRefusalText } from "~/i18n/round/round-refusal-text";
import { useText } from "~/i18n/use-text";
import type { AnswerPage } from "~/pages/round/answer-page.server";
import { AnswerForm } from "./answer-form";
import type { Refused } from "./refused";
import { RoundFacts } from "./round-facts";
import { RoundGaps } from "./round-gaps";
import { RoundRegistered } from "./round-registered";
import { StandingAnswer } from "./standing-answer";

export function RoundAnswer({ page, answer }: { page: AnswerPage; answer: Refused }) {
  const t = useText(answerText);
  const frame = useText(frameText);
  const refusals = useText(roundRefusalText);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={`/rounds/${page.id}`}>{page.title}</Link>
          </p>
          <h1>{page.heading}</h1>
        </div>
      </div>
      {page.saved === null ? null : (
        <p className="notice notice-success" role="status">
          {page.saved}
        </p>
      )}
      {answer === null ? null : (
        <p className="notice notice-danger" role="alert">
          {t.tell} {inWords(refusals, answer.refused)}
        </p>
      )}
      <RoundFacts round={page} />
      {page.containsFictional && !page.fictional ? (
        <p className="notice notice-warning">
          <FictionalBadge /> {frame.fictionalNote}
        </p>
      ) : null}
      <RoundRegistered page={page} />
      <RoundGaps gaps={page.gaps} gapCount={page.gapCount} />
      {page.standing === null ? (
        <AnswerForm page={page} answer={answer} />
      ) : (
        <StandingAnswer page={page} standing={page.standing} answer={answer} />
      )}
      <Former page={page} />
      <p className="section no-print">
        <Link to={`/rounds/${page.id}`} className="button">
          {t.back}
        </Link>
      </p>
    </main>
  );
}

function Former({ page: { former } }: { page: AnswerPage }) {
  const t = useText(answerText);
  if (former.length === 0) return null;
  return (
    <section className="section" aria-labelledby="former-title">
      <h2 id="former-title">{t.former}</h2>
      <ul>
        {former.map(({ id, words, note, takenBack, reason }) => (
          <li key={id}>
            {words} {note}
            <br />
            <span className="soft">
              {takenBack} {reason === null ? null : t.because(reason)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
