/** GET /api/v1/openapi.json: the API for machines. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { openApiDocument } from "~/domain/open-api";
import { answerJson, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authorizeApi(request, "event.view");
  return answerJson(openApiDocument(publicOrigin()));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
