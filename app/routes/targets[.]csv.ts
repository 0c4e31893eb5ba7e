/** /targets.csv?year=: the targets of a year as a file; with `cells=grid`, the whole grid of the page to fill in. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readTargetFileFacts } from "~/pages/targets/target-file.server";
import { readTargetQuestion } from "~/pages/targets/target-page.server";
import { refusedFile } from "~/reports/report/report-csv";
import { targetCsv } from "~/reports/target-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const asked = await readTargetQuestion(ctx, request);
  if (!asked.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(asked.refusals, ctx.language), { status: 400, headers });
  }
  const { question } = asked;
  const facts = await readTargetFileFacts(ctx, question);
  const file = targetCsv({ ...facts, origin: publicOrigin() }, ctx.language);
  return csvAnswer(`kusanone-targets-${question.fiscalYear}.csv`, file);
}
