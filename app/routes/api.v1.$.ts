/** Any other address under /api/v1: a problem+json 404, for a stranger a 401. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { refuseMethod } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { problem } from "~/http/problem.server";
import { apiText } from "~/i18n/api-text";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return problem({
    status: 404,
    title: "Not Found",
    detail: apiText[ctx.language].notFound,
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "event.view");
  return refuseMethod(ctx.language);
}
