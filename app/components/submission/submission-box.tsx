/** One box of a form of a submission, its problem in the words of submissions. */
import { type BoxLooks, LabelledBox } from "~/components/boxes/labelled-box";
import { ProblemList } from "~/components/boxes/problem-list";
import type {
  SubmissionBox as Box,
  SubmissionErrors,
  TypedSubmission,
} from "~/domain/submission/typed-submission";
import { inWords } from "~/i18n/in-words";
import { submissionRefusalText } from "~/i18n/submission/submission-refusal-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";

/** What the server answered a form that it refused. */
export type RefusedForm = { typed: TypedSubmission; errors: SubmissionErrors } | null;

type Props = BoxLooks & {
  box: Exclude<Box, "step" | "userId" | "supersededBy">;
  typed: TypedSubmission;
  errors: SubmissionErrors;
};

export function SubmissionBox({ box, typed, errors, ...looks }: Props) {
  const t = useText(submissionText);
  const words = useText(submissionRefusalText);
  const problem = errors[box];
  const said = problem === undefined ? null : inWords(words, problem);
  return <LabelledBox {...looks} box={box} label={t.box[box]} typed={typed[box]} problem={said} />;
}

/** Everything that is wrong, at the head of a form, each leading to its box. */
export function SubmissionProblems({ errors }: { errors: SubmissionErrors }) {
  const t = useText(submissionText);
  const words = useText(submissionRefusalText);
  return <ProblemList title={t.wrong} errors={errors} nameOf={t.box} wordsOf={words} />;
}
