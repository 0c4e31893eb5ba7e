/** Terms of published versions to carry over as they are. */

import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EditPlanPageData } from "~/pages/plan/edit-plan-page.server";

type OfferedTerms = EditPlanPageData["offered"][number];

type Props = { offered: readonly OfferedTerms[]; carried: readonly string[] };

export function PlanCarries({ offered, carried }: Props) {
  const t = useText(planDraftText);
  const plans = useText(planText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="carries-title">
      <h2 className="section-head" id="carries-title">
        {t.carries}
      </h2>
      <p className="hint">{t.carriesHint}</p>
      {offered
        .filter(({ terms }) => terms.length > 0)
        .map(({ plan, name, terms }) => (
          <fieldset className="plan-carries" key={plan}>
            <legend>{name[language]}</legend>
            {terms.map(({ key, axis, heading }) => (
              <label className="check" key={key}>
                <input
                  type="checkbox"
                  name="carries"
                  value={key}
                  defaultChecked={carried.includes(key)}
                />
                <span>
                  <span className="soft">{plans.axis[axis]}</span> {heading[language]}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
    </section>
  );
}
