/** /reports: the latest fiscal year with held events; with from= and to=, the totals of any period. */
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReportRefusals } from "~/components/report/report-refusals";
import { ReportView } from "~/components/report/report-view";
import { ReportingNote } from "~/components/round/reporting-note";
import { SubmissionLinks } from "~/components/submission/submission-links";
import { authorize } from "~/http/authorize.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { readLatestYear, readReportView } from "~/pages/report/report-view.server";
import { latestReportUrl, yearReportUrl } from "~/reports/report/report-url";
import "~/styles/report.css";
import "~/styles/report-narrow.css";
import "~/styles/report-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const params = new URL(request.url).searchParams;
  if (!params.has("from") && !params.has("to"))
    throw redirect(latestReportUrl(params, await readLatestYear(ctx)));
  const question = await readReportQuestion(ctx, request);
  const ofYear = question.ok ? yearReportUrl(params, question.filter.period) : null;
  if (ofYear !== null) throw redirect(ofYear);
  const view = await readReportView(ctx, question);
  return data(view, view.report === null ? 400 : 200);
}

export default function PeriodReport() {
  const { report, refusals, running, submissions, reporting } = useLoaderData<typeof loader>();
  if (report === null || submissions === null) return <ReportRefusals refusals={refusals} />;
  return (
    <ReportView report={report} running={running} gapNote={<ReportingNote reporting={reporting} />}>
      <SubmissionLinks {...submissions} />
    </ReportView>
  );
}
