/** POST /api/v1/imports/:id/commit: in the background. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { idOf } from "~/domain/value/id-of";
import { parseReasonBody } from "~/forms/import-reason.server";
import {
  answerAccepted,
  badRequest,
  conflict,
  notFoundApi,
  refuseMethod,
} from "~/http/api-answer.server";
import { authorizeApi, authorizeApiWrite } from "~/http/authorize-api.server";
import { answeredImport } from "~/http/import-answered.server";
import { importApiText } from "~/i18n/import/import-api-text";
import { commitImport } from "~/operations/import/commit-import.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorizeApi(request, "import.make");
  return refuseMethod(ctx.language, "POST");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorizeApiWrite(request, "import.make");
  if (request.method !== "POST") return refuseMethod(ctx.language, "POST");
  const id = idOf(params.importId ?? "");
  if (id === null) return notFoundApi(ctx.language);
  const body = parseReasonBody(await request.text());
  if (!body.ok) return badRequest(importApiText[ctx.language].reasonMalformed);
  const { reason } = body;
  const verdict = answeredImport(await commitImport(ctx, { id, reason }), ctx.language);
  return verdict.ok
    ? answerAccepted({ id })
    : conflict(importApiText[ctx.language][verdict.reason]);
}
