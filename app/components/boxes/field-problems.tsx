/** What is wrong with a form, at its head, each with a way to its field. */
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";

type Props<Name extends string, Reason extends string> = {
  title: string;
  /** The fields in the order of the form, by their names on screen. */
  labels: readonly (readonly [Name, string])[];
  errors: Partial<Record<Name, Reason>>;
  words: Readonly<Record<Reason, string>>;
  /** Where a problem leads to another field than its own. */
  leads?: Partial<Record<Name, Name>>;
};

export function FieldProblems<Name extends string, Reason extends string>({
  title,
  labels,
  errors,
  words,
  leads = {},
}: Props<Name, Reason>) {
  const { colon } = useText(frameText);
  const wrong = labels.flatMap(([name, label]) => {
    const reason = errors[name];
    return reason === undefined ? [] : [{ field: leads[name] ?? name, label, text: words[reason] }];
  });
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {wrong.map(({ field, label, text }) => (
          <li key={label}>
            <a href={`#${field}`}>{label}</a>
            {colon}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
