/** What is wrong with a form, at its head, each with a way to its field. */
import type { FieldProblem } from "~/domain/account";
import { accountText } from "~/i18n/account-text";
import { useText } from "~/i18n/use-text";

type Props = {
  errors?: Partial<Record<string, FieldProblem>>;
  /** Where this form calls a field by another name. */
  labels?: Record<string, string>;
};

export function FormProblems({ errors = {}, labels: own = {} }: Props) {
  const t = useText(accountText);
  const labels: Record<string, string> = { ...t.field, ...own };
  const wrong = Object.entries(errors).filter(([name]) => labels[name] !== undefined);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problemsTitle}</strong>
      </p>
      <ul className="plain-list">
        {wrong.map(([name, problem]) => (
          <li key={name}>
            <a href={`#${name}`}>{labels[name]}</a>: {problem ? t.problem[problem] : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
