/** The criteria of counting: each is reworded or retired, and more are added. N13 */
import { Form, Link } from "@remix-run/react";
import { DECISIONS, type Decision } from "~/domain/counting/counted";
import type { Bilingual } from "~/domain/value/language";
import type { CriterionProblem, TypedCriterion } from "~/forms/counting.server";
import { countedText } from "~/i18n/counting/counted-text";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { useText } from "~/i18n/use-text";
import type { CriteriaPageData } from "~/pages/counting/criteria-page.server";

type Refused = { typed: TypedCriterion; problem: CriterionProblem };
type Props = Omit<CriteriaPageData, "pageTitle"> & { answer: Refused | null };

export function CriteriaPage({ criteria, saved, answer }: Props) {
  const t = useText(countingPageText);
  const { choice } = useText(countedText);
  const refusedOf = (code: string, decision: Decision) =>
    answer?.typed.code === code && answer.typed.decision === decision ? answer : null;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to="/counting">{t.criteria.toDecide}</Link>
          </p>
          <h1>{t.criteria.title}</h1>
        </div>
      </div>
      <p>{t.criteria.lead}</p>
      {saved ? (
        <p className="notice" role="status">
          {t.saved}
        </p>
      ) : null}
      {DECISIONS.map((decision) => (
        <section key={decision} className="section">
          <h2 className="section-head">{choice[decision]}</h2>
          {criteria
            .filter((one) => one.decision === decision)
            .map((one) => (
              <CriterionForm key={one.code} {...one} refused={refusedOf(one.code, decision)} />
            ))}
          <CriterionForm
            {...{ code: "", decision, name: { ja: "", en: "" }, retired: false }}
            refused={refusedOf("", decision)}
          />
        </section>
      ))}
    </main>
  );
}

type Criterion = { code: string; decision: Decision; name: Bilingual; retired: boolean };

function CriterionForm({
  code,
  decision,
  name,
  retired,
  refused,
}: Criterion & { refused: Refused | null }) {
  const typed = refused?.typed;
  const t = useText(countingPageText).criteria;
  const id = `criterion-${decision}-${code}`;
  return (
    <Form method="post" className="counting-criterion">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="decision" value={decision} />
      <div>
        <label htmlFor={`${id}-ja`}>{t.ja}</label>
        <textarea
          id={`${id}-ja`}
          className="input"
          name="name_ja"
          rows={2}
          defaultValue={typed?.nameJa ?? name.ja}
          lang="ja"
        />
      </div>
      <div>
        <label htmlFor={`${id}-en`}>{t.en}</label>
        <textarea
          id={`${id}-en`}
          className="input"
          name="name_en"
          rows={2}
          defaultValue={typed?.nameEn ?? name.en}
          lang="en"
        />
      </div>
      {code === "" ? null : (
        <label className="check">
          <input
            type="checkbox"
            name="retired"
            value="yes"
            defaultChecked={typed?.retired ?? retired}
          />
          <span>{t.retired}</span>
        </label>
      )}
      {refused === null ? null : (
        <p className="field-error" role="alert">
          {t.problems[refused.problem]}
        </p>
      )}
      <button type="submit" className="button">
        {code === "" ? t.add : t.save}
      </button>
    </Form>
  );
}
