/** GET /api/v1/rounds/:id: how a round stands, addressee by addressee. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { answerJson, notFoundApi, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readRoundAnswer } from "~/pages/round/rounds-answer.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const id = idOf(params.roundId ?? "");
  const answer = id === null ? null : await readRoundAnswer(ctx, id, publicOrigin());
  return answer === null ? notFoundApi(ctx.language) : answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  return refuseMethod(ctx.language);
}
