/**
 * The table of a report: rows, overlap, total. N3
 *
 * A bar beside each row's events repeats the figure for the eye; it is drawn in SVG because its length
 * is data.
 */
import { Fragment } from "react";
import { groupDigits } from "~/domain/whole-number";
import { reportText } from "~/i18n/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportLine, ReportTable } from "~/reports/report-table";
import { AttendanceFigure } from "./report-attendance";
import { RowsLink } from "./report-figures";

const COLUMNS = 6;

export function TotalsTable({ table }: { table: ReportTable }) {
  const t = useText(reportText);
  const language = useLanguage();
  const shown = table.lines.filter(isShown);
  const body = shown.filter(({ role }) => role !== "total");
  const longest = Math.max(
    1,
    ...body.map(({ role, figures }) => (role === "row" ? figures.events : 0)),
  );
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={t.tableTitle(t.axis[table.axis])}
      tabIndex={0}
    >
      <table className="table totals-table">
        <thead>
          <tr>
            <th scope="col">{t.column[table.axis]}</th>
            <th scope="col" className="number">
              {t.columnEvents}
            </th>
            <td className="totals-bar" />
            <th scope="col" className="number">
              {t.columnPlanned}
            </th>
            <th scope="col">
              {t.columnContinuing}・{t.columnRough}
            </th>
            <th scope="col" className="number">
              {t.columnAttendance}
            </th>
          </tr>
        </thead>
        <tbody>
          {body.map((line, at) => (
            <Fragment key={line.key}>
              {line.group !== null && line.group.ja !== body[at - 1]?.group?.ja ? (
                <tr className="totals-group">
                  <th scope="rowgroup" colSpan={COLUMNS}>
                    {line.group[language]}
                  </th>
                </tr>
              ) : null}
              <Line line={line} longest={longest} />
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          {shown
            .filter(({ role }) => role === "total")
            .map((line) => (
              <Line key={line.key} line={line} longest={longest} />
            ))}
        </tfoot>
      </table>
    </div>
  );
}

/** Overlap of several rows is shown even when it is none: it says that the rows add up. */
function isShown({ role, figures }: ReportLine): boolean {
  return role !== "overlap-earlier-period" || figures.events !== 0;
}

function Line({ line, longest }: { line: ReportLine; longest: number }) {
  const language = useLanguage();
  const { role, label, figures, links } = line;
  const isOverlap = role.includes("overlap");
  const events = signed(figures.events);
  return (
    <tr className={`totals-${role}${line.isLeaf ? " totals-leaf" : ""}`}>
      <th scope="row">{label[language]}</th>
      <td className="number">
        <RowsLink to={figures.events > 0 ? links.events : null}>{events}</RowsLink>
      </td>
      <td className="totals-bar" aria-hidden="true">
        {role === "row" ? <Bar share={figures.events / longest} /> : null}
      </td>
      <td className="number">
        {figures.planned === 0 ? null : (
          <RowsLink to={figures.planned > 0 ? links.planned : null}>
            {signed(figures.planned)}
          </RowsLink>
        )}
      </td>
      <td className="small">
        <Beside line={line} />
      </td>
      <td className="number">
        {isOverlap ? (
          <OverlapRange low={figures.attendance.low} high={figures.attendance.high} />
        ) : (
          <AttendanceCell line={line} />
        )}
      </td>
    </tr>
  );
}

/** 継続 and 時期不詳: attendance without a count needs its reason beside it. N1, N11 */
function Beside({ line }: { line: ReportLine }) {
  const t = useText(reportText);
  const { continuing, roughlyDated } = line.figures;
  return (
    <>
      {continuing > 0 ? (
        <RowsLink to={line.links.continuing}>
          {t.continuingBeside(groupDigits(continuing))}
        </RowsLink>
      ) : null}{" "}
      {roughlyDated > 0 ? (
        <RowsLink to={line.links.roughlyDated}>{t.roughBeside(groupDigits(roughlyDated))}</RowsLink>
      ) : null}
    </>
  );
}

function AttendanceCell({ line }: { line: ReportLine }) {
  const t = useText(reportText);
  const { attendance } = line.figures;
  const { exactShare, sessionsMissing, sessions } = attendance;
  return (
    <>
      <RowsLink to={sessions > 0 ? line.links.attendance : null}>
        <AttendanceFigure attendance={attendance} />
      </RowsLink>
      {sessions === 0 ? null : (
        <span className="totals-quality small soft">
          {exactShare === null ? null : t.exactShare(Math.round(exactShare * 100))}{" "}
          {sessionsMissing === 0 ? null : (
            <RowsLink to={line.links.sessionsMissing}>
              {t.missing(groupDigits(sessionsMissing))}
            </RowsLink>
          )}
        </span>
      )}
    </>
  );
}

function OverlapRange({ low, high }: { low: number; high: number }) {
  return <>{low === high ? signed(low) : `${signed(low)}〜${signed(high)}`}</>;
}

function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="10" focusable="false">
      <rect className="totals-bar-fill" width={Math.round(share * 1000) / 10} height="10" />
    </svg>
  );
}

/** A minus sign, not a hyphen, for what is taken away. */
function signed(value: number): string {
  return value < 0 ? `−${groupDigits(-value)}` : groupDigits(value);
}
