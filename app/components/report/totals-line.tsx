/** One line of a report's table; each figure leads to its rows. N10 */
import type { ReactNode } from "react";
import { towardsTarget } from "~/domain/targets/target-progress";
import { groupDigits } from "~/domain/value/whole-number";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportLine } from "~/reports/report/report-table";
import { AttendanceFigure } from "./report-attendance";
import { RowsLink } from "./rows-link";
import type { OptionalColumn } from "./totals-columns";

type Props = { line: ReportLine; columns: ReadonlySet<OptionalColumn>; barShare: number };

export function TotalsLine({ line, columns, barShare }: Props) {
  const language = useLanguage();
  const { role, label, figures, targets, links } = line;
  const { attendance } = figures;
  const isOverlap = role.includes("overlap");
  return (
    <tr className={`totals-${role}${line.isLeaf ? " totals-leaf" : ""}`}>
      <th scope="row">{label[language]}</th>
      <td className="number totals-events">
        <Count value={figures.events} to={links.events} />
      </td>
      <td className="totals-bar" aria-hidden="true">
        {role === "row" ? <Bar share={barShare} /> : null}
      </td>
      <Optional column="planned" columns={columns}>
        <Count value={figures.planned} to={links.planned} blank />
      </Optional>
      <Optional column="continuing" columns={columns}>
        <Count value={figures.continuing} to={links.continuing} blank />
      </Optional>
      <Optional column="roughlyDated" columns={columns}>
        <Count value={figures.roughlyDated} to={links.roughlyDated} blank />
      </Optional>
      <td className="number totals-attendance">
        {isOverlap ? (
          <OverlapRange low={attendance.low} high={attendance.high} />
        ) : (
          <RowsLink to={attendance.sessions > 0 ? links.attendance : null}>
            <AttendanceFigure attendance={attendance} />
          </RowsLink>
        )}
        <AttendanceTarget target={targets.attendance} />
      </td>
      <Optional column="exact" columns={columns}>
        {isOverlap || attendance.sessions === 0 ? null : (
          <ExactShare share={attendance.exactShare} />
        )}
      </Optional>
      <Optional column="missing" columns={columns}>
        {isOverlap || attendance.sessions === 0 ? null : (
          <Count value={attendance.sessionsMissing} to={links.sessionsMissing} />
        )}
      </Optional>
      <Optional column="target" columns={columns}>
        <EventsTarget target={targets.events} figures={figures} />
      </Optional>
    </tr>
  );
}

type OptionalProps = {
  column: OptionalColumn;
  columns: ReadonlySet<OptionalColumn>;
  children: ReactNode;
};

/** What the figure is stands before it where the head has no room: on a phone, from data-label. */
function Optional({ column, columns, children }: OptionalProps) {
  const t = useText(reportText);
  if (!columns.has(column)) return null;
  return (
    <td className="number totals-aside" data-label={t.optionalColumn[column]}>
      {children}
    </td>
  );
}

/** `blank`: a zero is left out, where a column is mostly zeros. */
function Count({
  value,
  to,
  blank = false,
}: {
  value: number;
  to: string | null;
  blank?: boolean;
}) {
  if (value === 0 && blank) return null;
  return <RowsLink to={value === 0 ? null : to}>{signed(value)}</RowsLink>;
}

type EventsTargetProps = { target: number | null; figures: ReportLine["figures"] };

/** Held and planned beside the target of exactly this row. P10 */
function EventsTarget({ target, figures }: EventsTargetProps) {
  const t = useText(reportText);
  if (target === null) return null;
  const { held, planned } = towardsTarget("events", figures);
  return t.ofTarget(groupDigits(held), groupDigits(planned), groupDigits(target));
}

/** What the figure above it is to reach. P10 */
function AttendanceTarget({ target }: { target: number | null }) {
  const t = useText(reportText);
  if (target === null) return null;
  return <div className="small soft nowrap">{t.attendanceTarget(groupDigits(target))}</div>;
}

function ExactShare({ share }: { share: number | null }) {
  const t = useText(reportText);
  return share === null ? "—" : t.percent(Math.round(share * 100));
}

function OverlapRange({ low, high }: { low: number; high: number }) {
  const t = useText(reportText);
  return low === high ? signed(low) : t.range(signed(low), signed(high));
}

function Bar({ share }: { share: number }) {
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      width="100%"
      height="10"
      aria-hidden="true"
    >
      <rect className="totals-bar-fill" width={Math.round(share * 1000) / 10} height="10" />
    </svg>
  );
}

/** A minus sign, not a hyphen, for what is taken away. */
function signed(value: number): string {
  return value < 0 ? `−${groupDigits(-value)}` : groupDigits(value);
}
