/** A frozen record as the table that the page of a report draws, by one axis: the same lines, from the record alone. N3, P162 */
import type { Axis } from "~/domain/counting/axis";
import { fiscalYearOfPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { frozenFigures, frozenHeads } from "~/domain/submission/frozen-figures";
import type { ReportBasis } from "~/domain/submission/frozen-report";
import type { AxisPlan, AxisTerm } from "./axis-rows";
import type { ReportTable } from "./report-table";
import { yearlyTable } from "./yearly-table";

export function frozenTable<On extends Axis>(report: ReportBasis, axis: On): ReportTable<On> {
  return yearlyTable({
    filter: { ...NO_FILTER, period: report.period, year: fiscalYearOfPeriod(report.period) },
    axis,
    asOf: new Date(report.asOf),
    totals: frozenFigures(report, axis),
    heads: axis === "priority" ? frozenHeads(report) : [],
    terms: frozenTerms(report, axis),
    plans: frozenPlans(report),
    targets: [],
  });
}

/** What the rows of an axis are called, in official order. */
export function frozenTerms({ names, plans }: ReportBasis, axis: Axis): AxisTerm[] {
  if (axis !== "priority" && axis !== "tier")
    return names
      .filter((name) => name.axis === axis)
      .map(({ key, ja, en }) => ({ key, label: { ja, en }, parent: null, plan: null }));
  return plans.flatMap(({ id, terms }) =>
    terms
      .filter((term) => term.axis === axis)
      .map(({ key, parent, ja, en }) => ({ key, label: { ja, en }, parent, plan: id })),
  );
}

export function frozenPlans({ plans }: ReportBasis): AxisPlan[] {
  return plans.map(({ id, name }) => ({ id, name }));
}
