/** A new wording of a published term: the former one is kept with the reason. P25 */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { RewordPageData } from "~/pages/plan/reword-page.server";
import { PlanBox } from "./plan-box";
import { usePlanProblem } from "./plan-problem";

const FORM_ID = "reword";
const BOXES = ["headingJa", "headingEn", "shortJa", "shortEn"] as const;
type Typed = Record<(typeof BOXES)[number] | "reason", string>;

type Props = {
  page: RewordPageData;
  answer: { typed: Typed; errors: Record<string, string>; refused: string | null } | null;
};

export function RewordForm({ page, answer }: Props) {
  const t = useText(planDraftText);
  const plans = useText(planText);
  const language = useLanguage();
  const problem = usePlanProblem();
  const { plan, heading, short } = page;
  const stored: Typed = {
    ...{ headingJa: heading.ja, headingEn: heading.en, shortJa: short.ja, shortEn: short.en },
    reason: "",
  };
  const typed = answer?.typed ?? stored;
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={`/plans/${plan.id}`}>{plan.name[language]}</Link>
          </p>
          <h1>{plans.rewordOf(short[language])}</h1>
        </div>
      </div>
      <p className="soft">{t.rewordIntro}</p>
      {answer === null ? null : (
        <p className="notice notice-danger" role="alert">
          {answer.refused === null ? t.problems : problem(answer.refused)}
        </p>
      )}
      <Form method="post" id={FORM_ID} noValidate>
        <KeptBoxes formId={FORM_ID} name={page.keptName} restores={answer === null} />
        {BOXES.map((name) => (
          <input
            key={name}
            type="hidden"
            name={`seen${name.charAt(0).toUpperCase()}${name.slice(1)}`}
            value={stored[name]}
          />
        ))}
        {BOXES.map((name) => (
          <PlanBox
            key={name}
            {...{ name, label: t[name], typed: typed[name], problem: answer?.errors[name] }}
            lang={name.endsWith("Ja") ? "ja" : "en"}
            required
          />
        ))}
        <PlanBox
          name="reason"
          label={t.rewordReason}
          typed={typed.reason}
          problem={answer?.errors.reason}
          required
        />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.rewordSave}
          </button>
          <Link to={`/plans/${plan.id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
