/** Before publishing: what is missing, what the day would do to events, and the button that cannot be undone. P25, P28 */
import { Form, Link, useLocation } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { LAST_DAY } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import { type EventCursor, eventCursorText } from "~/domain/event/event-cursor";
import { withParams } from "~/domain/filter/address";
import { filterToParams, NO_FILTER } from "~/domain/filter/register-filter";
import type { PublishProblem } from "~/domain/plan/plan-draft";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PublishPlanPageData } from "~/pages/plan/publish-plan-page.server";
import { usePlanProblem } from "./plan-problem";
import { PlanStepActions } from "./plan-step-actions";

type Events = {
  total: number;
  before: number;
  next: EventCursor | null;
  shown: { id: number; title: BilingualText; firstDay: string; fictional: boolean }[];
};
type Preview = {
  planned: number;
  unclassified: Events;
  held: number;
  heldUnclassified: number;
  keeping: Events;
};
type NotPossible = { problems: PublishProblem[]; incomplete: string[] };
type Props = {
  page: PublishPlanPageData;
  answer: { reason: string; problems?: PublishProblem[]; incomplete?: string[] } | null;
};

export function PlanPublish({ page, answer }: Props) {
  const t = useText(planDraftText);
  const language = useLanguage();
  const problem = usePlanProblem();
  const { id, name, day, preview, verdict } = page;
  const missing = verdict.ok ? null : verdict;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={`/plans/${id}/edit`}>{t.editTitle(name[language])}</Link>
          </p>
          <h1>{t.publishTitle(name[language])}</h1>
        </div>
      </div>
      {answer === null ? null : (
        <div className="notice notice-danger" role="alert">
          <p>{problem(answer.reason)}</p>
          <Problems problems={answer.problems ?? []} incomplete={answer.incomplete ?? []} />
        </div>
      )}
      {missing === null || answer !== null ? null : (
        <div className="notice notice-warning">
          <p>{problem("not-possible")}</p>
          <Problems {...missing} />
        </div>
      )}
      {preview === null || day === null ? (
        <p className="notice">{t.noPreview}</p>
      ) : (
        <>
          <p>{t.publishIntro(formatDay(day, language))}</p>
          <PreviewSections day={day} preview={preview} />
        </>
      )}
      <Form method="post" className="section">
        <p>{t.publishWarning}</p>
        {page.isPast ? (
          <label className="check">
            <input type="checkbox" name="past" />
            {t.confirmPast}
          </label>
        ) : null}
        <PlanStepActions plan={page}>
          <button type="submit" className="button button-primary">
            {t.publish}
          </button>
        </PlanStepActions>
      </Form>
    </main>
  );
}

function Problems({ problems, incomplete }: NotPossible) {
  const t = useText(planDraftText);
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{t.publishProblem[problem]}</li>
      ))}
      {incomplete.length > 0 ? <li>{t.incomplete(incomplete.join(" "))}</li> : null}
    </ul>
  );
}

function PreviewSections({ day, preview }: { day: string; preview: Preview }) {
  const t = useText(planDraftText);
  const { planned, unclassified, held, heldUnclassified, keeping } = preview;
  const period = { from: day, to: LAST_DAY };
  return (
    <>
      <section className="section" aria-labelledby="unclassified-title">
        <div className="section-head">
          <h2 id="unclassified-title">{t.unclassifiedTitle}</h2>
          <Link to={`/events?${filterToParams({ ...NO_FILTER, period, figure: "planned" })}`}>
            {t.seeAll}
          </Link>
        </div>
        <p>{t.unclassified(groupDigits(unclassified.total), groupDigits(planned))}</p>
        {held > 0 ? (
          <p>{t.heldUnclassified(groupDigits(held), groupDigits(heldUnclassified))}</p>
        ) : null}
        <EventLines list="unclassified" events={unclassified} />
      </section>
      <section className="section" aria-labelledby="keeping-title">
        <h2 className="section-head" id="keeping-title">
          {t.keepingTitle}
        </h2>
        <p>{t.keeping(groupDigits(keeping.total))}</p>
        <EventLines list="keeping" events={keeping} />
      </section>
    </>
  );
}

type LinesProps = { list: "unclassified" | "keeping"; events: Events };

/** A page of a list, with the way on; each of the two lists goes on by itself. */
function EventLines({ list, events: { total, before, shown, next } }: LinesProps) {
  const t = useText(planDraftText);
  const language = useLanguage();
  const { search } = useLocation();
  if (total === 0) return null;
  const at = (cursor: string | null) => `${withParams(search, { [list]: cursor })}#${list}-title`;
  return (
    <>
      <ul className="plan-events">
        {shown.map(({ id, title, firstDay, fictional }) => (
          <li key={id}>
            <span className="soft">{formatDay(firstDay, language)}</span>
            <span>
              <Link to={`/events/${id}`}>{inLanguage(title, language)}</Link>{" "}
              {fictional ? <FictionalBadge /> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="row small">
        <span className="soft">{t.shown(before + 1, before + shown.length, total)}</span>
        {before === 0 ? null : <Link to={at(null)}>{t.first}</Link>}
        {next === null ? null : (
          <Link to={at(eventCursorText(next))} rel="next">
            {t.next}
          </Link>
        )}
      </p>
    </>
  );
}
