/** The form that logs how many came to one session. Works without JavaScript. */
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import type { AttendanceProblem, TypedAttendance } from "~/domain/attendance/attendance-entry";
import { METHODS, type Method, MODES } from "~/domain/counting/observation";
import { SCOPES } from "~/domain/counting/scope";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { scopeText } from "~/i18n/counting/scope-text";
import { useText } from "~/i18n/use-text";
import { AttendanceChoices } from "./attendance-choices";
import { AttendanceNumber } from "./attendance-number";

const FORM_ID = "attendance";

type Props = {
  sessionId: number;
  keptName: string;
  /** The observation that the page says was just logged. */
  loggedId: number | null;
  /** What is to be corrected, by its figure. N14 */
  corrected: { id: number; figure: string } | null;
  typed: Partial<TypedAttendance>;
  errors: Partial<Record<keyof TypedAttendance, AttendanceProblem>>;
};

export function AttendanceForm(props: Props) {
  const { sessionId, keptName, loggedId, corrected, typed, errors } = props;
  const t = useText(attendanceText);
  const scope = useText(scopeText);
  const busy = useNavigation().state === "submitting";
  const [method, setMethod] = useState(typed.method ?? "counted");
  const [touched, setTouched] = useState(typed.method !== undefined);
  const suggest = (suggested: Method) => {
    if (!touched) setMethod(suggested);
  };
  const choose = (chosen: Method) => {
    setTouched(true);
    setMethod(chosen);
  };
  return (
    <Form method="post" className="attendance-form" id={FORM_ID}>
      <KeptBoxes
        formId={FORM_ID}
        name={keptName}
        restores={Object.keys(typed).length === 0}
        saved={loggedId === null ? null : String(loggedId)}
        onFill={(boxes) => {
          const kept = boxes.find(([name]) => name === "method")?.[1];
          const known = METHODS.find((candidate) => candidate === kept);
          if (known) choose(known);
        }}
      />
      <input type="hidden" name="session" value={sessionId} />
      <input type="hidden" name="corrects" value={typed.corrects ?? corrected?.id ?? ""} />
      {corrected === null ? null : <p className="notice">{scope.correcting(corrected.figure)}</p>}
      <AttendanceChoices
        name="mode"
        legend={t.mode}
        options={MODES.map((value) => ({ value, label: t.modeName[value] }))}
        chosen={typed.mode ?? "in-person"}
        problem={errors.mode ? t.problem[errors.mode] : undefined}
      />
      <AttendanceNumber typed={typed.number ?? ""} problem={errors.number} onSuggest={suggest} />
      <AttendanceChoices
        name="method"
        legend={t.method}
        options={METHODS.map((value) => ({ value, label: t.methodName[value] }))}
        chosen={method}
        problem={errors.method ? t.problem[errors.method] : undefined}
        onChoose={choose}
      />
      <AttendanceChoices
        name="scope"
        legend={scope.label}
        options={SCOPES.map((value) => ({ value, label: scope.short[value] }))}
        chosen={typed.scope ?? "own"}
        problem={errors.scope ? t.problem[errors.scope] : undefined}
      />
      <div className="field">
        <label htmlFor="note">
          {t.note} <span className="small soft">{t.optional}</span>
        </label>
        <textarea
          id="note"
          name="note"
          rows={2}
          className="input attendance-note-box"
          defaultValue={typed.note}
          aria-invalid={errors.note ? true : undefined}
          aria-describedby={errors.note ? "note-problem" : undefined}
        />
        {errors.note ? (
          <p className="field-error" id="note-problem">
            {t.problem[errors.note]}
          </p>
        ) : null}
      </div>
      <label className="check attendance-official">
        <input
          type="checkbox"
          name="official"
          value="yes"
          defaultChecked={typed.official !== ""}
          aria-describedby="official-hint"
        />
        {t.makeOfficial}
      </label>
      <p className="small soft" id="official-hint">
        {t.makeOfficialHint}
      </p>
      <div className="attendance-submit">
        <button type="submit" className="button button-primary" aria-disabled={busy || undefined}>
          {t.log}
        </button>
      </div>
    </Form>
  );
}
