/** One submission: what it is and where it stands, its steps, figures and files. Prints on A4. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { PrintButton } from "~/components/frame/print-button";
import { frameText } from "~/i18n/frame-text";
import { differenceText } from "~/i18n/submission/difference-text";
import { errataText } from "~/i18n/submission/errata-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionPage } from "~/pages/submission/submission-page.server";
import { FreezeBlocked } from "./freeze-blocked";
import { FreezingProgress } from "./freezing-progress";
import { FrozenRecord } from "./frozen-record";
import { StateBadge } from "./state-badge";
import { SubmissionFigures } from "./submission-figures";
import { SubmissionFiles } from "./submission-files";
import { SubmissionSteps } from "./submission-steps";

export function SubmissionView({ page }: { page: SubmissionPage }) {
  const frame = useText(frameText);
  return (
    <main className="page report" id="content">
      <Head page={page} />
      {page.saved === null ? null : (
        <p className="notice notice-success" role="status">
          {page.saved}
        </p>
      )}
      {page.containsFictional ? (
        <p className="notice notice-warning">
          <FictionalBadge /> {frame.fictionalNote}
        </p>
      ) : null}
      <FreezingProgress id={page.id} freezing={page.freezing} />
      {page.mayEdit && page.isOpen ? <FreezeBlocked id={page.id} blocked={page.blocked} /> : null}
      <FrozenRecord frozen={page.frozen} />
      <div className="submission-columns">
        <SubmissionSteps page={page} />
        <div>
          <SubmissionFiles page={page} />
          <Drafters page={page} />
        </div>
      </div>
      <SubmissionFigures page={page} />
    </main>
  );
}

function Head({ page }: { page: SubmissionPage }) {
  const t = useText(submissionText);
  const errata = useText(errataText);
  const difference = useText(differenceText);
  const { id, title, state, period, mayEdit, isOpen, successor, note } = page;
  return (
    <div className="page-head">
      <div>
        <p className="eyebrow no-print">
          <Link to="/submissions">{t.title}</Link>
        </p>
        <h1>{title}</h1>
        <p>
          <StateBadge state={state} /> {t.days(period.from, period.to)}
        </p>
        {successor === null ? null : (
          <p>
            {t.supersededNow}
            <Link to={`/submissions/${successor.id}`}>{successor.title}</Link>
          </p>
        )}
        {note === null ? null : <p className="submission-note">{note}</p>}
      </div>
      <div className="row report-actions no-print">
        <Link to={page.reportUrl} className="button">
          {t.report}
        </Link>
        {page.frozen === null ? null : (
          <>
            <Link to={`/submissions/${id}/errata`} className="button">
              {errata.short}
            </Link>
            <Link to={`/submissions/difference?a=submission:${id}&b=now`} className="button">
              {difference.title}
            </Link>
          </>
        )}
        <PrintButton>{t.print}</PrintButton>
        {mayEdit && isOpen ? (
          <Link to={`/submissions/${id}/edit`} className="button">
            {t.changeTitle}
          </Link>
        ) : null}
        {mayEdit && isOpen ? (
          <Link to={`/submissions/${id}/freeze`} className="button button-primary">
            {t.freeze}
          </Link>
        ) : null}
      </div>
    </div>
  );
}

function Drafters({ page }: { page: SubmissionPage }) {
  const t = useText(submissionText);
  return (
    <section className="section" aria-labelledby="drafters-title">
      <h2 id="drafters-title">{t.drafters}</h2>
      <p>{t.listOf(page.drafters.map(({ name }) => name))}</p>
      <p className="small no-print">
        <Link to={`/history?subject=submission:${page.id}`}>{t.history}</Link>
      </p>
    </section>
  );
}
