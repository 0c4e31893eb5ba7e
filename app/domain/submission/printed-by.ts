/** A report by what it printed under the rules of its day, where those of today are others. P170 */
import { RULES } from "~/domain/counting/rules-version";
import type { Compared } from "./difference";
import type { FrozenReport } from "./frozen-report";
import type { ReportAxis } from "./report-cells";

export function printedBy(report: FrozenReport, by: ReportAxis): Compared {
  if (report.rules === RULES) return { report, printed: null };
  const rows = report.figures.filter(({ axis }) => axis === by);
  return { report, printed: new Map(rows.map(({ key, ...figures }) => [key, figures])) };
}
