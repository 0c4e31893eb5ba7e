/** The name of a new version of the action plan, and what its draft begins with. */
import { Form, Link } from "@remix-run/react";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useText } from "~/i18n/use-text";
import { PlanBox } from "./plan-box";

type Props = {
  refused: { typed: { id: string; from: "latest" | "nothing" }; problem: string } | null;
};

export function NewPlanForm({ refused }: Props) {
  const t = useText(planDraftText);
  const plans = useText(planText);
  const from = refused?.typed.from ?? "latest";
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to="/plans">{plans.back}</Link>
          </p>
          <h1>{t.newTitle}</h1>
        </div>
      </div>
      <p className="soft">{t.newIntro}</p>
      <Form method="post" noValidate>
        <PlanBox
          name="id"
          label={t.version}
          hint={t.versionHint}
          required
          short
          typed={refused?.typed.id ?? ""}
          problem={refused?.problem}
        />
        <fieldset className="plan-carries">
          <legend>{t.start}</legend>
          <label className="check">
            <input type="radio" name="from" value="latest" defaultChecked={from === "latest"} />
            {t.fromLatest}
          </label>
          <label className="check">
            <input type="radio" name="from" value="nothing" defaultChecked={from === "nothing"} />
            {t.fromNothing}
          </label>
        </fieldset>
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.create}
          </button>
          <Link to="/plans" className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
