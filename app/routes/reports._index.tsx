/** /reports: the latest fiscal year with held events; with from= and to=, the totals of any period. */
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { ReportRefusals } from "~/components/report/report-refusals";
import { ReportView } from "~/components/report/report-view";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { authorize } from "~/http/authorize.server";
import { reportText } from "~/i18n/report/report-text";
import { siteText } from "~/i18n/site-text";
import { findReportPage } from "~/pages/report/report-page.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { reportPage } from "~/reports/report/report-sheet";
import { latestReportUrl, yearReportUrl } from "~/reports/report/report-url";
import { findLatestHeldYear } from "~db/queries/filter/held-years";
import "~/styles/report.css";
import "~/styles/report-narrow.css";
import "~/styles/report-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const thisYear = fiscalYearOf(todayIn(HOME_ZONE, ctx.now));
  const params = new URL(request.url).searchParams;
  const latest = (await findLatestHeldYear(ctx.db.read)) ?? thisYear;
  if (!params.has("from") && !params.has("to")) throw redirect(latestReportUrl(params, latest));
  const question = await readReportQuestion(ctx, request);
  const words = siteText[ctx.language];
  if (!question.ok) {
    const pageTitle = words.pageTitle(reportText[ctx.language].refusedTitle);
    return data({ pageTitle, refusals: question.refusals, report: null }, 400);
  }
  const ofYear = yearReportUrl(params, question.filter.period);
  if (ofYear !== null) throw redirect(ofYear);
  const facts = await findReportPage(ctx.db.read, { ...question, thisYear });
  const report = reportPage({ ...facts, asOf: ctx.now }, ctx.language);
  const pageTitle = words.pageTitle(report.title);
  return data({ pageTitle, refusals: [], report }, 200);
}

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.pageTitle }];
}

export default function PeriodReport() {
  const { report, refusals } = useLoaderData<typeof loader>();
  return report === null ? <ReportRefusals refusals={refusals} /> : <ReportView report={report} />;
}
