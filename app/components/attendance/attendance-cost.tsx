/** What a placement cost in the end, in the currency of what was planned. N12 */

import { shownCost } from "~/domain/attendance/shown-reach";
import { CURRENCIES } from "~/domain/value/currency";
import { formatMoney, type Money } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { groupDigits, type WholeNumberRefusal } from "~/domain/value/whole-number";
import { attendanceText } from "~/i18n/attendance-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  planned: Money | null;
  actual: Money | null;
  typed?: { value: string; qualifier: string; currency: string; shown?: string };
  problem?: WholeNumberRefusal | "session-unknown";
  readOnly: boolean;
};

export function AttendanceCost({ planned, actual, typed, problem, readOnly }: Props) {
  const t = useText(attendanceText);
  const language = useLanguage();
  const currencies = planned === null ? CURRENCIES : [planned.currency];
  const notes = ["cost-planned", problem ? "cost-problem" : null].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor="cost">{t.cost}</label>
      <p className="hint" id="cost-planned">
        {t.planned}: {planned === null ? "—" : formatMoney(planned, language)}
      </p>
      <input type="hidden" name="cost-shown" value={typed?.shown ?? shownCost(actual)} />
      <div className="attendance-reach-row attendance-cost-row">
        <select
          name="cost-qualifier"
          className="input"
          aria-label={`${t.cost}: ${t.qualifier}`}
          defaultValue={typed?.qualifier || actual?.qualifier || "exact"}
          disabled={readOnly}
        >
          {QUALIFIERS.map((qualifier) => (
            <option key={qualifier} value={qualifier}>
              {t.qualifierName[qualifier]}
            </option>
          ))}
        </select>
        <input
          id="cost"
          name="cost"
          className="input"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.value ?? (actual ? groupDigits(actual.amount) : "")}
          readOnly={readOnly}
          aria-invalid={problem ? true : undefined}
          aria-describedby={notes}
        />
        <select
          name="cost-currency"
          className="input"
          aria-label={`${t.cost}: ${t.currency}`}
          defaultValue={typed?.currency || actual?.currency || currencies[0]}
          disabled={readOnly}
        >
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      </div>
      {problem ? (
        <p className="field-error" id="cost-problem">
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}
