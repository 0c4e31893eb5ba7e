/**
 * The form of a drafted version of the action plan. Every button sends it whole, with and without scripts; each answer
 * draws its boxes anew.
 */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { TERM_AXES } from "~/domain/plan/plan-draft";
import type { TypedPlan } from "~/domain/plan/typed-plan-draft";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EditPlanPageData } from "~/pages/plan/edit-plan-page.server";
import { PlanBox } from "./plan-box";
import { PlanCarries } from "./plan-carries";
import { PlanOutline } from "./plan-outline";
import { usePlanProblem } from "./plan-problem";

const FORM_ID = "plan-draft";

type Props = {
  page: EditPlanPageData;
  answer: { typed: TypedPlan; errors: Record<string, string>; refused: string | null } | null;
};

export function PlanDraftForm({ page, answer }: Props) {
  const t = useText(planDraftText);
  const plans = useText(planText);
  const language = useLanguage();
  const problem = usePlanProblem();
  const typed = answer?.typed ?? page.typed;
  const errors = answer?.errors ?? {};
  const tooMany = errors.terms;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={`/plans/${page.id}`}>{page.name[language]}</Link>
          </p>
          <h1>{t.editTitle(page.name[language])}</h1>
        </div>
      </div>
      <p className="soft">{plans.draftNote}</p>
      {answer === null && page.saved !== null ? (
        <p className="notice notice-success" role="status">
          {t.saved}
        </p>
      ) : null}
      {answer === null ? null : (
        <p className="notice notice-danger" role="alert">
          {answer.refused === null ? t.problems : problem(answer.refused)}
        </p>
      )}
      <Form method="post" id={FORM_ID} noValidate key={`${page.revision} ${answer === null}`}>
        <KeptBoxes
          formId={FORM_ID}
          name={page.keptName}
          restores={answer === null}
          saved={page.saved}
        />
        <input type="hidden" name="revision" value={page.revision} />
        {/* The first button of the form is the one that Enter presses. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {t.save}
        </button>
        <PlanFacts typed={typed} errors={errors} />
        <section className="section" id="terms" aria-labelledby="terms-title">
          <h2 className="section-head" id="terms-title">
            {t.ownTerms}
          </h2>
          <p className="hint">{t.termsHint}</p>
          {tooMany ? <p className="field-error">{problem(tooMany)}</p> : null}
          {TERM_AXES.map((axis) => (
            <PlanOutline key={axis} axis={axis} terms={typed.terms} errors={errors} />
          ))}
        </section>
        <PlanCarries offered={page.offered} carried={typed.carries} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={`/plans/${page.id}/publish`} className="button">
            {plans.publish}
          </Link>
          <Link to={`/plans/${page.id}/discard`} className="button button-danger">
            {t.discardOffer}
          </Link>
        </div>
      </Form>
    </main>
  );
}

function PlanFacts({ typed, errors }: { typed: TypedPlan; errors: Record<string, string> }) {
  const t = useText(planDraftText);
  const box = (name: "nameJa" | "nameEn" | "day" | "noteJa" | "noteEn" | "source") => ({
    ...{ name, label: t[name], typed: typed[name], problem: errors[name] },
  });
  return (
    <fieldset className="plan-facts">
      <legend className="visually-hidden">{t.plan}</legend>
      <PlanBox {...box("nameJa")} lang="ja" required />
      <PlanBox {...box("nameEn")} lang="en" required />
      <PlanBox {...box("day")} hint={t.dayHint} short />
      <PlanBox {...box("source")} hint={t.sourceHint} lang="ja" />
      <PlanBox {...box("noteJa")} lang="ja" long />
      <PlanBox {...box("noteEn")} lang="en" long />
    </fieldset>
  );
}
