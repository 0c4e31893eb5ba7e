/** /coverage.csv: the matrix as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readCoverage } from "~/pages/coverage/coverage.server";
import { coverageCsv } from "~/reports/coverage/coverage-csv";
import { coverageTable } from "~/reports/coverage/coverage-table";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readCoverage(ctx, request);
  if (!read.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(read.refusals, ctx.language), { status: 400, headers });
  }
  const { facts, question } = read;
  const file = coverageCsv(coverageTable(facts), {
    origin: publicOrigin(),
    containsFictional: facts.containsFictional,
  });
  const { period } = question.filter;
  const days = period === null ? "all" : `${period.from}-${period.to}`;
  return csvAnswer(`kusanone-coverage-${days}-${question.axis}.csv`, file);
}
