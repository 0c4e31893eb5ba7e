/** Before a drafted version of the action plan is discarded: what goes with it, and that it does not come back. P25 */
import { Form, Link } from "@remix-run/react";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { DiscardPlanPageData } from "~/pages/plan/discard-plan-page.server";
import { usePlanProblem } from "./plan-problem";
import { PlanStepActions } from "./plan-step-actions";

type Props = {
  page: DiscardPlanPageData;
  answer: { reason: string } | null;
};

export function PlanDiscard({ page, answer }: Props) {
  const t = useText(planDraftText);
  const language = useLanguage();
  const problem = usePlanProblem();
  const { id, name, terms, carried, links } = page;
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/plans/${id}/edit`}>{t.editTitle(name[language])}</Link>
      </p>
      <h1>{t.discardTitle(name[language])}</h1>
      {answer === null ? null : (
        <p className="notice notice-danger" role="alert">
          {problem(answer.reason)}
        </p>
      )}
      <p>{t.discardWhat(terms, carried, links)}</p>
      <p className="notice notice-warning">{t.discardWarning}</p>
      <Form method="post">
        <PlanStepActions plan={page}>
          <button type="submit" className="button button-danger">
            {t.discard}
          </button>
        </PlanStepActions>
      </Form>
    </main>
  );
}
