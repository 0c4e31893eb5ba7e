/** What is wrong with the form, at its head, each with a way to its field. */
import type { AttendanceProblem, TypedAttendance } from "~/domain/attendance-entry";
import { attendanceText } from "~/i18n/attendance-text";
import { useText } from "~/i18n/use-text";

type Props = {
  errors: Partial<Record<keyof TypedAttendance, AttendanceProblem>>;
  /** The second step shows low and high in place of the number. */
  asksRange?: boolean;
};

export function AttendanceProblems({ errors, asksRange = false }: Props) {
  const t = useText(attendanceText);
  const labels: [keyof TypedAttendance, string][] = [
    ["session", t.session],
    ["mode", t.fieldMode],
    ["number", t.number],
    ["low", t.low],
    ["high", t.high],
    ["method", t.fieldMethod],
    ["note", t.note],
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
            <a href={`#${asksRange && name === "number" ? "low" : name}`}>{label}</a>:{" "}
            {t.problem[problem]}
          </li>
        ))}
      </ul>
    </div>
  );
}
