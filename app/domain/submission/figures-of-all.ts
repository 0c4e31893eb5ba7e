/** The figures of every row of every axis, by axis and key, as the rules of today count them. P170 */
import { compareText } from "~/domain/day/calendar-date";
import { eventContribution, FIGURES } from "./event-contribution";
import type { FrozenFigure, FrozenReport } from "./frozen-report";
import { REPORT_AXES, reportPlans } from "./report-cells";

export function figuresOfAll({
  events,
  period,
  plans,
  crosswalk,
}: Pick<FrozenReport, "events" | "period" | "plans" | "crosswalk">): FrozenFigure[] {
  const ground = reportPlans(plans, crosswalk, null);
  return REPORT_AXES.flatMap((axis) => {
    const rows = new Map<string, FrozenFigure>();
    for (const event of events) {
      for (const [key, added] of eventContribution(event, period, axis, ground)) {
        const row = rows.get(key) ?? { axis, key, events: 0, low: 0, high: 0 };
        for (const figure of FIGURES) row[figure] += added[figure];
        rows.set(key, row);
      }
    }
    return [...rows.values()].sort((a, b) => compareText(a.key, b.key));
  });
}
