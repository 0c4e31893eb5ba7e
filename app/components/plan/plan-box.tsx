/** One labelled box of a form about the action plan, with its hint and what is wrong with it. */

import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { useText } from "~/i18n/use-text";
import { usePlanProblem } from "./plan-problem";

type Props = {
  name: string;
  label: string;
  typed: string;
  hint?: string;
  problem?: string;
  lang?: string;
  required?: boolean;
  short?: boolean;
  long?: boolean;
};

export function PlanBox({ name, label, typed, hint, problem, lang, ...looks }: Props) {
  const t = useText(planDraftText);
  const words = usePlanProblem();
  const notes = [hint ? `${name}-hint` : null, problem ? `${name}-problem` : null].filter(Boolean);
  const box = {
    ...{ id: name, name, lang, defaultValue: typed },
    className: looks.short ? "input input-day" : "input",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}
        {looks.required ? <span className="required">{t.required}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {looks.long ? <textarea {...box} rows={2} /> : <input {...box} autoComplete="off" />}
      {problem ? (
        <p className="field-error" id={`${name}-problem`}>
          {words(problem)}
        </p>
      ) : null}
    </div>
  );
}
