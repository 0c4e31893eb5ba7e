/**
 * Cumulative attendance as the headline of a report: on one line, its unit once and small. N4
 *
 * What 以上 says of a range stands under it in words, so that nothing is lost and the figure does not break.
 */
import { attendanceState } from "~/domain/counting/attendance-state";
import type { Attendance } from "~/domain/counting/tie-rows";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { reportHeadlineText } from "~/i18n/report/report-headline-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function ReportHeadline({ attendance }: { attendance: Attendance }) {
  const t = useText(reportHeadlineText);
  const language = useLanguage();
  if (attendanceState(attendance) !== "counted") {
    return <span className="soft">{attendanceFigure(attendance, language)}</span>;
  }
  const { low, high, openEnded } = attendance;
  const [from, to] = [groupDigits(low), groupDigits(high)];
  const figure = low === high ? from : t.range(from, to);
  return (
    <span
      className={figure.length > LONG ? "report-headline report-headline-long" : "report-headline"}
    >
      {figure}
      <small>{openEnded && low === high ? t.peopleOrMore : t.people}</small>
    </span>
  );
}

/** 79,925〜92,471 stands in full size; more than that is set smaller. */
const LONG = 13;

/** Does the sum hold records without an upper bound? N4 */
export function isOpenEnded(attendance: Attendance): boolean {
  return attendanceState(attendance) === "counted" && attendance.openEnded;
}
