/** The actual reach of one placement, measure by measure, beside what was planned. N6 */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { shownCost, shownReach } from "~/domain/attendance/shown-reach";
import { REACH_MEASURES, type ReachMeasure } from "~/domain/counting/reach";
import type { ReachDraft } from "~/domain/event/event-draft";
import type { Money } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { groupDigits, type WholeNumberRefusal } from "~/domain/value/whole-number";
import type { ReachErrors, TypedReach } from "~/forms/attendance/reach.server";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import { AttendanceCost } from "./attendance-cost";

const FORM_ID = "reach";

type Props = {
  placementId: number;
  userId: number;
  reach: readonly ReachDraft[];
  cost: Money | null;
  actualCost: Money | null;
  typed?: TypedReach;
  errors: ReachErrors;
  readOnly: boolean;
};

export function AttendanceReach(props: Props) {
  const { placementId, userId, reach, cost, actualCost, typed, errors, readOnly } = props;
  const t = useText(attendanceText);
  const saved = `${savedKey(placementId, reach)} ${shownCost(actualCost)}`;
  return (
    <Form method="post" className="attendance-form" id={FORM_ID} key={saved}>
      {readOnly ? null : (
        <KeptBoxes
          formId={FORM_ID}
          name={`reach-${saved}-${userId}`}
          restores={typed === undefined}
        />
      )}
      <ReachProblems errors={errors} />
      <input type="hidden" name="intent" value="reach" />
      <input type="hidden" name="session" value={placementId} />
      <p className="soft">{t.reachHint}</p>
      {REACH_MEASURES.map((measure) => (
        <Measure
          key={measure}
          measure={measure}
          planned={reach.find((figure) => figure.measure === measure && figure.phase === "planned")}
          actual={reach.find((figure) => figure.measure === measure && figure.phase === "actual")}
          typed={typed?.[measure]}
          problem={errors[measure]}
          readOnly={readOnly}
        />
      ))}
      <AttendanceCost
        planned={cost}
        actual={actualCost}
        typed={typed?.cost}
        problem={errors.cost}
        readOnly={readOnly}
      />
      {readOnly ? null : (
        <div className="attendance-submit">
          <button type="submit" className="button button-primary">
            {t.saveReach}
          </button>
        </div>
      )}
    </Form>
  );
}

/** What is saved shows as it is stored: the boxes begin anew with it. */
function savedKey(placementId: number, reach: readonly ReachDraft[]): string {
  return [
    placementId,
    ...reach.map(({ measure, phase, value }) => `${measure} ${phase} ${value}`),
  ].join();
}

function ReachProblems({ errors }: Pick<Props, "errors">) {
  const t = useText(attendanceText);
  const wrong = REACH_MEASURES.filter((measure) => errors[measure] !== undefined);
  if (wrong.length === 0 && errors.cost === undefined) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problemsTitle}</strong>
      </p>
      <ul>
        {wrong.map((measure) => (
          <li key={measure}>
            <a href={`#${measure}`}>{t.measureName[measure]}</a>
          </li>
        ))}
        {errors.cost ? (
          <li>
            <a href="#cost">{t.cost}</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

type MeasureProps = {
  measure: ReachMeasure;
  planned?: ReachDraft;
  actual?: ReachDraft;
  typed?: { value: string; qualifier: string; shown?: string };
  problem?: WholeNumberRefusal | "session-unknown";
  readOnly: boolean;
};

function Measure({ measure, planned, actual, typed, problem, readOnly }: MeasureProps) {
  const t = useText(attendanceText);
  const { colon } = useText(frameText);
  const name = t.measureName[measure];
  const notes = [`${measure}-planned`, problem ? `${measure}-problem` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="field">
      <label htmlFor={measure}>{name}</label>
      <p className="hint" id={`${measure}-planned`}>
        {t.planned}
        {colon}
        {planned ? `${t.qualifierName[planned.qualifier]} ${groupDigits(planned.value)}` : "—"}
      </p>
      <input type="hidden" name={`${measure}-shown`} value={typed?.shown ?? shownReach(actual)} />
      <div className="attendance-reach-row">
        <select
          name={`${measure}-qualifier`}
          className="input"
          aria-label={`${name}: ${t.qualifier}`}
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
          id={measure}
          name={measure}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.value ?? (actual ? groupDigits(actual.value) : "")}
          readOnly={readOnly}
          aria-invalid={problem ? true : undefined}
          aria-describedby={notes}
        />
      </div>
      {problem ? (
        <p className="field-error" id={`${measure}-problem`}>
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}
