/** Unique attendance, which stands beside cumulative attendance and cannot be told: only its bounds. N5 */
import type { UniqueAttendance } from "~/domain/counting/unique-attendance";
import { groupDigits } from "~/domain/value/whole-number";
import { reportUniqueText } from "~/i18n/report/report-unique-text";
import { useText } from "~/i18n/use-text";

export function ReportUnique({ unique }: { unique: UniqueAttendance }) {
  const t = useText(reportUniqueText);
  const { atLeast, atMost, openEnded } = unique;
  const bounds = openEnded
    ? t.openEnded(groupDigits(atLeast))
    : t.between(groupDigits(atLeast), groupDigits(atMost));
  return <>{t.notAvailable(bounds)}</>;
}
