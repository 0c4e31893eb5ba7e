/** What is recorded of a step: its day, the document outside, the office, and why steps before it were left out. */
import type { Step } from "~/domain/submission/submission-state";
import type { SubmissionErrors, TypedSubmission } from "~/domain/submission/typed-submission";
import { submissionText } from "~/i18n/submission/submission-text";
import { submissionWords } from "~/i18n/submission/submission-words";
import { useText } from "~/i18n/use-text";
import { SubmissionBox } from "./submission-box";

type Props = { typed: TypedSubmission; errors: SubmissionErrors; leftOut: readonly Step[] };

export function StepBoxes({ leftOut, ...boxes }: Props) {
  const t = useText(submissionText);
  const words = useText(submissionWords);
  return (
    <>
      <SubmissionBox box="on" {...boxes} hint={t.dayHint} required short />
      <SubmissionBox box="number" {...boxes} />
      <SubmissionBox box="office" {...boxes} />
      {leftOut.length === 0 ? null : (
        <SubmissionBox
          box="skipped"
          {...boxes}
          hint={t.skippedHint(t.listOf(leftOut.map((step) => words.step[step])))}
          required
        />
      )}
    </>
  );
}
