/** /reports.csv?from=&to= and /reports/:year.csv: the report's table as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readReportFigures } from "~/pages/report/report-figures.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { refusedFile, reportCsv } from "~/reports/report/report-csv";
import { lineLinks } from "~/reports/report/rows-url";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const question = await readReportQuestion(ctx, request, params.year);
  if (!question.ok) {
    const headers = {
      "Content-Type": "text/plain; charset=utf-8",
    };
    return new Response(refusedFile(question.refusals, ctx.language), {
      status: 400,
      headers,
    });
  }
  const { filter, axis } = question;
  const { table, costs, containsFictional } = await readReportFigures(ctx, question);
  const total = lineLinks(filter, axis, null);
  const file = reportCsv(table, {
    origin: publicOrigin(),
    ...{ containsFictional, costs },
    costUrls: { held: total.events ?? "", planned: total.planned ?? "" },
  });
  return csvAnswer(`kusanone-${filter.period.from}-${filter.period.to}-${axis}.csv`, file);
}
