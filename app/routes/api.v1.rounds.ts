/** GET /api/v1/rounds: what the secretariat has asked organisations to report, a page at a time. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { readRoundsAnswer } from "~/pages/round/rounds-answer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const read = await readRoundsAnswer(ctx, new URL(request.url).searchParams);
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  const { ok: _, ...answer } = read;
  return answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
