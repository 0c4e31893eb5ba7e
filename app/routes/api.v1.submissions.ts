/** POST /api/v1/submissions { from, to }: begins a submission. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { parseSubmissionDraft } from "~/forms/submission-body.server";
import { answerCreated, badRequest, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite, forbiddenApi } from "~/http/authorize-api.server";
import { submissionApiText } from "~/i18n/submission/submission-api-text";
import { submissionRefusalText } from "~/i18n/submission/submission-refusal-text";
import { draftSubmission } from "~/operations/submission/draft-submission.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "submission.edit");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "submission.edit");
  const { language } = ctx;
  if (request.method !== "POST") return refuseMethod(language, "POST");
  const body = parseSubmissionDraft(await request.text());
  if (!body.ok) return badRequest(submissionApiText[language].draftMalformed(body.fields));
  const { from, to, title = { ja: null, en: null }, note } = body.value;
  const verdict = await draftSubmission(ctx, { period: { from, to }, title, note });
  if (verdict.ok) return answerCreated({ id: verdict.id }, `/api/v1/submissions/${verdict.id}`);
  if (verdict.reason === "forbidden" || verdict.reason === "not-found")
    return forbiddenApi(language);
  return badRequest(submissionRefusalText[language][verdict.reason]);
}
