/** The terms of one axis of a draft as boxes, in order, with the buttons that move them. */
import type { TermAxis } from "~/domain/plan/plan-draft";
import type { OutlineMove } from "~/domain/plan/plan-outline";
import { boxOfTerm, type TERM_BOXES, type TypedTerm } from "~/domain/plan/typed-plan-draft";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { PlanBox } from "./plan-box";

type Props = {
  axis: TermAxis;
  terms: readonly TypedTerm[];
  errors: Record<string, string>;
};

export function PlanOutline({ axis, terms, errors }: Props) {
  const t = useText(planDraftText);
  const plans = useText(planText);
  const title = `outline-${axis}`;
  return (
    <div className="plan-outline">
      <h3 id={title}>{plans.axis[axis]}</h3>
      <ol className="plan-terms" aria-labelledby={title}>
        {terms.map((term, at) =>
          term.axis === axis ? (
            <li key={boxOfTerm(at, "code")} className={term.nested ? "plan-nested" : undefined}>
              <TermBoxes term={term} at={at} errors={errors} isHead={isHeadOf(terms, at)} />
            </li>
          ) : null,
        )}
      </ol>
      <button type="submit" name="step" value={`add.${axis}`} className="button">
        {t.add[axis]}
      </button>
    </div>
  );
}

/** Typed terms are shaped as drafted ones as far as heads are concerned. */
function isHeadOf(terms: readonly TypedTerm[], at: number): boolean {
  return terms[at + 1]?.nested === true && terms[at]?.nested === false;
}

type BoxesProps = {
  term: TypedTerm;
  at: number;
  errors: Record<string, string>;
  isHead: boolean;
};

function TermBoxes({ term, at, errors, isHead }: BoxesProps) {
  const t = useText(planDraftText);
  const language = useLanguage();
  const name = t.legend(term.code, language === "ja" ? term.shortJa : term.shortEn);
  const box = (each: "code" | (typeof TERM_BOXES)[number]) => ({
    name: boxOfTerm(at, each),
    label: each === "source" ? t.termSource : t[each],
    typed: term[each],
    problem: errors[boxOfTerm(at, each)],
  });
  return (
    <fieldset className="plan-term-boxes">
      <legend>
        {name} {isHead ? <span className="badge">{t.isHead}</span> : null}
      </legend>
      <input type="hidden" name={boxOfTerm(at, "key")} value={term.key} />
      <input type="hidden" name={boxOfTerm(at, "axis")} value={term.axis} />
      <input type="hidden" name={boxOfTerm(at, "nested")} value={term.nested ? "1" : ""} />
      <div className="plan-facts">
        <PlanBox {...box("headingJa")} lang="ja" />
        <PlanBox {...box("headingEn")} lang="en" />
        <PlanBox {...box("shortJa")} lang="ja" />
        <PlanBox {...box("shortEn")} lang="en" />
        <PlanBox {...box("code")} short />
        <PlanBox {...box("source")} lang="ja" />
      </div>
      <TermButtons term={term} at={at} isHead={isHead} name={name} />
    </fieldset>
  );
}

type ButtonsProps = { term: TypedTerm; at: number; isHead: boolean; name: string };

function TermButtons({ term, at, isHead, name }: ButtonsProps) {
  const t = useText(planDraftText);
  const settles = term.axis === "priority" && !isHead && at > 0;
  const moves: OutlineMove[] = [
    "up",
    "down",
    ...(term.nested ? (["unnest"] as const) : settles ? (["nest"] as const) : []),
    "remove",
  ];
  return (
    <div className="row">
      {moves.map((move) => (
        <button
          key={move}
          type="submit"
          name="step"
          value={`${move}.${at}`}
          className={move === "remove" ? "button button-danger" : "button"}
          aria-label={t.stepOf(t[move], name)}
        >
          {t[move]}
        </button>
      ))}
    </div>
  );
}
