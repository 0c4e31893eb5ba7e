/** Why a new event comes into a period that was signed off: it is saved with the event. P182 */
export type Why = {
  label: string;
  required: string;
  hint: string;
  typed: string;
  problem: string | null;
};

export function EventWhy({ label, required, hint, typed, problem }: Why) {
  return (
    <div className="field">
      <label htmlFor="why">
        {label}
        <span className="required">{required}</span>
      </label>
      <p className="hint" id="why-hint">
        {hint}
      </p>
      <input
        id="why"
        name="why"
        form="event"
        className="input"
        defaultValue={typed}
        required
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? "why-hint" : "why-hint why-problem"}
      />
      {problem === null ? null : (
        <p className="field-error" id="why-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
