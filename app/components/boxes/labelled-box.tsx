/** One labelled box of a form, with its hint and what is wrong with it. */
import { boxesLabelText } from "~/i18n/boxes-label-text";
import { useText } from "~/i18n/use-text";

export type BoxLooks = {
  hint?: string;
  required?: boolean;
  /** As wide as a day. */
  short?: boolean;
  /** More than one line, so many of them. */
  rows?: number;
  lang?: string;
};
type Props = BoxLooks & {
  box: string;
  label: string;
  typed: string | undefined;
  /** In words; null where nothing is wrong. */
  problem: string | null;
};

export function LabelledBox({ box, label, typed, problem, hint, ...looks }: Props) {
  const t = useText(boxesLabelText);
  const notes = [hint ? `${box}-hint` : null, problem ? `${box}-problem` : null].filter(Boolean);
  const attributes = {
    ...{ id: box, name: box, lang: looks.lang, defaultValue: typed ?? "" },
    className: looks.short ? "input input-day" : "input",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={box}>
        {label}
        {looks.required ? <span className="required">{t.required}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${box}-hint`}>
          {hint}
        </p>
      ) : null}
      {looks.rows === undefined ? (
        <input {...attributes} autoComplete="off" />
      ) : (
        <textarea {...attributes} rows={looks.rows} />
      )}
      {problem ? (
        <p className="field-error" id={`${box}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
