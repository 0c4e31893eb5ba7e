/** An attendance figure: a range, 以上 where it is open, 記録なし where nobody counted, — where there was no session. */
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Attendance } from "~/domain/counting/tie-rows";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function AttendanceFigure({ attendance }: { attendance: Attendance }) {
  const t = useText(reportText);
  const language = useLanguage();
  if (attendance.sessions === 0) return <span className="soft">—</span>;
  if (attendance.sessionsMissing === attendance.sessions)
    return <span className="soft">{t.notRecorded}</span>;
  const [from, to] = formatHeadcount(attendance, language).split(BEHIND_DASH);
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
