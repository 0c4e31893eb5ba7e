/** GET /api/v1/totals?from=&to=&by=: what `/reports` shows, as JSON. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { findReportFacts } from "~/pages/report/report-facts.server";
import { readReportQuestion } from "~/pages/report/report-question.server";
import { reportAnswer } from "~/reports/report/report-answer";
import { yearlyTable } from "~/reports/report/yearly-table";
import { listCostTotals } from "~db/queries/cost-totals";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { listPublishedTotals } from "~db/queries/report/published-totals";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const { read } = ctx.db;
  const question = await readReportQuestion(ctx, request);
  if (!question.ok) return refuseQuestion(question.refusals, ctx.language);
  const { filter, axis } = question;
  const facts = await findReportFacts(read, filter, axis);
  const table = yearlyTable({ ...facts, asOf: ctx.now });
  const answer = reportAnswer(
    { ...table, period: filter.period },
    {
      overlap: facts.totals.overlap,
      published: await listPublishedTotals(read, filter.period),
      costs: await listCostTotals(read, filter, facts.totals),
      containsFictional: await containsFictional(read, filter),
    },
    publicOrigin(request),
  );
  return answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
