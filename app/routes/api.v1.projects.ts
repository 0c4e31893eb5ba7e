/** GET /api/v1/projects: strategic projects under the filter of their list, a page at a time. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { readProjectAnswer } from "~/pages/project/project-answer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const read = await readProjectAnswer(ctx, new URL(request.url).searchParams);
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  const { ok: _, ...answer } = read;
  return answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
