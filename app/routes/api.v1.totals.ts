/** GET /api/v1/totals?from=&to=&by=: what `/reports` shows, as JSON. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readPublished, readReportFigures } from "~/pages/report/report-figures.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { reportAnswer } from "~/reports/report/report-answer";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const question = await readReportQuestion(ctx, request);
  if (!question.ok) return refuseQuestion(question.refusals, ctx.language);
  const { table, ...figures } = await readReportFigures(ctx, question);
  const published = await readPublished(ctx, question);
  const asked = { ...table, period: question.filter.period };
  return answerJson(reportAnswer(asked, { ...figures, published }, publicOrigin()));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
