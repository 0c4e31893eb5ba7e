/** /reports.csv?from=&to=: the report's table as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readReportQuestion } from "~/http/report-question.server";
import { reportCsv } from "~/reports/report-csv";
import { yearlyTable } from "~/reports/yearly-table";
import { findReportFacts } from "~db/queries/report-facts";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const question = await readReportQuestion(ctx.db.read, request);
  if (!question.ok) throw new Response("Bad question", { status: 400 });
  const { filter, axis } = question;
  const table = yearlyTable({
    ...(await findReportFacts(ctx.db.read, filter, axis)),
    asOf: ctx.now,
  });
  const { from, to } = filter.period;
  return csvAnswer(`kusanone-${from}-${to}-${axis}.csv`, reportCsv(table, publicOrigin(request)));
}
