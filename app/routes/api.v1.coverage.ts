/** GET /api/v1/coverage?from=&to=&tier=: what `/coverage` shows, as JSON. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readCoverage } from "~/pages/coverage/coverage.server";
import { coverageAnswer } from "~/reports/coverage/coverage-answer";
import { coverageTable } from "~/reports/coverage/coverage-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const read = await readCoverage(ctx, request);
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  const { containsFictional } = read.facts;
  const origin = publicOrigin();
  return answerJson(coverageAnswer(coverageTable(read.facts), { origin, containsFictional }));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
