/** Where the secretariat decides on the traits of a state: each with its figures, what was decided before, and a form. P145 */
import { Form, Link } from "@remix-run/react";
import type { Trait } from "~/domain/place/region-trait";
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { TraitsPageData } from "~/pages/place/traits-page.server";
import { TraitDecision } from "./trait-decision";
import { TraitEvidence } from "./trait-evidence";

export type TraitAnswer = {
  trait: Trait;
  verdict: string;
  reason: string;
  problem: string;
};
type Props = Omit<TraitsPageData, "pageTitle"> & { answer: TraitAnswer | null };

export function TraitsPage({ state, areaTraits, isSaved, answer }: Props) {
  const t = useText(placeTraitText);
  const language = useLanguage();
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.pageTitle(state.name[language])}</h1>
      {isSaved && answer === null ? (
        <p className="notice notice-success" role="status">
          {t.saved}
        </p>
      ) : null}
      <p>{t.intro}</p>
      {areaTraits.traits.map(({ trait, byRule, history }) => (
        <section className="section" key={trait} aria-labelledby={`trait-${trait}`}>
          <h2 id={`trait-${trait}`}>{t.name[trait]}</h2>
          <p>{t.byRule(t.verdict[byRule])}</p>
          <TraitEvidence trait={trait} proposed={areaTraits.proposed} state={state.code} />
          <h3>{t.history}</h3>
          {history.length === 0 ? <p className="small soft">{t.noHistory}</p> : null}
          {history.map((said) => (
            <TraitDecision key={said.id} said={said} />
          ))}
          <Decide key={history[0]?.id} trait={trait} answer={answer} />
        </section>
      ))}
      <p>
        <Link to={`/states/${state.code}`} className="button">
          {t.back}
        </Link>
      </p>
    </main>
  );
}

const CHOICES = ["yes", "no", "rule"] as const;

function Decide({ trait, answer }: { trait: Trait; answer: TraitAnswer | null }) {
  const t = useText(placeTraitText);
  const own = answer?.trait === trait ? answer : null;
  return (
    <Form method="post">
      <input type="hidden" name="trait" value={trait} />
      <fieldset className="field">
        <legend>{t.decision}</legend>
        {CHOICES.map((choice) => (
          <label className="check" key={choice}>
            <input
              type="radio"
              name="verdict"
              value={choice}
              defaultChecked={own?.verdict === choice}
            />
            <span>{choice === "rule" ? t.givenBack : t.verdict[choice]}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`reason-${trait}`}>
          {t.reason}
          <span className="required">{t.required}</span>
        </label>
        <input
          id={`reason-${trait}`}
          name="reason"
          className="input"
          defaultValue={own?.reason}
          aria-invalid={own ? true : undefined}
          aria-describedby={own ? `problem-${trait}` : undefined}
        />
        {own ? (
          <p className="field-error" id={`problem-${trait}`} role="alert">
            {own.problem}
          </p>
        ) : null}
      </div>
      <button type="submit" className="button button-primary">
        {t.save}
      </button>
    </Form>
  );
}
