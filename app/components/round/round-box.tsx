/** One labelled box of the form of a round. */
import type { RoundErrors, RoundTextBox, TypedRound } from "~/domain/round/typed-round";
import { inWords } from "~/i18n/in-words";
import { roundRefusalText } from "~/i18n/round/round-refusal-text";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";

type Props = {
  box: RoundTextBox;
  typed: TypedRound;
  errors: RoundErrors;
  hint?: string;
  required?: boolean;
  long?: boolean;
  lang?: string;
};

export function RoundBox({ box, typed, errors, hint, required, long, lang }: Props) {
  const t = useText(roundText);
  const words = useText(roundRefusalText);
  const problem = errors[box];
  const notes = [hint ? `${box}-hint` : null, problem ? `${box}-problem` : null].filter(Boolean);
  const attributes = {
    ...{ id: box, name: box, lang, defaultValue: typed[box] },
    className: required ? "input input-day" : "input",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={box}>
        {t.box[box]}
        {required ? <span className="required">{t.required}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${box}-hint`}>
          {hint}
        </p>
      ) : null}
      {long ? <textarea {...attributes} rows={3} /> : <input {...attributes} autoComplete="off" />}
      {problem ? (
        <p className="field-error" id={`${box}-problem`}>
          {inWords(words, problem)}
        </p>
      ) : null}
    </div>
  );
}
