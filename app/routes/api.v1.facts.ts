/** GET /api/v1/facts: area facts of an area, of a measure, or all, a page at a time. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { readFactAnswer } from "~/pages/fact/fact-answer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const read = await readFactAnswer(ctx, new URL(request.url).searchParams);
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  const { ok: _, ...answer } = read;
  return answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
