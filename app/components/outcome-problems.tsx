/** What is wrong with the form of an outcome, at its head, each with a way to its field. */
import type { OutcomeErrors, TypedOutcome } from "~/domain/outcome-entry";
import { outcomeText } from "~/i18n/outcome-text";
import { useText } from "~/i18n/use-text";

export function OutcomeProblems({ errors }: { errors: OutcomeErrors }) {
  const t = useText(outcomeText);
  const labels: [keyof TypedOutcome, string][] = [
    ["change", t.change],
    ["reason", t.reason],
    ["firstDay", t.firstDay],
    ["lastDay", t.lastDay],
    ["startTime", t.startTime],
    ["endTime", t.endTime],
    ["which", t.which],
  ];
  const wrong = labels.flatMap(([name, label]) => {
    const problem = errors[name];
    return problem === undefined ? [] : [{ name, label, problem }];
  });
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problemsTitle}</strong>
      </p>
      <ul>
        {wrong.map(({ name, label, problem }) => (
          <li key={name}>
            <a href={`#${name}`}>{label}</a>: {t.problem[problem]}
          </li>
        ))}
      </ul>
    </div>
  );
}
