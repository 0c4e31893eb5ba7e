/** One version of the action plan, as everybody reads it. */
import { Link } from "@remix-run/react";
import { formatDay } from "~/domain/day/format-day";
import { TERM_AXES } from "~/domain/plan/plan-draft";
import { inLanguage } from "~/domain/value/language";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PlanPageData } from "~/pages/plan/plan-page.server";
import { PlanStatusBadge } from "./plan-list";
import { PlanSource } from "./plan-source";
import { PlanTerms } from "./plan-terms";

export function PlanView({ page }: { page: PlanPageData }) {
  const t = useText(planText);
  const draft = useText(planDraftText);
  const language = useLanguage();
  const { plan, terms, mayEdit } = page;
  return (
    <main className="page" id="content">
      <PlanHead page={page} />
      {page.publishedEvents === null ? null : (
        <p className="notice notice-success" role="status">
          {t.published(page.publishedEvents)}
        </p>
      )}
      {page.reworded ? (
        <p className="notice notice-success" role="status">
          {draft.reworded}
        </p>
      ) : null}
      {plan.status === "draft" ? <p className="notice">{t.draftNote}</p> : null}
      {inLanguage(plan.note, language) === "" ? null : (
        <p className="notice notice-warning">{inLanguage(plan.note, language)}</p>
      )}
      {terms.length === 0 ? <p className="notice">{t.noTerms}</p> : null}
      {TERM_AXES.map((axis) => (
        <PlanTerms
          key={axis}
          axis={axis}
          plan={plan}
          terms={terms.filter((term) => term.axis === axis)}
          mayEdit={mayEdit}
        />
      ))}
      {terms.length > 0 && plan.status === "published" ? (
        <p className="small soft">{t.countsNote}</p>
      ) : null}
    </main>
  );
}

function PlanHead({ page: { plan, today, inForce, mayEdit } }: { page: PlanPageData }) {
  const t = useText(planText);
  const language = useLanguage();
  return (
    <>
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to="/plans">{t.back}</Link>
          </p>
          <h1>{plan.name[language]}</h1>
        </div>
        <div className="row">
          <Link to={`/history?subject=plan:${plan.id}`}>{t.history}</Link>
          {mayEdit && plan.status === "draft" ? (
            <>
              <Link to={`/plans/${plan.id}/edit`} className="button">
                {t.edit}
              </Link>
              <Link to={`/plans/${plan.id}/publish`} className="button button-primary">
                {t.publish}
              </Link>
            </>
          ) : null}
        </div>
      </div>
      <p className="row">
        <PlanStatusBadge plan={plan} today={today} inForce={inForce} />
        <span>
          {plan.inForceFrom === null
            ? t.notInForce
            : t.since(formatDay(plan.inForceFrom, language))}
        </span>
      </p>
      <p>
        <PlanSource source={plan.source} mark={plan.mark} />
      </p>
    </>
  );
}
