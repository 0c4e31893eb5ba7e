/** GET /api/v1/submissions/:id/files/report.pdf: the bytes that were stored when it was frozen. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { notFoundApi, refuseMethod } from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { problem } from "~/http/problem.server";
import { reportFileAnswer } from "~/http/report-file-answer.server";
import { submissionText } from "~/i18n/submission/submission-text";
import { readSubmissionFile } from "~/pages/submission/submission-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "report.view");
  const id = idOf(params.submissionId ?? "");
  const file = id === null ? null : await readSubmissionFile(ctx, id, params.file ?? "");
  if (file === null) return notFoundApi(ctx.language);
  if (file !== "closed") return reportFileAnswer(request, file);
  const detail = submissionText[ctx.language].closedFile;
  return problem({ status: 403, title: "Forbidden", detail });
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "report.view");
  return refuseMethod(ctx.language);
}
