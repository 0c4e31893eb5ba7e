/** An attendance figure: a range, 以上 where it is open, 未記録 where nobody counted, — where there was no session. N4 */
import { attendanceState } from "~/domain/counting/attendance-state";
import type { Attendance } from "~/domain/counting/tie-rows";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { useLanguage } from "~/i18n/use-text";

export function AttendanceFigure({ attendance }: { attendance: Attendance }) {
  const figure = attendanceFigure(attendance, useLanguage());
  if (attendanceState(attendance) !== "counted") return <span className="soft">{figure}</span>;
  const [from, to] = figure.split(BEHIND_DASH);
  return (
    <>
      {from}
      {to === undefined ? null : (
        <>
          <wbr />
          {to}
        </>
      )}
    </>
  );
}

/** Where a narrow column may break a range. */
const BEHIND_DASH = /(?<=[〜–])/;
