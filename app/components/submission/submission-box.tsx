/** One labelled box of a form of a submission, with its hint and what is wrong with it. */
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

type Props = {
  box: Exclude<Box, "step" | "userId" | "supersededBy">;
  typed: TypedSubmission;
  errors: SubmissionErrors;
  label?: string;
  hint?: string;
  required?: boolean;
  short?: boolean;
  long?: boolean;
  lang?: string;
};

export function SubmissionBox({ box, typed, errors, label, hint, ...looks }: Props) {
  const t = useText(submissionText);
  const words = useText(submissionRefusalText);
  const problem = errors[box];
  const notes = [hint ? `${box}-hint` : null, problem ? `${box}-problem` : null].filter(Boolean);
  const attributes = {
    ...{ id: box, name: box, lang: looks.lang, defaultValue: typed[box] ?? "" },
    className: looks.short ? "input input-day" : "input",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={box}>
        {label ?? t.box[box]}
        {looks.required ? <span className="required">{t.required}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${box}-hint`}>
          {hint}
        </p>
      ) : null}
      {looks.long ? (
        <textarea {...attributes} rows={3} />
      ) : (
        <input {...attributes} autoComplete="off" />
      )}
      {problem ? (
        <p className="field-error" id={`${box}-problem`}>
          {inWords(words, problem)}
        </p>
      ) : null}
    </div>
  );
}

/** Everything that is wrong, at the head of a form, each leading to its box. */
export function SubmissionProblems({ errors }: { errors: SubmissionErrors }) {
  const t = useText(submissionText);
  const words = useText(submissionRefusalText);
  return <ProblemList title={t.wrong} errors={errors} nameOf={t.box} wordsOf={words} />;
}
