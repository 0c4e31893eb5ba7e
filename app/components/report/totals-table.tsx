/**
 * The table of a report: rows, overlap, total. N3
 *
 * Columns that would be empty in every line are left out. A bar beside the events repeats the figure for
 * the eye; it is drawn in SVG because its length is data.
 */
import { Fragment } from "react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportLine, ReportTable } from "~/reports/report/report-table";
import { columnsOf, type OptionalColumn } from "./totals-columns";
import { TotalsLine } from "./totals-line";

export function TotalsTable({ table }: { table: ReportTable }) {
  const t = useText(reportText);
  const language = useLanguage();
  const lines = table.lines.filter(isShown);
  const body = lines.filter(({ role }) => role !== "total");
  const total = lines.filter(({ role }) => role === "total");
  const columns = columnsOf(lines);
  const longest = Math.max(
    1,
    ...body.map(({ role, figures }) => (role === "row" ? figures.events : 0)),
  );
  return (
    <ReportScroll label={t.tableTitle(t.axis[table.axis])}>
      <table
        className={columns.has("target") ? "table totals-table totals-wide" : "table totals-table"}
      >
        <thead>
          <tr>
            <th scope="col">{t.column[table.axis]}</th>
            <th scope="col" className="number totals-events">
              {t.columnEvents}
            </th>
            <td className="totals-bar" />
            <Headings columns={columns} of={["planned", "continuing", "roughlyDated"]} />
            <th scope="col" className="number totals-attendance">
              {t.columnAttendance}
            </th>
            <Headings columns={columns} of={["exact", "missing", "target"]} />
          </tr>
        </thead>
        <tbody>
          {body.map((line, at) => (
            <Fragment key={line.key}>
              {line.group !== null && line.group.ja !== body[at - 1]?.group?.ja ? (
                <tr className="totals-group">
                  <th scope="rowgroup" colSpan={columns.size + 4}>
                    {line.group[language]}
                  </th>
                </tr>
              ) : null}
              <TotalsLine line={line} columns={columns} barShare={line.figures.events / longest} />
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          {total.map((line) => (
            <TotalsLine key={line.key} line={line} columns={columns} barShare={0} />
          ))}
        </tfoot>
      </table>
    </ReportScroll>
  );
}

type HeadingsProps = { columns: ReadonlySet<OptionalColumn>; of: readonly OptionalColumn[] };

function Headings({ columns, of }: HeadingsProps) {
  const t = useText(reportText);
  return of
    .filter((column) => columns.has(column))
    .map((column) => (
      <th key={column} scope="col" className="number totals-aside">
        {t.optionalColumn[column]}
      </th>
    ));
}

/** Overlap of several rows is shown even when it is none: it says that the rows add up. */
function isShown({ role, figures }: ReportLine): boolean {
  return role !== "overlap-earlier-period" || figures.events !== 0;
}
