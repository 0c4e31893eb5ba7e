/** The new date of a postponed occurrence, or the tick that it is not fixed yet. */
import type { OutcomeErrors, TypedOutcome } from "~/domain/attendance/outcome-entry";
import { outcomeText } from "~/i18n/attendance/outcome-text";
import { useText } from "~/i18n/use-text";

type Props = {
  former: { startTime: string | null; endTime: string | null };
  typed: TypedOutcome | null;
  errors: OutcomeErrors;
};

type Name = "firstDay" | "lastDay" | "startTime" | "endTime";

export function OutcomeDate({ former, typed, errors }: Props) {
  const t = useText(outcomeText);
  const field = (name: Name, type: "date" | "time", label: string, initial: string) => (
    <div className="field">
      <label htmlFor={name}>
        {label} {name === "firstDay" ? null : <span className="small soft">{t.optional}</span>}
      </label>
      <input
        id={name}
        name={name}
        type={type}
        className="input input-day"
        defaultValue={typed?.[name] ?? initial}
        aria-invalid={errors[name] ? true : undefined}
        aria-describedby={errors[name] ? `${name}-problem` : undefined}
      />
      {errors[name] ? (
        <p className="field-error" id={`${name}-problem`}>
          {t.problem[errors[name]]}
        </p>
      ) : null}
    </div>
  );
  return (
    <fieldset className="field outcome-date">
      <legend>{t.newDate}</legend>
      <label className="check">
        <input
          type="checkbox"
          name="dateNotFixed"
          value="yes"
          defaultChecked={(typed?.dateNotFixed ?? "") !== ""}
          aria-describedby="dateNotFixed-hint"
        />
        {t.dateNotFixed}
      </label>
      <p className="hint" id="dateNotFixed-hint">
        {t.dateNotFixedHint}
      </p>
      <div className="fields outcome-days">
        {field("firstDay", "date", t.firstDay, "")}
        {field("lastDay", "date", t.lastDay, "")}
        {field("startTime", "time", t.startTime, former.startTime ?? "")}
        {field("endTime", "time", t.endTime, former.endTime ?? "")}
        {errors.which ? <Which problem={t.problem[errors.which]} /> : null}
      </div>
    </fieldset>
  );
}

/** Asked only where the clocks go back and the time comes twice. N11 */
function Which({ problem }: { problem: string }) {
  const t = useText(outcomeText);
  return (
    <fieldset className="field" id="which" aria-describedby="which-problem">
      <legend>{t.which}</legend>
      <p className="field-error" id="which-problem">
        {problem}
      </p>
      <label className="check">
        <input type="radio" name="which" value="earlier" /> {t.earlier}
      </label>
      <label className="check">
        <input type="radio" name="which" value="later" /> {t.later}
      </label>
    </fieldset>
  );
}
