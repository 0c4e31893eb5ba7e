/** /reports/:year: the totals of a fiscal year. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReportRefusals } from "~/components/report/report-refusals";
import { ReportView } from "~/components/report/report-view";
import { ReportingNote } from "~/components/round/reporting-note";
import { SubmissionLinks } from "~/components/submission/submission-links";
import { authorize } from "~/http/authorize.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { readReportView } from "~/pages/report/report-view.server";
import "~/styles/report.css";
import "~/styles/report-narrow.css";
import "~/styles/report-print.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const view = await readReportView(ctx, await readReportQuestion(ctx, request, params.year));
  return data(view, view.report === null ? 400 : 200);
}

export default function YearlyReport() {
  const { report, refusals, running, submissions, reporting } = useLoaderData<typeof loader>();
  if (report === null || submissions === null) return <ReportRefusals refusals={refusals} />;
  return (
    <ReportView report={report} running={running} gapNote={<ReportingNote reporting={reporting} />}>
      <SubmissionLinks {...submissions} />
    </ReportView>
  );
}
