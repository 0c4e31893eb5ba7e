/** /reports.csv?from=&to= and /reports/:year.csv: the report's table as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { findReportFacts } from "~/pages/report/report-facts.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { refusedFile, reportCsv } from "~/reports/report/report-csv";
import { lineLinks } from "~/reports/report/rows-url";
import { yearlyTable } from "~/reports/report/yearly-table";
import { listCostTotals } from "~db/queries/cost-totals";
import { containsFictional } from "~db/queries/report/contains-fictional";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const { read } = ctx.db;
  const question = await readReportQuestion(ctx, request, params.year);
  if (!question.ok) {
    const headers = {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    };
    return new Response(refusedFile(question.refusals, ctx.language), {
      status: 400,
      headers,
    });
  }
  const { filter, axis } = question;
  const facts = await findReportFacts(read, filter, axis);
  const table = yearlyTable({ ...facts, asOf: ctx.now });
  const total = lineLinks(filter, axis, null);
  const file = reportCsv(table, {
    origin: publicOrigin(request),
    containsFictional: await containsFictional(read, filter),
    costs: await listCostTotals(read, filter, facts.totals),
    costUrls: { held: total.events ?? "", planned: total.planned ?? "" },
  });
  return csvAnswer(`kusanone-${filter.period.from}-${filter.period.to}-${axis}.csv`, file);
}
