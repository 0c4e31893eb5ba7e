/** The chart of a report as it is saved: it leaves the house, so a fine question counts only what may. P175, P185 */
import type { Context } from "~/context/context.server";
import { fiscalYearOf, fiscalYearOfPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { QuestionVerdict } from "~/domain/report-question";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { filterOutside } from "~/pages/map/filter-outside.server";
import { reportPage } from "~/reports/report/report-sheet";
import { findReportPage } from "./report-page.server";

export async function readReportChart(
  ctx: Context,
  { filter: asked, axis }: Extract<QuestionVerdict, { ok: true }>,
) {
  const thisYear = fiscalYearOf(todayIn(HOME_ZONE, ctx.now));
  const filter = { ...asked, outside: true };
  const facts = await findReportPage(ctx.db.read, { filter, axis, thisYear });
  const options = await readFilterOptions(ctx, facts.filter);
  const { title, years } = reportPage({ ...facts, options, asOf: ctx.now }, ctx.language);
  const ofYears = facts.allPublished.filter((total) => fiscalYearOfPeriod(total) !== null);
  return {
    ...{ title, years, options, shown: filter.year, asOf: ctx.now },
    sources: [...new Set(ofYears.map(({ source }) => source))],
    ...(await filterOutside(ctx, filter)),
  };
}
export type ReportChart = Awaited<ReturnType<typeof readReportChart>>;
