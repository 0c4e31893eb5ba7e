/** GET /api/v1/places?q=&on=: US places by name, with the missions that hold them on a day. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerJson, refuseMethod, refuseQuestion } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { readNamedPlaces } from "~/pages/place/place-search.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  const read = await readNamedPlaces(ctx, new URL(request.url).searchParams);
  if (!read.ok) return refuseQuestion(read.refusals, ctx.language);
  return answerJson({ rows: read.rows });
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
