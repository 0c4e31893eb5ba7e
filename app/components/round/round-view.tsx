/** One round: what is asked, how many have answered, and each addressee. */
import { Form, Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { PrintButton } from "~/components/frame/print-button";
import { frameText } from "~/i18n/frame-text";
import { inWords } from "~/i18n/in-words";
import { roundRefusalText } from "~/i18n/round/round-refusal-text";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";
import type { RoundPage } from "~/pages/round/round-page.server";
import { RoundFacts } from "./round-facts";
import { RoundTable } from "./round-table";

export function RoundView({ page, refused }: { page: RoundPage; refused: string | null }) {
  const t = useText(roundText);
  const frame = useText(frameText);
  const refusals = useText(roundRefusalText);
  const { answered, posts } = page;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to="/rounds">{t.title}</Link>
          </p>
          <h1>{page.title}</h1>
        </div>
        <div className="row no-print">
          {page.mayAnswer ? (
            <Link to={`/rounds/${page.id}/answer`} className="button button-primary">
              {t.answer}
            </Link>
          ) : null}
          <a className="button" href={`/rounds/${page.id}.csv`} download>
            {t.csv}
          </a>
          <PrintButton>{t.print}</PrintButton>
        </div>
      </div>
      {page.saved === null ? null : (
        <p className="notice notice-success" role="status">
          {page.saved}
        </p>
      )}
      {refused === null ? null : (
        <p className="notice notice-danger" role="alert">
          {inWords(refusals, refused)}
        </p>
      )}
      {page.warnings.map((warning) => (
        <p key={warning} className="notice notice-warning">
          {t.warning[warning]}
        </p>
      ))}
      <RoundFacts round={page} />
      <section className="section" aria-labelledby="progress-title">
        <div className="section-head">
          <h2 id="progress-title">{t.progress}</h2>
          <p className="round-count">
            {t.count(answered, page.rows.length)}{" "}
            <span className="soft">{t.posts(posts.answered, posts.of)}</span>
          </p>
        </div>
        {page.containsFictional ? (
          <p className="notice notice-warning">
            <FictionalBadge /> {frame.fictionalNote}
          </p>
        ) : null}
        <RoundTable page={page} />
        <p className="small soft">{t.totalNote}</p>
      </section>
      <Changes page={page} />
    </main>
  );
}

function Changes({ page }: { page: RoundPage }) {
  const t = useText(roundText);
  return (
    <section className="section no-print" aria-label={t.head.state}>
      {page.changes.map((change) => (
        <Form method="post" key={change} className="round-change">
          <input type="hidden" name="revision" value={page.revision} />
          <button type="submit" name="change" value={change} className="button">
            {t.change[change]}
          </button>
          <span className="small soft">{t.changeNote[change]}</span>
        </Form>
      ))}
      <p className="row">
        {page.mayEdit && page.state === "open" ? (
          <Link to={`/rounds/${page.id}/edit`} className="button">
            {t.edit}
          </Link>
        ) : null}
        <Link to={`/history?subject=round:${page.id}`}>{t.history}</Link>
      </p>
    </section>
  );
}
