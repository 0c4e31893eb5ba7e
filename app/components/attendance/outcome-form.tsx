/** The form that changes an outcome: what, why, and for a postponement until when. */
import { Form } from "@remix-run/react";
import { FieldProblems } from "~/components/boxes/field-problems";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import type { OutcomeChange } from "~/domain/attendance/outcome-change";
import type { OutcomeErrors, TypedOutcome } from "~/domain/attendance/outcome-entry";
import { outcomeText } from "~/i18n/attendance/outcome-text";
import { useText } from "~/i18n/use-text";
import { OutcomeDate } from "./outcome-date";

const FORM_ID = "outcome";

type Props = {
  keptName: string;
  possible: readonly OutcomeChange[];
  /** What a postponement starts from. */
  former: { startTime: string | null; endTime: string | null };
  typed: TypedOutcome | null;
  errors: OutcomeErrors;
};

export function OutcomeForm({ keptName, possible, former, typed, errors }: Props) {
  const t = useText(outcomeText);
  const chosen = typed?.change ?? (possible.length === 1 ? possible[0] : undefined);
  return (
    <Form method="post" className="outcome-form" id={FORM_ID}>
      <KeptBoxes formId={FORM_ID} name={keptName} restores={typed === null} />
      <FieldProblems
        title={t.problemsTitle}
        labels={[
          ["change", t.change],
          ["reason", t.reason],
          ["firstDay", t.firstDay],
          ["lastDay", t.lastDay],
          ["startTime", t.startTime],
          ["endTime", t.endTime],
          ["which", t.which],
        ]}
        errors={errors}
        words={t.problem}
      />
      <fieldset
        className="field"
        id="change"
        aria-describedby={errors.change ? "change-problem" : undefined}
      >
        <legend>{t.change}</legend>
        <div className="outcome-changes">
          {possible.map((change) => (
            <label key={change}>
              <input
                type="radio"
                name="change"
                value={change}
                required
                defaultChecked={chosen === change}
                aria-labelledby={`${change}-name`}
                aria-describedby={`${change}-effect`}
              />
              <strong id={`${change}-name`}>{t.changeName[change]}</strong>
              <span className="small soft" id={`${change}-effect`}>
                {t.effect[change]}
              </span>
            </label>
          ))}
        </div>
        {errors.change ? (
          <p className="field-error" id="change-problem">
            {t.problem[errors.change]}
          </p>
        ) : null}
      </fieldset>
      {possible.includes("cancel") || possible.includes("postpone") ? (
        <div className="field outcome-reason">
          <label htmlFor="reason">{t.reason}</label>
          <p className="hint" id="reason-hint">
            {t.reasonHint}
          </p>
          <textarea
            id="reason"
            name="reason"
            rows={3}
            className="input"
            defaultValue={typed?.reason}
            aria-invalid={errors.reason ? true : undefined}
            aria-describedby={errors.reason ? "reason-hint reason-problem" : "reason-hint"}
          />
          {errors.reason ? (
            <p className="field-error" id="reason-problem">
              {t.problem[errors.reason]}
            </p>
          ) : null}
        </div>
      ) : null}
      {possible.includes("postpone") ? (
        <OutcomeDate former={former} typed={typed} errors={errors} />
      ) : null}
      <div className="attendance-submit">
        <button type="submit" className="button button-primary">
          {t.save}
        </button>
      </div>
    </Form>
  );
}
