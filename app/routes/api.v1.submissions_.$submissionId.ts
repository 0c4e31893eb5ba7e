/** GET /api/v1/submissions/:id: where a submission stands, what counted it, and its figures. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { answerJson, notFoundApi, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { readSubmissionAnswer } from "~/pages/submission/submission-answer.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const id = idOf(params.submissionId ?? "");
  const answer = id === null ? null : await readSubmissionAnswer(ctx, id, publicOrigin());
  return answer === null ? notFoundApi(ctx.language) : answerJson(answer);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "report.view");
  return refuseMethod(ctx.language);
}
