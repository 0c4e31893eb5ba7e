/** The page of a report, or why its question was not understood. */

import type { Context } from "~/context/context.server";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { QuestionVerdict } from "~/domain/report-question";
import { frameText } from "~/i18n/frame-text";
import { reportText } from "~/i18n/report/report-text";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { reportPage } from "~/reports/report/report-sheet";
import { findLatestHeldYear } from "~db/queries/filter/held-years";
import { listRunningImports } from "~db/queries/import/running-imports";
import { findReporting } from "~db/queries/round/reporting-rounds";
import { findReportPage } from "./report-page.server";
import { readSubmissionsOf } from "./submissions-of.server";

export async function readReportView(ctx: Context, question: QuestionVerdict) {
  const { pageTitle } = frameText[ctx.language];
  if (!question.ok) {
    const title = reportText[ctx.language].refusedTitle;
    const { refusals } = question;
    return {
      pageTitle: pageTitle(title),
      refusals,
      ...{ report: null, running: [], submissions: null, reporting: null },
    };
  }
  const thisYear = thisFiscalYear(ctx);
  const facts = await findReportPage(ctx.db.read, { ...question, thisYear });
  const options = await readFilterOptions(ctx, facts.filter);
  const report = reportPage({ ...facts, options, asOf: ctx.now }, ctx.language);
  const running = await listRunningImports(ctx.db.read);
  const submissions = await readSubmissionsOf(ctx, question.filter.period);
  const { period, fictional } = question.filter;
  const reporting = await findReporting(ctx.db.read, period, { fictional });
  const beside = { running, submissions, reporting };
  return { pageTitle: pageTitle(report.title), refusals: [], report, ...beside };
}

/** The latest fiscal year with held events; that of today where there is none. */
export async function readLatestYear(ctx: Context) {
  return (await findLatestHeldYear(ctx.db.read)) ?? thisFiscalYear(ctx);
}

const thisFiscalYear = ({ now }: Context) => fiscalYearOf(todayIn(HOME_ZONE, now));
