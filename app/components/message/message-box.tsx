/** One labelled box of the form of a message, with its hint and what is wrong with it. */
import type {
  MessageBox as Box,
  MessageErrors,
  TypedMessage,
} from "~/domain/message/typed-message";
import { problemInWords } from "~/i18n/message/message-problem-text";
import { messageText } from "~/i18n/message/message-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  box: Exclude<Box, "priority">;
  typed: TypedMessage;
  errors: MessageErrors;
  hint?: string;
  lang?: string;
  rows?: number;
  short?: boolean;
};

export function MessageBox({ box, typed, errors, hint, lang, rows, short }: Props) {
  const t = useText(messageText);
  const language = useLanguage();
  const problem = errors[box];
  const notes = [hint ? `${box}-hint` : null, problem ? `${box}-problem` : null].filter(Boolean);
  const attributes = {
    ...{ id: box, name: box, lang, defaultValue: typed[box] },
    className: short ? "input input-day" : "input",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={box}>
        {t.box[box]}
        <span className="required">{t.required}</span>
      </label>
      {hint ? (
        <p className="hint" id={`${box}-hint`}>
          {hint}
        </p>
      ) : null}
      {rows === undefined ? (
        <input {...attributes} autoComplete="off" />
      ) : (
        <textarea {...attributes} rows={rows} />
      )}
      {problem ? (
        <p className="field-error" id={`${box}-problem`}>
          {problemInWords(problem, language)}
        </p>
      ) : null}
    </div>
  );
}
