/** What is wrong with an observation that was typed. */

import { FieldProblems } from "~/components/boxes/field-problems";
import type { AttendanceErrors } from "~/forms/attendance/attendance.server";
import { attendanceText } from "~/i18n/attendance-text";
import { useText } from "~/i18n/use-text";

type Props = {
  errors: AttendanceErrors;
  /** The second step shows low and high in place of the number. */
  asksRange?: boolean;
};

export function AttendanceProblems({ errors, asksRange = false }: Props) {
  const t = useText(attendanceText);
  return (
    <FieldProblems
      title={t.problemsTitle}
      labels={[
        ["session", t.session],
        ["mode", t.fieldMode],
        ["number", t.number],
        ["low", t.low],
        ["high", t.high],
        ["method", t.fieldMethod],
        ["note", t.note],
      ]}
      errors={errors}
      words={t.problem}
      leads={asksRange ? { number: "low" } : {}}
    />
  );
}
