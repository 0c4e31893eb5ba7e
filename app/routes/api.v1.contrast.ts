/** GET /api/v1/contrast?x=MEASURE&y=MEASURE&by=state|jurisdiction: what `/investment/contrast` shows, as JSON. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { periodOfContrast, readContrast } from "~/pages/contrast/contrast.server";
import { contrastAnswer } from "~/reports/contrast-answer";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const read = await readContrast(ctx, request);
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  return answerJson(contrastAnswer({ ...read.table, period: periodOfContrast(read.table) }));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
