/** GET /api/v1/sites?state=&organisation=&industry=&bbox=&zoom=: sites of companies as rows, or as symbols of a map. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readApiSites } from "~/pages/site/site-map.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const params = new URL(request.url).searchParams;
  const read = await readApiSites(ctx, params, publicOrigin());
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  const { ok: _, ...answer } = read;
  return answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
