/** /reports.svg?from=&to= and /reports/:year.svg: the chart of the years as a picture to save. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { yearsPicture, yearsPictureNames } from "~/components/report/years-picture.server";
import { authorize } from "~/http/authorize.server";
import { pictureAnswer } from "~/http/picture-answer.server";
import { readReportChart } from "~/pages/report/report-chart.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const question = await readReportQuestion(ctx, request, params.year);
  if (!question.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(question.refusals, ctx.language), { status: 400, headers });
  }
  const chart = await readReportChart(ctx, question);
  return pictureAnswer(yearsPicture(chart, ctx.language), yearsPictureNames(chart, ctx.language));
}
