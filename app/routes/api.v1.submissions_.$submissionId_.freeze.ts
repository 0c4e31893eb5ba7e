/** POST /api/v1/submissions/:id/freeze { date, number }: answered once its files are stored. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { parseFreezing } from "~/forms/submission-body.server";
import { answerJson, badRequest, notFoundApi, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { publicOrigin } from "~/http/public-origin.server";
import { freezeRefused, freezingEnded } from "~/http/submission-answered.server";
import { submissionApiText } from "~/i18n/submission/submission-api-text";
import { awaitFreezing } from "~/operations/submission/await-freezing.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { readSubmissionAnswer } from "~/pages/submission/submission-answer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "submission.edit");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "submission.edit");
  const { language } = ctx;
  if (request.method !== "POST") return refuseMethod(language, "POST");
  const id = idOf(params.submissionId ?? "");
  if (id === null) return notFoundApi(language);
  const body = parseFreezing(await request.text());
  if (!body.ok) return badRequest(submissionApiText[language].freezeMalformed(body.fields));
  const { date: on, ...rest } = body.value;
  const asked = { id, revision: null, typed: { on, ...rest }, mayLeaveOut: true };
  const verdict = await freezeSubmission(ctx, asked);
  if (!verdict.ok) return freezeRefused(verdict, language);
  const end = await awaitFreezing(ctx.db, id);
  if (end !== "done") return await freezingEnded(ctx, id, end);
  return answerJson(await readSubmissionAnswer(ctx, id, publicOrigin()));
}
