/** The rows of a step, those that it leaves out before it. P160 */
import {
  type Step,
  type SubmissionState,
  stepsLeftOut,
  type TypedStep,
} from "~/domain/submission/submission-state";
import type { NewStep } from "~db/queries/submission/submissions";

type Taken = {
  id: number;
  state: SubmissionState;
  step: Step;
  typed: TypedStep;
  by: number | null;
  at: Date;
};

export function stepRows({ id, state, step, typed, by, at }: Taken): NewStep[] {
  const { on, number, office, skipped } = typed;
  const stamp = { submissionId: id, by, at };
  return [
    ...stepsLeftOut(state, step).map((leftOut) => ({
      ...{ ...stamp, step: leftOut, skipped: skipped ?? "" },
      ...{ on: null, number: null, office: null },
    })),
    { ...stamp, step, on, number, office, skipped: null },
  ];
}
