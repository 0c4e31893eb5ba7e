/** One box for a decision and its criterion, so that it fits a phone. N13 */
import { countedText } from "~/i18n/counting/counted-text";
import { useText } from "~/i18n/use-text";
import type { EventCounting } from "~/pages/approval/event-counting.server";

type Props = {
  options: EventCounting["options"];
  chosen: string;
  /** Why nobody could be satisfied with it. */
  problem?: string | null;
};

export function CountingSelect({ options, chosen, problem = null }: Props) {
  const t = useText(countedText);
  return (
    <div className="field">
      <label htmlFor="counting">{t.question}</label>
      <p className="hint" id="counting-hint">
        {t.hint}
      </p>
      <select
        id="counting"
        name="counting"
        className="input"
        defaultValue={chosen}
        aria-describedby={problem === null ? "counting-hint" : "counting-hint counting-error"}
        aria-invalid={problem === null ? undefined : true}
      >
        {options.map(({ decision, criteria }) => (
          <optgroup key={decision} label={t.choice[decision]}>
            {decision === "yes" || criteria.length === 0 ? (
              <option value={decision}>{t.choice[decision]}</option>
            ) : null}
            {criteria.map(({ value, name }) => (
              <option key={value} value={value}>
                {t.by(t.choice[decision], name)}
              </option>
            ))}
          </optgroup>
        ))}
        <option value="pending">{t.choice.pending}</option>
      </select>
      {problem === null ? null : (
        <p className="field-error" id="counting-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
