/**
 * The second step: the lowest and highest of a number that does not stand by itself. N4
 *
 * For 約50名 both are proposed and may be corrected; for 数十名 both are asked. What was typed in the first
 * step travels along.
 */
import { Form } from "@remix-run/react";
import type { AttendanceProblem, TypedAttendance } from "~/domain/attendance/attendance-entry";
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Headcount } from "~/domain/counting/observation";
import type { AttendanceErrors } from "~/forms/attendance/attendance.server";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  typed: TypedAttendance;
  proposal: Headcount | null;
  errors: AttendanceErrors;
};

const CARRIED = [
  ...(["session", "mode", "number", "method", "note", "official"] as const),
  ...(["scope", "corrects"] as const),
];

export function AttendanceConfirm({ typed, proposal, errors }: Props) {
  const t = useText(attendanceText);
  const language = useLanguage();
  const asked =
    proposal === null
      ? t.confirmVague(typed.number)
      : t.confirmAbout(typed.number, formatHeadcount(proposal, language));
  return (
    <Form method="post" className="attendance-form" aria-labelledby="confirm-title" key="confirm">
      <h2 id="confirm-title">{t.confirmTitle}</h2>
      <p>{asked}</p>
      {CARRIED.map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name]} />
      ))}
      <div className="attendance-range">
        <End
          name="low"
          label={t.low}
          value={proposal ? String(proposal.low) : typed.low}
          problem={errors.low}
        />
        <End
          name="high"
          label={t.high}
          value={proposal ? String(proposal.high) : typed.high}
          problem={errors.high}
        />
      </div>
      <div className="attendance-submit">
        <button type="submit" name="step" value="confirm" className="button button-primary">
          {t.confirm}
        </button>
        <button type="submit" name="step" value="edit" className="button" formNoValidate>
          {t.backToForm}
        </button>
      </div>
    </Form>
  );
}

type EndProps = { name: "low" | "high"; label: string; value: string; problem?: AttendanceProblem };

function End({ name, label, value, problem }: EndProps) {
  const t = useText(attendanceText);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        className="input attendance-number"
        inputMode="numeric"
        autoComplete="off"
        required
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
      {problem ? (
        <p className="field-error" id={`${name}-problem`}>
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}
