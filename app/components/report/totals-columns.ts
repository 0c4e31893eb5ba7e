/** The columns of a report that are left out where every line of them would be empty. */
import type { ReportLine } from "~/reports/report/report-table";

export type OptionalColumn =
  | "planned"
  | "continuing"
  | "roughlyDated"
  | "target"
  | "exact"
  | "missing";

/** The share counted exactly always stands beside the sessions without a record. N4 */
export function columnsOf(lines: readonly ReportLine[]): ReadonlySet<OptionalColumn> {
  const says = (figure: (line: ReportLine) => number) => lines.some((line) => figure(line) !== 0);
  const columns = new Set<OptionalColumn>();
  if (says(({ figures }) => figures.planned)) columns.add("planned");
  if (says(({ figures }) => figures.continuing)) columns.add("continuing");
  if (says(({ figures }) => figures.roughlyDated)) columns.add("roughlyDated");
  if (lines.some(({ targets }) => targets.events !== null || targets.attendance !== null))
    columns.add("target");
  if (says(({ figures }) => figures.attendance.high)) columns.add("exact");
  if (says(({ figures }) => figures.attendance.sessions)) columns.add("missing");
  return columns;
}
